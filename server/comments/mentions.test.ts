import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { markSeen } from "../news/commands";
import { readNews } from "../news/queries";
import { addComment, beginThread } from "./commands";

useDemonstration();
const officer = lutonScope("commissioning");
const finance = lutonScope("finance.council");
const key = () => ({ idempotencyKey: randomUUID() });
const begin = (words: string, mentioned: string | null, isPrivate = false) => beginThread({
  scope: officer, ...key(), questionId: "family-support-workers", scenarioId: "do-nothing", version: 1, anchor: { collection: "costLines", lineId: "family-workers-pay" }, words, mentioned, isPrivate,
});
const mentionsOf = async (scope: typeof finance) => (await readNews(scope, "looked")).mentions;

it("an open conversation that mentions a role is news to it until it is resolved, however often it has looked", async () => {
  await begin("Nobody in particular", null);
  const { threadId } = await begin("Eight workers or nine?", finance.roleTitle);
  await markSeen({ scope: finance, ...key() });
  expect(await mentionsOf(finance)).toMatchObject([{ threadId, questionId: "family-support-workers", scenario: { name: "Do nothing", version: 1 }, lineName: "Pay of family workers and managers", roleTitle: officer.roleTitle, words: "Eight workers or nine?", waits: true }]);
  expect(await mentionsOf(officer)).toEqual([]);

  await addComment({ scope: finance, ...key(), threadId, act: "said", words: "Eight.", mentioned: null });
  expect(await mentionsOf(finance)).toMatchObject([{ threadId, waits: false }]);
  await addComment({ scope: officer, ...key(), threadId, act: "resolved", words: "", mentioned: null });
  expect(await mentionsOf(finance)).toEqual([]);
});

it("those that wait come first, and what another organisation keeps to itself is nobody else's", async () => {
  const answered = await begin("Answered", finance.roleTitle);
  const waiting = await begin("Waiting", finance.roleTitle, true);
  await addComment({ scope: finance, ...key(), threadId: answered.threadId, act: "said", words: "Yes.", mentioned: null });
  expect((await mentionsOf(finance)).map(({ threadId, waits }) => [threadId, waits])).toEqual([[waiting.threadId, true], [answered.threadId, false]]);
  expect((await mentionsOf({ ...lutonScope("finance.pct"), roleTitle: finance.roleTitle })).map(({ threadId }) => threadId)).not.toContain(waiting.threadId);
});
