import "server-only";
import { createServer } from "node:net";

/** True when nothing listens on the port of this machine's own address. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Gives a port nothing listens on: the wished one where it is free, else one the machine picks. */
export async function findFreePort(wished: number | null): Promise<number> {
  if (wished !== null && (await isPortFree(wished))) return wished;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("The machine gave no port"))));
    });
  });
}
