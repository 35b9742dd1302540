import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Anchor } from "@/domain/discussion/anchor";
import type { CommentAct } from "@/domain/discussion/conversation";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import type { Scope } from "../database/scope";
import { branchScenario } from "../scenario/commands";
import { verifyTrust } from "../verification/verify-trust";
import { addComment, beginThread } from "./commands";
import { listMentionable, listThreads } from "./queries";

const question = "family-support-workers";
const officer = lutonScope("commissioning");
const ofCouncil = lutonScope("finance.council");
const ofTrust = lutonScope("finance.pct");
const pay: Anchor = { collection: "costLines", lineId: "family-workers-pay" };

interface Begun {
  readonly anchor?: Anchor;
  readonly isPrivate?: boolean;
  readonly mentioned?: string | null;
  readonly scenarioId?: string;
}
const begin = (scope: Scope, words: string, { anchor = pay, isPrivate = false, mentioned = null, scenarioId = "do-nothing" }: Begun = {}) =>
  beginThread({ scope, idempotencyKey: randomUUID(), questionId: question, scenarioId, version: 1, anchor, isPrivate, words, mentioned });
const add = (scope: Scope, threadId: string, act: CommentAct, words = "", mentioned: string | null = null) => addComment({ scope, idempotencyKey: randomUUID(), threadId, act, words, mentioned });
const idsFor = async (scope: Scope, scenarioId: string | null = null): Promise<readonly string[]> => (await listThreads(scope, question, scenarioId === null ? null : { scenarioId, version: null })).map(({ id }) => id);

describe("comments on a line or a figure", () => {
  const database = useDemonstration();

  it("ask for a role's attention until it answers, and are resolved and opened again with everything kept", async () => {
    const { threadId } = await begin(officer, "Is this the pay of eight workers or of nine?", { mentioned: ofCouncil.roleTitle });
    const seen = async () => (await listThreads(ofTrust, question, null)).find(({ id }) => id === threadId);
    expect(await seen()).toMatchObject({ lineName: expect.stringContaining("Pay of family workers") as string, attention: [ofCouncil.roleTitle], isResolved: false, isPrivate: false, scenario: { id: "do-nothing", version: 1 } });
    await add(ofCouncil, threadId, "said", "Of eight.");
    expect((await seen())?.attention).toEqual([]);
    await add(ofCouncil, threadId, "resolved");
    expect(await seen()).toMatchObject({ isResolved: true, openTo: ["opened again"] });
    await expect(add(officer, threadId, "said", "And the ninth?")).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(add(officer, threadId, "opened again")).rejects.toMatchObject({ code: "BAD_REQUEST", field: "words" });
    await add(officer, threadId, "opened again", "And the ninth?");
    expect((await seen())?.comments.map(({ act }) => act)).toEqual(["said", "said", "resolved", "opened again"]);
  });

  it("follow a line through every scenario that has it, and a figure into branches only", async () => {
    const { threadId: aboutLine } = await begin(officer, "The line");
    const { threadId: aboutGap } = await begin(officer, "The gap", { anchor: { collection: "figures", lineId: "gap" } });
    const branch = await branchScenario({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", version: 1, name: "A branch to comment on", reason: "To see comments follow" });
    expect(await idsFor(ofTrust, branch.scenarioId)).toEqual(expect.arrayContaining([aboutLine, aboutGap]));
    const besideAnother = await idsFor(ofTrust, "mainstream-in-full");
    expect(besideAnother).toContain(aboutLine);
    expect(besideAnother).not.toContain(aboutGap);
  });

  it("are refused about a line that the version does not have, and in a role's name that nobody who may answer has", async () => {
    await expect(begin(officer, "Where?", { anchor: { collection: "costLines", lineId: "no-such-line" } })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(begin(officer, "Who?", { mentioned: "Auditor" })).rejects.toMatchObject({ code: "BAD_REQUEST", field: "mentioned" });
    await expect(begin(officer, "Who?", { mentioned: ofTrust.roleTitle, isPrivate: true })).rejects.toMatchObject({ code: "BAD_REQUEST", field: "mentioned" });
    expect((await listMentionable(officer)).map(({ roleTitle }) => roleTitle)).not.toContain("Administrator");
  });

  it("of one organisation alone cannot be seen, counted, answered, resolved or told from what is not there by another", async () => {
    const before = await idsFor(ofTrust);
    const { threadId } = await begin(officer, "Between ourselves", { isPrivate: true, mentioned: ofCouncil.roleTitle });
    expect(await idsFor(ofCouncil)).toContain(threadId);
    await add(ofCouncil, threadId, "said", "Seen");
    expect(await idsFor(ofTrust)).toEqual(before);
    expect(await idsFor(ofTrust, "do-nothing")).not.toContain(threadId);
    const nowhere = await add(ofTrust, randomUUID(), "said", "Hello").catch((error: unknown) => error);
    for (const act of ["said", "resolved", "opened again"] as const) expect(await add(ofTrust, threadId, act, "Hello").catch((error: unknown) => error)).toEqual(nowhere);
    const seen = await queryAs<{ count: number }>(database.applicationUrl, "SELECT (SELECT count(*)::int FROM comments WHERE thread_id = $1) AS count FROM (SELECT set_config('wherewithal.trust', 'luton', false), set_config('wherewithal.organisation', 'luton-primary-care-trust', false)) scope", [threadId]);
    expect(seen).toEqual([{ count: 0 }]);
    const told = await queryAs<{ detail: string }>(database.superuserUrl, "SELECT DISTINCT detail FROM audit_entries WHERE subject = 'comment'");
    expect(told).toEqual([{ detail: "{}" }]);
  });

  it("leave the record verifiable, private ones too", async () => {
    expect((await verifyTrust("luton")).fault).toBeNull();
  });
});
