import { useReducer, useState } from "react";
import { createRoot } from "react-dom/client";
import { editFigures, type EditFigures } from "@/components/scenarios/grid/edit-figures";
import { EditGrid } from "@/components/scenarios/grid/edit-grid";
import { editReducer, startEditing } from "@/components/scenarios/grid/edit-state";
import { trustSaved } from "@/components/scenarios/grid/work-out";
import { keepableOf } from "@/components/scenarios/drafts/kept-state";
import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import type { Plan } from "@/domain/plan/plan";
import { largePlan } from "../engine/large-plan";

const noTitles = {};
const [totals, cell, box] = [".ww-totals tbody", "#costs [data-row][data-column='1']", "#costs .ww-table-scroll"];

/** The grid as the page of a scenario has it, with what is done at every key to keep a draft. */
function Edit({ plan, served }: { readonly plan: Plan; readonly served: EditFigures }) {
  useState(() => trustSaved(plan, served));
  const [state, dispatch] = useReducer(editReducer, startEditing(plan, 1));
  return <EditGrid state={state} dispatch={dispatch} served={served} titles={noTitles} kept={<p>{keepableOf(state, "").text.length}</p>} />;
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const find = <Found extends Element>(selector: string): Found => document.querySelector<Found>(selector)!;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frame();
}

async function timed(run: () => void, isDone: () => boolean = () => true): Promise<number> {
  const start = performance.now();
  run();
  await frame();
  await until(isDone);
  return performance.now() - start;
}

function type(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const press = (key: string): void => void document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

function paste(rows: number): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", Array.from({ length: rows }, (_, row) => `Pasted ${row}\t${1_000 + row}.50`).join("\r\n"));
  document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

async function many(times: number, run: (turn: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) taken.push(await run(turn));
  return taken;
}

/** What the acts of an officer take in a plan of so many cost lines, in milliseconds until the frame that shows them. */
async function measure(lines: number) {
  const plan = largePlan(lines);
  const served = editFigures(calculate(prepare(plan)));
  const usable = await timed(() => createRoot(find("main")).render(<Edit plan={plan} served={served} />), () => document.querySelector(cell) !== null);
  await pause(500);
  const typed = await many(24, async (turn) => {
    if (turn % 8 === 0) {
      press("ArrowDown");
      find<HTMLInputElement>(cell).focus();
    }
    const took = await timed(() => type(document.activeElement as HTMLInputElement, `${1234}${turn}`));
    await pause(20);
    return took;
  });
  await pause(600);
  const moved = await many(5, async (turn) => {
    const before = find(totals).textContent;
    return timed(() => type(find<HTMLInputElement>(cell), `99${turn}00`), () => find(totals).textContent !== before);
  });
  await pause(300);
  find<HTMLInputElement>(cell).focus();
  const left = await many(6, async (turn) => {
    type(document.activeElement as HTMLInputElement, `88${turn}00`);
    await frame();
    const took = await timed(() => press("Enter"));
    await pause(500);
    return took;
  });
  const arrows = await many(24, () => timed(() => press("ArrowDown")));
  const scrolled = await many(20, (turn) => timed(() => { find(box).scrollTop = ((turn * 7) % 20) * 2 * lines; }));
  const drawn = document.querySelectorAll("#costs tr[data-drawn]").length;
  find(box).scrollTop = 0;
  const found = await many(3, async (turn) => {
    const field = find<HTMLInputElement>("#view-costs-find");
    const took = await timed(() => type(field, `cost c00000${turn}`), () => (find("#costs").querySelector("p[role=status]")?.textContent ?? "").includes(" lines shown"));
    type(field, "");
    await until(() => !find("#costs").textContent!.includes("lines shown. "));
    return took;
  });
  find<HTMLInputElement>("#costs [data-row='0'][data-column='0']").focus();
  await frame();
  const pasted = [await timed(() => paste(500), () => document.querySelector(".ww-grid__preview") !== null)];
  const taken = [await timed(() => find<HTMLButtonElement>(".ww-grid__preview button").click(), () => find<HTMLInputElement>("#costs [data-row='0'][data-column='0']").value === "Pasted 0")];
  return { usable: [usable], typed, moved, left, arrows, scrolled, found, pasted, taken, drawn: [drawn] };
}

export type GridTimes = Awaited<ReturnType<typeof measure>>;

Object.assign(window, { measure });
