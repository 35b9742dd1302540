/** A source as the allocation of one year sees it. */
export interface PayingSource {
  readonly id: string;
  /** Whole pence available in the year, nought or more. */
  readonly available: bigint;
  /** The services it may pay for; null for any. */
  readonly mayPayFor: ReadonlySet<string> | null;
}

export interface ServicePayment {
  readonly sourceId: string;
  readonly serviceId: string;
  readonly pence: bigint;
}

/**
 * Pays one year's recurrent costs from the sources, in the order given.
 *
 * Rule: sources are opened one after another, most restricted first, and each pays as much as it lawfully can; when
 * the services it may pay for are already paid by an earlier source that could pay elsewhere, the earlier payment is
 * moved (an augmenting path of a maximum flow). What the sources can supply forms a polymatroid, so this is the best
 * at every level at once: no other allocation uses more of the first source, nor of the first two together, and so
 * on; and the total paid is the largest possible. Whole pence throughout, nothing is rounded.
 *
 * `costs` holds whole pence, nought or more, by service; services are tried in its order.
 * Source: WE-15. Spending base budget first leaves £11,000 short while £16,000 of a ring-fenced grant stands unspent;
 * this rule funds everything and leaves £5,000 of base budget.
 */
export function payRestrictedMoneyFirst(sources: readonly PayingSource[], costs: ReadonlyMap<string, bigint>): ServicePayment[] {
  const services = [...costs.keys()];
  const book: Book = {
    unpaid: new Map(costs),
    paid: sources.map(() => new Map<string, bigint>()),
    payersOf: new Map(services.map((service) => [service, new Set<number>()])),
    reach: sources.map(({ mayPayFor }) => (mayPayFor === null ? services : services.filter((service) => mayPayFor.has(service)))),
    closed: new Set<string>(),
  };
  sources.forEach((source, position) => {
    let left = source.available;
    for (const service of book.reach[position] ?? []) {
      if (left === 0n) break;
      if (book.unpaid.get(service) !== 0n) left -= moveAlong([{ source: position, service }], left, book);
    }
    while (left > 0n) {
      const path = findPath(position, book);
      if (path === null) break;
      left -= moveAlong(path, left, book);
    }
  });
  const rank = new Map(services.map((service, at) => [service, at]));
  return sources.flatMap((source, position) =>
    [...(book.paid[position] ?? [])]
      .filter(([, pence]) => pence > 0n)
      .sort(([one], [other]) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))
      .map(([serviceId, pence]) => ({ sourceId: source.id, serviceId, pence })),
  );
}

/** What has been paid so far. */
interface Book {
  /** Pence still to pay, by service. */
  readonly unpaid: Map<string, bigint>;
  /** Pence paid by each source, by service. */
  readonly paid: readonly Map<string, bigint>[];
  readonly payersOf: ReadonlyMap<string, Set<number>>;
  /** The services each source may pay for. */
  readonly reach: readonly (readonly string[])[];
  /** Services that a fruitless search went through: no payment can be moved out of them any more, so they are not searched again. */
  readonly closed: Set<string>;
}

/** One step of a path: this source pays more for this service, and the source of the next step, if any, pays less for it. */
interface Step {
  readonly source: number;
  readonly service: string;
}

/** The shortest way from a source to a service not yet fully paid, moving earlier payments where needed; null when there is none. */
function findPath(start: number, book: Book): Step[] | null {
  const cameToService = new Map<string, number>();
  const cameToSource = new Map<number, string>([[start, ""]]);
  const queue = [start];
  for (let next = 0; next < queue.length; next += 1) {
    const source = queue[next] ?? start;
    for (const service of book.reach[source] ?? []) {
      if (cameToService.has(service) || book.closed.has(service)) continue;
      cameToService.set(service, source);
      if ((book.unpaid.get(service) ?? 0n) > 0n) return pathBack(service, start, cameToService, cameToSource);
      for (const payer of book.payersOf.get(service) ?? []) {
        if (cameToSource.has(payer)) continue;
        cameToSource.set(payer, service);
        queue.push(payer);
      }
    }
  }
  for (const service of cameToService.keys()) book.closed.add(service);
  return null;
}

function pathBack(last: string, start: number, cameToService: ReadonlyMap<string, number>, cameToSource: ReadonlyMap<number, string>): Step[] {
  const steps: Step[] = [];
  for (let service = last; ; service = cameToSource.get(steps[0]?.source ?? start) ?? last) {
    const source = cameToService.get(service) ?? start;
    steps.unshift({ source, service });
    if (source === start) return steps;
  }
}

/** Moves as much as the path carries, at most `limit`, and says how much that was. */
function moveAlong(path: readonly Step[], limit: bigint, book: Book): bigint {
  const last = path.at(-1)?.service ?? "";
  const moved = path.slice(1).map((step, before) => book.paid[step.source]?.get(path[before]?.service ?? "") ?? 0n);
  const amount = [book.unpaid.get(last) ?? 0n, ...moved].reduce((least, each) => (each < least ? each : least), limit);
  if (amount <= 0n) return 0n;
  path.forEach((step, position) => {
    change(step.source, step.service, amount, book);
    const next = path[position + 1];
    if (next !== undefined) change(next.source, step.service, -amount, book);
  });
  book.unpaid.set(last, (book.unpaid.get(last) ?? 0n) - amount);
  return amount;
}

function change(source: number, service: string, by: bigint, book: Book): void {
  const pence = (book.paid[source]?.get(service) ?? 0n) + by;
  book.paid[source]?.set(service, pence);
  if (pence > 0n) book.payersOf.get(service)?.add(source);
  else book.payersOf.get(service)?.delete(source);
}
