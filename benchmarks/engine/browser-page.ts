import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { sumsBy } from "@/domain/calculation/read-worked";
import { recalculate } from "@/domain/calculation/recalculate";
import { penceToPounds } from "@/domain/money/money";
import { largePlan } from "./large-plan";
import { editedLine, lineCount } from "./edits";

/** What one edit took, in milliseconds: the recalculation, the work until the totals stand on the page, and until the frame that shows them. */
export interface Edit {
  readonly recalculated: number;
  readonly laidOut: number;
  readonly frame: number;
}

let calculated = calculate(prepare(largePlan(lineCount)));
const input = document.querySelector("input")!;
const totals = [...document.querySelectorAll("td")];
let [start, recalculated, laidOut, turn] = [0, 0, 0, 0];

input.addEventListener("input", () => {
  calculated = recalculate(calculated, editedLine(Number(input.value)));
  recalculated = performance.now() - start;
  for (const [year, pence] of sumsBy(calculated.costs, "recurrence").get("recurrent")!.entries()) totals[year]!.textContent = penceToPounds(pence);
  document.body.getBoundingClientRect();
  laidOut = performance.now() - start;
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));

async function edit(): Promise<Edit> {
  // Edits come at any moment between two frames.
  await pause((turn * 7) % 23);
  turn += 1;
  start = performance.now();
  input.value = String(turn);
  input.dispatchEvent(new Event("input"));
  return { recalculated, laidOut, frame: (await nextFrame()) - start };
}

async function editMany(count: number): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (let each = 0; each < count; each += 1) edits.push(await edit());
  return edits;
}

Object.assign(window, { editMany });
