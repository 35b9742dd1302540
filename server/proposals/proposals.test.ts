import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { completeContent } from "@/domain/proposals/complete-content";
import { type ProposalContent, sectionEdit } from "@/domain/proposals/content";
import { proposalSections } from "@/domain/proposals/sections";
import { lutonScope, memberWith } from "@/testing/demonstration";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { sha256 } from "../audit/hash";
import type { Scope } from "../database/scope";
import { appRouter } from "../routers/app-router";
import { createCallerFactory } from "../trpc";

const database = useDemonstration();
const callerOf = (scope: Scope, role: "partner representative" | "commissioning officer" | "auditor" = "partner representative") => createCallerFactory(appRouter)({ member: memberWith([role], scope) }).proposals;

const health = lutonScope("partner.pct");
const voluntary = lutonScope("partner.voluntary");
const officer = lutonScope("commissioning");
const own = () => callerOf(health);
const other = () => callerOf(voluntary);
const commissioning = () => callerOf(officer, "commissioning officer");
const key = (): string => randomUUID();

async function write(content: ProposalContent, scope = health): Promise<string> {
  const api = callerOf(scope);
  const { id } = await api.begin({ title: content.partners.title, idempotencyKey: key() });
  const { tokens } = await api.working({ proposalId: id });
  for (const { id: section } of proposalSections) await api.saveSection({ proposalId: id, seen: tokens[section], edit: sectionEdit.parse({ section, value: content[section] }), idempotencyKey: key() });
  return id;
}

async function submit(id: string, scope = health, idempotencyKey = key()) {
  const { contentToken } = await callerOf(scope).working({ proposalId: id });
  return callerOf(scope).submit({ proposalId: id, seen: contentToken, isDeclared: true, idempotencyKey });
}

const content = (): ProposalContent => ({ ...completeContent(), partners: { ...completeContent().partners, title: "A secret title" } });

describe("a draft", () => {
  let id = "";
  beforeAll(async () => { id = await write(content()); });

  it("of another organisation is not found, on every procedure", async () => {
    const nowhere = randomUUID();
    for (const proposalId of [id, nowhere]) {
      const refused = { code: "NOT_FOUND", message: "There is no such proposal." };
      await expect(other().view({ proposalId })).rejects.toMatchObject(refused);
      await expect(other().working({ proposalId })).rejects.toMatchObject(refused);
      await expect(other().saveSection({ proposalId, seen: sha256(""), edit: { section: "links", value: { equality: "x", links: "" } }, idempotencyKey: key() })).rejects.toMatchObject(refused);
      await expect(other().submit({ proposalId, seen: sha256(""), isDeclared: true, idempotencyKey: key() })).rejects.toMatchObject(refused);
      await expect(other().move({ proposalId, act: "discard", reason: "", idempotencyKey: key() })).rejects.toMatchObject(refused);
      await expect(commissioning().move({ proposalId, act: "take up for appraisal", reason: "", idempotencyKey: key() })).rejects.toMatchObject(refused);
    }
  });

  it("of another organisation is in no list and in no count", async () => {
    const theirs = await other().list();
    expect(theirs.proposals.map(({ id: listed }) => listed)).not.toContain(id);
    expect(JSON.stringify(theirs)).not.toContain("secret");
    expect((await own().list()).proposals.map(({ id: listed }) => listed)).toContain(id);
  });

  it("leaves no word of its content in the audit log or among the idempotency keys", async () => {
    const kept = await queryAs<{ text: string }>(database.superuserUrl, "SELECT detail AS text FROM audit_entries UNION ALL SELECT result::text FROM idempotency_keys");
    expect(kept.filter(({ text }) => /secret|Saturday|halves/.test(text))).toEqual([]);
    const details = await queryAs<{ detail: string }>(database.superuserUrl, "SELECT detail FROM audit_entries WHERE subject_id = $1 ORDER BY sequence", [id]);
    expect(details.map(({ detail }) => detail)[0]).toBe('{"status":"draft"}');
  });

  it("cannot be written for another organisation", async () => {
    await expect(scoped(voluntary, "INSERT INTO proposals (trust_id, id, organisation_id, status, created_at) VALUES ('luton', 'forged', 'luton-primary-care-trust', 'draft', now())")).rejects.toThrow(/row-level security/);
    await expect(scoped(voluntary, `INSERT INTO proposal_asks (trust_id, proposal_id, organisation_id, position, year, certainty, amount) VALUES ('luton', '${id}', 'luton-voluntary-sector', 9, '2005/06', 'indicative', 1)`)).rejects.toThrow(/row-level security/);
  });

  it("is refused by name of what is missing, and nothing is submitted", async () => {
    const { id: bare } = await own().begin({ title: "Only a title", idempotencyKey: key() });
    await expect(submit(bare)).rejects.toThrow(/Say what children need/);
    expect((await own().view({ proposalId: bare })).status).toBe("draft");
  });

  it("once discarded is not found by its own organisation either", async () => {
    const { id: gone } = await own().begin({ title: "Thrown away", idempotencyKey: key() });
    await own().move({ proposalId: gone, act: "discard", reason: "", idempotencyKey: key() });
    await expect(own().view({ proposalId: gone })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(own().submit({ proposalId: gone, seen: sha256(""), isDeclared: true, idempotencyKey: key() })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("in SQL, with another organisation's scope", () => {
  const tables = ["proposals", "proposal_answers", "proposal_costs", "proposal_asks", "proposal_revisions", "proposal_events"] as const;

  it("a draft has no row in any table, and with no scope there is none at all", async () => {
    const id = await write(content());
    for (const table of tables) {
      const column = table === "proposals" ? "id" : "proposal_id";
      expect(await scoped(voluntary, `SELECT 1 FROM ${table} WHERE ${column} = '${id}'`), table).toHaveLength(0);
      if (table !== "proposal_revisions") expect((await scoped(health, `SELECT 1 FROM ${table} WHERE ${column} = '${id}'`)).length, table).toBeGreaterThan(0);
      expect(await queryAs(database.applicationUrl, `SELECT 1 FROM ${table}`), table).toHaveLength(0);
    }
  });

  it("a submitted proposal shows its revision and still not its working text", async () => {
    const id = await write(content());
    await submit(id);
    expect(await scoped(voluntary, `SELECT 1 FROM proposal_revisions WHERE proposal_id = '${id}'`)).toHaveLength(1);
    for (const table of ["proposal_answers", "proposal_costs", "proposal_asks"]) expect(await scoped(voluntary, `SELECT 1 FROM ${table} WHERE proposal_id = '${id}'`), table).toHaveLength(0);
    expect(await scoped(voluntary, `SELECT act FROM proposal_events WHERE proposal_id = '${id}'`)).toEqual([{ act: "submit" }]);
  });

  it("a revision and an event can be neither changed nor taken away", async () => {
    for (const table of ["proposal_revisions", "proposal_events"]) {
      await expect(scoped(health, `UPDATE ${table} SET role_title = 'Somebody else'`)).rejects.toThrow(/permission denied/);
      await expect(scoped(health, `DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(scoped(health, "UPDATE proposals SET organisation_id = 'luton-schools'")).rejects.toThrow(/permission denied/);
  });
});

describe("submission", () => {
  it("pressed twice with one key runs once and answers the same", async () => {
    const id = await write(content());
    const { contentToken } = await own().working({ proposalId: id });
    const press = { proposalId: id, seen: contentToken, isDeclared: true as const, idempotencyKey: key() };
    const [first, second] = await Promise.all([own().submit(press), own().submit(press)]);
    expect(second).toEqual(first);
    expect(first.reference).toMatch(/^LUT-2005-\d{3}$/);
    expect((await other().view({ proposalId: id })).revisions).toHaveLength(1);
  });

  it("gives every proposal of a trust a reference of its own", async () => {
    const ids = [await write(content()), await write(content(), voluntary)];
    const references = await Promise.all([submit(ids[0] ?? ""), submit(ids[1] ?? "", voluntary)]);
    expect(new Set(references.map(({ reference }) => reference)).size).toBe(2);
  });

  it("seals the words by hash, and edits after it show to nobody else until they are submitted", async () => {
    const id = await write(content());
    const { reference } = await submit(id);
    const { tokens } = await own().working({ proposalId: id });
    await own().saveSection({ proposalId: id, seen: tokens.links, edit: { section: "links", value: { equality: "A second thought", links: "" } }, idempotencyKey: key() });
    expect(JSON.stringify([await other().view({ proposalId: id }), await other().list()])).not.toContain("second thought");
    expect((await other().list()).proposals.find((listed) => listed.id === id)?.hasUnsubmittedEdits).toBe(false);
    expect((await own().view({ proposalId: id })).hasUnsubmittedEdits).toBe(true);

    expect(await submit(id)).toEqual({ reference, revision: 2 });
    const seen = await other().view({ proposalId: id });
    expect(seen.revisions[1]?.changes.map(({ name, before, after }) => [name, before, after])).toEqual([["Equality", ["None differently"], ["A second thought"]]]);
    const stored = await queryAs<{ content: string; content_hash: string }>(database.superuserUrl, "SELECT content, content_hash FROM proposal_revisions WHERE proposal_id = $1", [id]);
    for (const { content: text, content_hash: hash } of stored) expect(sha256(text)).toBe(hash);
    await expect(submit(id)).rejects.toThrow("Nothing differs from revision 2");
  });

  it("is refused when a colleague changed the words after they were checked", async () => {
    const id = await write(content());
    const { contentToken, tokens } = await own().working({ proposalId: id });
    await own().saveSection({ proposalId: id, seen: tokens.exit, edit: { section: "exit", value: { exitRoute: "stop", exitPlan: "It stops" } }, idempotencyKey: key() });
    await expect(own().submit({ proposalId: id, seen: contentToken, isDeclared: true, idempotencyKey: key() })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("two colleagues on one page", () => {
  it("the second sees both values and loses nothing; other pages do not disturb", async () => {
    const id = await write(content());
    const { tokens } = await own().working({ proposalId: id });
    const edit = (equality: string) => ({ section: "links" as const, value: { equality, links: "" } });
    await own().saveSection({ proposalId: id, seen: tokens.links, edit: edit("Theirs"), idempotencyKey: key() });
    const refused = await own().saveSection({ proposalId: id, seen: tokens.links, edit: edit("Mine"), idempotencyKey: key() }).then(() => null, (error: unknown) => error);
    expect(refused).toMatchObject({ code: "CONFLICT", cause: { evidence: { theirs: expect.arrayContaining([expect.objectContaining({ name: "Equality", lines: ["Theirs"] })]) } } });
    expect((await own().working({ proposalId: id })).content.links.equality).toBe("Theirs");
    await own().saveSection({ proposalId: id, seen: tokens.outcomes, edit: { section: "outcomes", value: { outcomes: "More", evidence: "Some" } }, idempotencyKey: key() });
  });
});

describe("after submission", () => {
  it("the author learns the status and the reason, and words under appraisal stand", async () => {
    const id = await write(content());
    await submit(id);
    await commissioning().move({ proposalId: id, act: "take up for appraisal", reason: "", idempotencyKey: key() });
    const { tokens } = await own().working({ proposalId: id });
    await expect(own().saveSection({ proposalId: id, seen: tokens.links, edit: { section: "links", value: { equality: "Late", links: "" } }, idempotencyKey: key() })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(commissioning().move({ proposalId: id, act: "send back", reason: " ", idempotencyKey: key() })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(other().move({ proposalId: id, act: "withdraw", reason: "Not ours", idempotencyKey: key() })).rejects.toMatchObject({ code: "CONFLICT" });
    await commissioning().move({ proposalId: id, act: "send back", reason: "Which schools?", idempotencyKey: key() });
    const seen = await own().view({ proposalId: id });
    expect(seen.status).toBe("submitted");
    expect(seen.history.at(-1)).toMatchObject({ act: "send back", reason: "Which schools?", roleTitle: officer.roleTitle });
    await own().move({ proposalId: id, act: "withdraw", reason: "Another way was found", idempotencyKey: key() });
    expect((await other().view({ proposalId: id })).status).toBe("withdrawn");
  });

  it("only a partner representative may write, whatever the organisation", async () => {
    await expect(callerOf(health, "auditor").begin({ title: "x", idempotencyKey: key() })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

/** Runs one statement as the application's role in somebody's scope, as code that forgot every filter would. */
async function scoped(scope: Scope, sql: string): Promise<unknown[]> {
  const address = new URL(database.applicationUrl);
  address.searchParams.set("options", `-c wherewithal.trust=${scope.trustId} -c wherewithal.organisation=${scope.organisationId}`);
  return queryAs(address.toString(), sql);
}
