import type { Role } from "@/domain/access/roles";

/** One account of the demonstration. People are roles; e-mail addresses end in .example, which nobody owns. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly email: string;
  readonly roleTitle: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** The one password of the demonstration, printed at each start. A real trust is set up empty and gets its own. */
export const demonstrationPassword = "wherewithal demonstration";

const person = (place: string, name: string, roleTitle: string, organisationId: string, ...roles: Role[]): DemonstrationPerson => ({
  id: name, email: `${name}@${place}.example`, roleTitle, organisationId, roles,
});

export const lutonPeople: readonly DemonstrationPerson[] = [
  person("luton", "board.pct", "Board member", "luton-primary-care-trust", "board member"),
  person("luton", "board.voluntary", "Board member", "luton-voluntary-sector", "board member"),
  person("luton", "chair", "Chair of the board", "luton-borough-council", "chair", "board member"),
  person("luton", "finance.council", "Finance Manager, Children and Learning", "luton-borough-council", "finance manager"),
  person("luton", "finance.pct", "Finance Manager", "luton-primary-care-trust", "finance manager"),
  person("luton", "commissioning", "Commissioning Officer, Children and Learning", "luton-borough-council", "commissioning officer"),
  person("luton", "grants", "Grants Officer, Children and Learning", "luton-borough-council", "commissioning officer"),
  person("luton", "pool", "Pool Manager", "luton-borough-council", "pool manager"),
  person("luton", "partner.voluntary", "Partner representative", "luton-voluntary-sector", "partner representative"),
  person("luton", "partner.pct", "Partner representative", "luton-primary-care-trust", "partner representative"),
  person("luton", "democratic", "Democratic Services Officer", "luton-borough-council", "democratic services officer"),
  person("luton", "legal", "Solicitor to the Council", "luton-borough-council", "legal officer"),
  person("luton", "auditor", "Auditor", "luton-borough-council", "auditor"),
  person("luton", "administrator", "Administrator", "luton-borough-council", "administrator"),
];

/** The people of a trust whose demonstration carries its document and its needs, with the council's organisation id. */
export function peopleOf(place: string, councilId: string): readonly DemonstrationPerson[] {
  return [
    person(place, "board", "Board member", councilId, "board member"),
    person(place, "chair", "Chair of the board", councilId, "chair", "board member"),
    person(place, "commissioning", "Commissioning Officer", councilId, "commissioning officer"),
    person(place, "finance", "Finance Manager", councilId, "finance manager"),
    person(place, "partner", "Partner representative", councilId, "partner representative"),
    person(place, "democratic", "Democratic Services Officer", councilId, "democratic services officer"),
    person(place, "administrator", "Administrator", councilId, "administrator"),
  ];
}
