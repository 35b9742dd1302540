import { createServer } from "node:net";
import { PlainLine, portTaken, portUnreadable } from "./messages.mjs";

/**
 * Where to serve: PORT (3000) and HOST. Only this machine can reach the planner unless HOST opens it, since
 * the demonstration's passwords are printed for everyone to read.
 */
export function readPort(env) {
  const text = (env.PORT ?? "").trim();
  const port = text === "" ? 3000 : Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainLine(portUnreadable(text));
  return { port, host: env.HOST?.trim() || "127.0.0.1" };
}

/** Refuses in one plain line when something else has the port. */
export function refuseTakenPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (fault) => {
      if (fault.code === "EACCES") reject(new PlainLine(`Port ${port} needs an administrator's rights. Choose one above 1023: PORT=3000 npm start`));
      else if (fault.code === "EADDRINUSE") reject(new PlainLine(portTaken(port)));
      else reject(new PlainLine(`HOST is "${host}", which is not an address of this machine. Leave HOST out, or set it to 0.0.0.0 to open the planner to the network.`));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}
