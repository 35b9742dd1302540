import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's settings for argon2id: 19 MiB, two passes. Tests may not lower them; sign-in must cost what it costs. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id, with salt and settings inside the text. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, settings);
}

/** A hash of nobody's password, so that an unknown e-mail takes as long to refuse as a wrong password. */
const nobodys = hashPassword("the password of nobody at all");

/** Whether the password is right. Always does the work, also when there is no such account. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodys), password);
  return passwordHash !== undefined && matches;
}
