import { randomUUID } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { evaluate } from "@/domain/plan/evaluate";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { confirmFunding } from "../confirmations/commands";
import type { Scope } from "../database/scope";
import { write } from "../database/write";
import { contentHash } from "../scenario/content-hash";
import { createScenario } from "../scenario/commands";
import { queryAs } from "@/testing/database/query-as";
import { testDatabase } from "@/testing/database/test-database";
import { recordFaults } from "./check-record";
import { declareInterest, prepareReferral, settleQuorum, takePosition } from "./item-commands";
import { arrangeMeeting, putItem, recordAttendance } from "./meeting-commands";
import { exportRecord, getItem, getRecommendation, getRecord } from "./queries";
import { recordRecommendation } from "./recommendation-commands";
import { recordAnswer, scheduleReferral } from "./referral-commands";

const database = testDatabase();
const trustId = "luton";
const council = "luton-borough-council";
const health = "luton-primary-care-trust";
const scopeOf = (accountId: string, organisationId = council): Scope => ({ trustId, organisationId, accountId, roleTitle: accountId });
const officer = scopeOf("democratic");
const on = (date: string) => date as IsoDate;
const key = () => ({ idempotencyKey: randomUUID() });
const inFull = planOf(lutonPlans.mainstreamInFull);
const doNothing = planOf(lutonPlans.doNothing);

/** A trust with a board, the bodies that decide, three members, and one question with two scenarios. */
beforeAll(async () => {
  const administrator = scopeOf("administrator");
  await write({ scope: administrator, act: "set up a trust", ...key() }, async (db) => {
    await db.trust.create({ data: { id: trustId, name: "Luton", place: "Luton", today: new Date("2005-05-10T00:00:00Z") } });
    await db.sourceDocument.create({ data: { trustId, id: "report", title: "Report", kind: "Report", authorRole: "Director", shortName: "Report", presentedTo: "Panel", datedText: "2005", wards: "All", keyDecision: "not stated", inventory: [] } });
    const cited = { documentId: "report", lines: "1", inventory: [] };
    for (const [id, name] of [[council, "Council"], [health, "Primary Care Trust"]] as const) {
      await db.organisation.create({ data: { trustId, id, name, sector: "council", isPartner: true, ...cited } });
    }
    for (const [order, [id, kind, organisationId]] of ([["board", "board", null], ["executive", "cabinet", council], ["pct-board", "health board", health], ["scrutiny", "scrutiny panel", council], ["other", "group", null]] as const).entries()) {
      await db.body.create({ data: { trustId, id, name: id, kind, power: "statutory", standing: "sitting", purpose: "Decides.", organisationId, order, ...cited } });
    }
    for (const [toBodyId, manner] of [["scrutiny", "consulted"], ["executive", "required"], ["pct-board", "required"]] as const) {
      await db.bodyReportsTo.create({ data: { trustId, id: toBodyId, bodyId: "board", toBodyId, manner, ...cited } });
    }
    for (const [id, organisationId] of [["chair", council], ["member.pct", health], ["member.council", council]] as const) {
      await db.account.create({ data: { trustId, id, email: `${id}@luton.example`, passwordHash: "none", roleTitle: id } });
      await db.membership.create({ data: { trustId, accountId: id, organisationId, role: "board member" } });
    }
    await db.question.create({ data: { trustId, id: "workers", title: "Family support workers", question: "Who pays?" } });
    const about = { scope: scopeOf("commissioning"), questionId: "workers", parent: null, reason: "Put", at: new Date() };
    await createScenario(db, doNothing, { ...about, id: "do-nothing", name: "Do nothing", doNothing: true, position: 0 });
    await createScenario(db, inFull, { ...about, id: "in-full", name: "Mainstream in full", doNothing: false, position: 1 });
    return { result: null, audit: { subject: "trust", subjectId: trustId, detail: {} } };
  });
});

async function confirmBy(accountId: string, organisationId: string) {
  const { sources } = confirmationRequest(evaluate(inFull), organisationId);
  await confirmFunding({
    scope: scopeOf(accountId, organisationId), ...key(), scenarioId: "in-full", version: 1, contentHash: contentHash(inFull), outcome: "confirmed",
    statement: "Sufficient.", conditions: null, reliedOn: sources.map(({ sourceId, year }) => ({ sourceId, year })),
  });
}

/** An item on a meeting where the three members are, with its quorum settled unless said otherwise. */
async function openItem({ settled = true } = {}): Promise<string> {
  const { id: meetingId } = await arrangeMeeting({ scope: officer, ...key(), bodyId: "board", date: on("2005-06-21"), dateWords: null, startsAt: null, place: null, quorumMembers: 2, quorumOrganisations: 2 });
  for (const accountId of ["chair", "member.pct", "member.council"]) await recordAttendance({ scope: officer, ...key(), meetingId, accountId, roleTitle: null, organisationId: null, voting: true });
  const { id: itemId } = await putItem({ scope: officer, ...key(), meetingId, title: "Family support workers", asked: "Recommend.", questionId: "workers", scenarioIds: [], decisionRule: "consensus", source: null, referrals: "as registered" });
  if (settled) await settleQuorum({ scope: officer, ...key(), itemId });
  return itemId;
}

const outcome = (itemId: string) => ({
  scope: officer, ...key(), itemId, outcome: "recommended", scenarioId: "in-full", verb: "agree", wording: "That the workers be mainstreamed.", reasons: "They work.", keyDecision: true,
  alternatives: [{ scenarioId: "do-nothing", name: "Do nothing", reason: "The families lose their workers." }],
} as const);

const take = (accountId: string, organisationId: string, itemId: string) => takePosition({ scope: scopeOf(accountId, organisationId), ...key(), itemId, position: "agree", reason: null });

describe("before the outcome", () => {
  it("an item freezes its versions by hash and asks the bodies of the register, those that decide first", async () => {
    const item = await getItem(officer, await openItem({ settled: false }));
    expect(item.versions.map(({ scenarioId, contentHash: hash, unchanged }) => [scenarioId, hash, unchanged])).toEqual([["do-nothing", contentHash(doNothing), true], ["in-full", contentHash(inFull), true]]);
    expect(item.referrals.map(({ bodyId, manner, callInWorkingDays, stage }) => [bodyId, manner, callInWorkingDays, stage])).toEqual([
      ["executive", "required", 5, "prepared"], ["pct-board", "required", 0, "prepared"], ["scrutiny", "consulted", 0, "prepared"],
    ]);
  });

  it("nobody takes part before the quorum is settled", async () => {
    const itemId = await openItem({ settled: false });
    await expect(take("chair", council, itemId)).rejects.toThrow(/quorum of this item is not settled/);
  });

  it("a declared interest takes away position and quorum share, for this item", async () => {
    const itemId = await openItem();
    await take("member.pct", health, itemId);
    await declareInterest({ scope: scopeOf("member.pct", health), ...key(), itemId, kind: "prejudicial", nature: "The trust employs the workers.", effect: "withdraw", dispensation: null });
    const item = await getItem(officer, itemId);
    expect(item.counted).toEqual([]);
    expect(item.quorum).toEqual({ members: 2, organisations: 1, met: false });
    await expect(take("member.pct", health, itemId)).rejects.toThrow(/takes you out of this item/);
    await expect(recordRecommendation(outcome(itemId))).rejects.toThrow(/needs 2 voting members from 2 organisations, and 2 from 1 count/);
  });

  it("one who is not on the list takes no position, and dissent needs its reason", async () => {
    const itemId = await openItem();
    await expect(take("stranger", council, itemId)).rejects.toThrow(/not on the list/);
    await expect(takePosition({ scope: scopeOf("chair"), ...key(), itemId, position: "dissent", reason: null })).rejects.toThrow(/Say why you dissent/);
  });
});

describe("recommending", () => {
  it("is refused without confirmations, naming who has not confirmed", async () => {
    const itemId = await openItem();
    await take("chair", council, itemId);
    await take("member.pct", health, itemId);
    await expect(recordRecommendation(outcome(itemId))).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringMatching(/silence is not consent: .*Council has not confirmed it; .*Trust has not confirmed it/) });
    await confirmBy("finance.council", council);
    await expect(recordRecommendation(outcome(itemId))).rejects.toThrow(/silence is not consent: (?!.*Council has not).*Trust has not confirmed it/);
    expect((await getItem(officer, itemId)).stage).toBe("open");
    await confirmBy("finance.pct", health);
  });

  it("is refused before positions carry it, and without a reason for each alternative", async () => {
    const itemId = await openItem();
    await expect(recordRecommendation(outcome(itemId))).rejects.toThrow(/Nothing is carried yet/);
    await take("chair", council, itemId);
    await expect(recordRecommendation({ ...outcome(itemId), alternatives: [] })).rejects.toThrow(/why the board did not choose “Do nothing”/);
  });

  it("is recorded with confirmations, goes to the bodies, and is adopted when all who must have agreed and may no longer be called in", async () => {
    const itemId = await openItem();
    await take("chair", council, itemId);
    await take("member.pct", health, itemId);
    const asked = outcome(itemId);
    const recorded = await recordRecommendation(asked);
    expect(await recordRecommendation(asked)).toEqual(recorded);
    await expect(take("chair", council, itemId)).rejects.toThrow(/is recorded/);

    const sent = await getRecommendation(officer, recorded.id);
    expect(sent.status).toBe("pending");
    const [executive, pctBoard, scrutiny] = sent.referrals;
    if (!executive || !pctBoard || !scrutiny) return expect.fail("three bodies are asked");
    expect([executive.stage, executive.growth, pctBoard.growth]).toEqual(["sent", evaluate(inFull).partners.find(({ partnerId }) => partnerId === council)?.growthTotal, evaluate(inFull).partners.find(({ partnerId }) => partnerId === health)?.growthTotal]);

    await scheduleReferral({ scope: officer, ...key(), referralId: executive.id, date: on("2005-07-19") });
    const answer = { scope: officer, publishedOn: null, reason: "Minute 4.", touchesMoneyOrScope: false } as const;
    await expect(recordAnswer({ ...answer, ...key(), referralId: executive.id, kind: "agreed", decidedOn: on("2005-06-20") })).rejects.toThrow(/board met on 21 June 2005/);
    await recordAnswer({ ...answer, ...key(), referralId: executive.id, kind: "agreed", decidedOn: on("2005-07-19") });
    await expect(recordAnswer({ ...answer, ...key(), referralId: executive.id, kind: "noted", decidedOn: on("2005-07-20") })).rejects.toThrow(/“call-in open”; “noted” cannot follow/);
    await expect(recordAnswer({ ...answer, ...key(), referralId: executive.id, kind: "called in", decidedOn: on("2005-07-28") })).rejects.toThrow(/ran out at the end of 27 July 2005/);
    const half = await getRecommendation(officer, recorded.id);
    expect([half.status, half.referrals[0]?.stage, half.referrals[0]?.answers[0]?.effectiveOn]).toEqual(["pending", "call-in open", "2005-07-27"]);

    await recordAnswer({ ...answer, ...key(), referralId: pctBoard.id, kind: "agreed", decidedOn: on("2005-07-28") });
    expect((await getRecommendation(officer, recorded.id)).status).toBe("adopted");
    const record = await getRecord(officer, recorded.id, null);
    expect([record.edition, record.faults, record.content.status]).toEqual([3, [], "adopted"]);
    expect(record.content.edition.previousHash).toBe(record.editions[1]?.hash);
    expect(record.content.recommendation.version?.contentHash).toBe(contentHash(inFull));
    expect(record.content.audit.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is refused where nobody is asked to decide: a board cannot adopt its own advice", async () => {
    const { id: meetingId } = await arrangeMeeting({ scope: officer, ...key(), bodyId: "other", date: on("2005-06-21"), dateWords: null, startsAt: null, place: null, quorumMembers: 1, quorumOrganisations: 1 });
    await recordAttendance({ scope: officer, ...key(), meetingId, accountId: "chair", roleTitle: null, organisationId: null, voting: true });
    const { id: itemId } = await putItem({ scope: officer, ...key(), meetingId, title: "Work programme", asked: "Recommend.", questionId: null, scenarioIds: [], decisionRule: "consensus", source: null, referrals: "as registered" });
    await settleQuorum({ scope: officer, ...key(), itemId });
    await take("chair", council, itemId);
    const asked = { ...outcome(itemId), scenarioId: null, alternatives: [{ scenarioId: null, name: "None", reason: "No other was put forward." }] };
    await expect(recordRecommendation(asked)).rejects.toThrow(/cannot adopt its own advice/);
    await prepareReferral({ scope: officer, ...key(), itemId, bodyId: "executive", manner: "required", verb: "agree", note: null });
    await expect(recordRecommendation({ ...asked, ...key() })).resolves.toMatchObject({ edition: 1 });
  });
});

describe("a decision record", () => {
  const stored = async () => {
    const [row] = await queryAs<{ recommendation_id: string; edition: number; record_text: string; part_hashes: string; hash: string }>(database.superuserUrl, "SELECT * FROM decision_records WHERE record_text LIKE '%Mainstream in full%' ORDER BY edition DESC LIMIT 1");
    if (!row) throw new Error("No record was written");
    return row;
  };
  const verify = (text: string): { code: number; said: string } => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "record-"));
    try {
      const file = path.join(folder, "record.json");
      writeFileSync(file, text);
      return { code: 0, said: execFileSync(process.execPath, [path.join(process.cwd(), "scripts/verify-decision.mjs"), file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }) };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, said: `${stdout}${stderr}` };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it("is verified by an outsider with the file alone, and any one byte changed is named", async () => {
    const { recommendation_id: id, edition } = await stored();
    const { text } = await exportRecord(officer, id, edition);
    expect(verify(text)).toMatchObject({ code: 0, said: expect.stringMatching(/is what was recorded/) });
    const changed = verify(text.replace("They work.", "They worx."));
    expect([changed.code, changed.said]).toEqual([1, expect.stringMatching(/“reasons” is not what was recorded/)]);
    expect(verify(text.replace('"quorum"', '"quorun"')).said).toMatch(/“takingPart”/);
    expect(verify(text.replace('"record":{', '"record": {')).said).toMatch(/canonical/);
    expect(verify(text.slice(0, -1)).code).toBe(1);
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 4)) {
      const byte = text[at] === "7" ? "8" : "7";
      expect(verify(`${text.slice(0, at)}${byte}${text.slice(at + 1)}`).code).toBe(1);
    }
  });

  it("changed by a superuser, its own page names the part", async () => {
    const { recommendation_id: id, edition, record_text, part_hashes, hash } = await stored();
    expect(recordFaults({ edition, recordText: record_text, partHashes: part_hashes, hash })).toEqual([]);
    await queryAs(database.superuserUrl, "UPDATE decision_records SET record_text = replace(record_text, 'They work.', 'They wirk.') WHERE recommendation_id = $1 AND edition = $2", [id, edition]);
    expect((await getRecord(officer, id, edition)).faults).toEqual([`Edition ${edition}: “reasons” is not what was recorded`]);
    await queryAs(database.superuserUrl, "UPDATE decision_records SET record_text = $1 WHERE recommendation_id = $2 AND edition = $3", [record_text, id, edition]);
  });

  it.each(["meetings", "item_versions", "interests", "board_positions", "recommendations", "recommendation_alternatives", "referral_answers", "decision_records"])("the application can neither change nor delete %s", async (table) => {
    await expect(queryAs(database.applicationUrl, `UPDATE ${table} SET trust_id = trust_id`)).rejects.toThrow(/permission denied/);
    await expect(queryAs(database.applicationUrl, `DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(queryAs(database.applicationUrl, `TRUNCATE ${table} CASCADE`)).rejects.toThrow(/permission denied/);
    expect(await queryAs(database.applicationUrl, `SELECT 1 FROM ${table}`)).toEqual([]);
  });
});
