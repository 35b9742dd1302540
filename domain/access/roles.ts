/**
 * The roles a person may hold for one organisation of a trust. Source: the actors and permissions of a
 * board that recommends; a person may hold several, and separation of duties is checked act by act.
 */
export const roles = [
  "board member",
  "chair",
  "partner representative",
  "commissioning officer",
  "finance manager",
  "legal officer",
  "democratic services officer",
  "pool manager",
  "auditor",
  "administrator",
] as const;

export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
