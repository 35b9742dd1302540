import { lutonPeople, peopleOf, type DemonstrationPerson } from "./people/people";
import type { RegisterData } from "./register-data";
import { herefordshire } from "./herefordshire/herefordshire";
import { leicester } from "./leicester/leicester";
import { luton } from "./luton/luton";
import { oxfordshire } from "./oxfordshire/oxfordshire";

/** One trust of the demonstration. Its day is that of its document, because the money it plans is of that time. */
export interface DemonstrationTrust {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly today: string;
  readonly register: RegisterData;
  readonly people: readonly DemonstrationPerson[];
}

export const demonstrationTrusts: readonly DemonstrationTrust[] = [
  { id: "luton", name: "Luton Children’s Trust", place: "Luton", today: "2005-05-10", register: luton, people: lutonPeople },
  { id: "leicester", name: "Leicester Children’s Services", place: "Leicester", today: "2001-04-09", register: leicester, people: peopleOf("leicester", "leicester-city-council") },
  { id: "herefordshire", name: "Herefordshire Children’s Strategic Partnership", place: "Herefordshire", today: "2004-07-15", register: herefordshire, people: peopleOf("herefordshire", "herefordshire-council") },
  { id: "oxfordshire", name: "Oxfordshire Children and Young People’s Board", place: "Oxfordshire", today: "2005-10-10", register: oxfordshire, people: peopleOf("oxfordshire", "oxfordshire-county-council") },
];
