import "server-only";
import { execFileSync } from "node:child_process";
import { Refusal } from "./refusal";

/** The account the server runs as, where that is not the account of the person who started it. */
export type OperatingAccount = { readonly name: string; readonly uid: number; readonly gid: number };

/** Made when a machine has no account of its own for PostgreSQL. */
const ownAccount = "wherewithal";

function findAccount(name: string): OperatingAccount | null {
  try {
    const ask = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim());
    return { name, uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

function createAccount(): OperatingAccount | null {
  const ways: [string, string[]][] = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", ownAccount]],
    ["adduser", ["-S", "-D", "-H", ownAccount]],
  ];
  for (const [command, words] of ways) {
    try {
      execFileSync(command, words, { stdio: "ignore" });
      return findAccount(ownAccount);
    } catch {
      // The next way is tried: a machine has one of these commands or the other.
    }
  }
  return null;
}

/**
 * PostgreSQL refuses to run as root. Gives the account it runs as instead: the machine's own `postgres`,
 * else one made for us, else `nobody`. Gives null when the person who started us is an ordinary user.
 */
export function findOperatingAccount(): OperatingAccount | null {
  if (process.getuid?.() !== 0) return null;
  const account = findAccount("postgres") ?? findAccount(ownAccount) ?? createAccount() ?? findAccount("nobody");
  if (account === null || account.uid === 0) {
    throw new Refusal("PostgreSQL may not run as root and this machine has no other account for it. Start Wherewithal as an ordinary user, or set DATABASE_URL.");
  }
  return account;
}
