/** A plain line for the person at the keyboard: what is wrong and the mend. Printed alone, without a stack. */
export class PlainLine extends Error {
  name = "PlainLine";
}

/** Why a second start on the same data is refused. */
export function alreadyRunning(holder) {
  const where = holder.address === undefined ? "" : ` at ${holder.address}`;
  const what = holder.what === "serve" ? `Wherewithal is already running from this folder${where}` : `Wherewithal is already busy in this folder (${holder.what})`;
  return `${what} (process ${holder.pid}). Stop it there first, or start another copy from another folder with PORT=….`;
}

/** Why a start on the database of another folder's or machine's copy is refused. */
export function databaseHeld(name) {
  return `Another copy of Wherewithal already runs on the database at DATABASE_URL${name === "" ? "" : ` (${name})`}. Stop it there first, or give this copy a database of its own. Nothing was touched.`;
}

/** Why a port cannot be used. */
export function portTaken(port) {
  return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`;
}

/** Why a PORT cannot be used at all. */
export function portUnreadable(text) {
  return `PORT is "${text}", which is not a port. Give a whole number from 1 to 65535, or leave PORT out for 3000.`;
}

/** Why the work stopped for want of room. */
export function diskFull(folder, freeBytes, neededBytes) {
  const megabytes = (bytes) => Math.floor(bytes / 1_000_000);
  return `The disk is full: ${megabytes(freeBytes)} MB are free at ${folder}, and Wherewithal needs about ${megabytes(neededBytes)} MB for this step. Free some room and start again; what is done so far is kept.`;
}
