/** Says which step is being done, how far that is, and how long it took. */
export class Progress {
  #count = 0;
  #began = 0;

  constructor(total) {
    this.total = total;
  }

  /** Announces the next step: "4 of 8  Packages". */
  begin(what) {
    this.#count += 1;
    this.#began = Date.now();
    console.log(`${this.#count} of ${this.total}  ${what}`);
  }

  /** Says how the step went and how long it took. */
  end(how) {
    console.log(`        ${how} (${seconds(Date.now() - this.#began)})`);
  }

  /** A line about the step being done. */
  say(line) {
    console.log(`        ${line}`);
  }
}

/** A duration in milliseconds as people read it: "0.3 s", "48 s". */
export function seconds(milliseconds) {
  return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`;
}
