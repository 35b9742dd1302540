import "server-only";
import { pino } from "pino";

/** The server's log: one line of JSON an event. Secrets are cut out; an error keeps its stack, because the screen shows only a reference to it. */
export const logger = pino({
  serializers: { error: pino.stdSerializers.err },
  redact: { paths: ["*.password", "*.passwordHash", "*.cookie", "*.authorization", "*.token"], censor: "[cut]" },
});
