import type { ProcessIdentity } from "./process-identity.mjs";
/** What the program that holds the lock wrote into it. */
export type LockHolder = {
  readonly pid: number;
  readonly birth: string | null;
  readonly what: string;
  readonly address?: string;
  readonly server?: ProcessIdentity | null;
  readonly worker?: ProcessIdentity | null;
  readonly database?: ProcessIdentity;
};
export type HeldLock = { readonly holder?: undefined; readonly previous: LockHolder | null; note(more: Partial<LockHolder>): void; release(): void };
export function takeLock(stateFolder: string, words: { what: string; address?: string }): HeldLock | { readonly holder: LockHolder };
export function findHolder(stateFolder: string): LockHolder | null;
