import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { bringInFigures, undoImport } from "../imports/commands";
import { prepareLait } from "../imports/prepare-lait";
import { branchScenario } from "../scenario/commands";
import { getVersionReleases } from "./releases-relied-on";

useDemonstration();

const administrator = lutonScope("administrator");
const officer = lutonScope("commissioning");
const now = () => ({ idempotencyKey: randomUUID(), at: new Date() });
const first = { scenarioId: "taper-to-headroom", version: 1 };
const folder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-releases-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A later release, in which more of Luton's children have a child protection plan than England's. */
function laterRelease() {
  cpSync(path.join(process.cwd(), "prisma", "seed", "extracts"), folder, { recursive: true });
  const file = path.join(folder, "lait_four_areas_extract.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("CPP_rate,,2025,Luton,30.3,", "CPP_rate,,2025 (Rev),Luton,41.9,"));
  return prepareLait({ values: file, neighbours: [] });
}

it("a version rests on the releases in force when it was saved, is told of newer ones and what they turn, and of what was undone", async () => {
  const rests = await getVersionReleases(officer, first);
  expect(rests).toMatchObject({ named: [{ kind: "lait", words: expect.stringMatching(/^LAIT updated to \d/) }, { kind: "revenue-outturn", words: "RO3 2024/25" }], neighbours: "May 2025", appliedSince: [], undoneSince: [], turned: [] });

  const { runId } = await bringInFigures(administrator, await laterRelease(), now());
  const later = await getVersionReleases(officer, first);
  expect(later).toMatchObject({ named: rests.named, appliedSince: [{ kind: "lait" }], undoneSince: [] });
  expect(later.turned).toContainEqual(expect.objectContaining({ measure: "CPP_rate", before: "30.3 in 2025, 10.3 below England", after: "41.9 in 2025 (Rev), 1.3 above England" }));

  const { scenarioId } = await branchScenario({ scope: officer, idempotencyKey: randomUUID(), ...first, name: "On the newer figures", reason: "Newer figures" });
  expect(await getVersionReleases(officer, { scenarioId, version: 1 })).toMatchObject({ appliedSince: [], undoneSince: [], turned: [] });

  await undoImport(administrator, runId, now());
  expect(await getVersionReleases(officer, first)).toMatchObject({ named: rests.named, appliedSince: [], undoneSince: [], turned: [] });
  const onUndone = await getVersionReleases(officer, { scenarioId, version: 1 });
  expect(onUndone).toMatchObject({ appliedSince: [], undoneSince: [{ kind: "lait" }] });
  expect(onUndone.turned).toContainEqual(expect.objectContaining({ measure: "CPP_rate", after: "30.3 in 2025, 10.3 below England" }));
});

it("a version that was never saved is refused", async () => {
  await expect(getVersionReleases(officer, { scenarioId: "taper-to-headroom", version: 9 })).rejects.toMatchObject({ name: "Refusal", code: "NOT_FOUND" });
});
