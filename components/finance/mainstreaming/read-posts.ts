import { typedText } from "@/components/forms/use-command-form";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import { readPerCent } from "./read-per-cent";

/** How many lines of posts the form of a merge has on each side. */
export const postLines = 4;

/** The posts of a merge as typed: lines without a name are left out. `fault` is told of what cannot be read. */
export function readPosts(typed: FormData, fault: (field: string, message: string) => string): object[] {
  const posts = (["before", "after"] as const).flatMap((side) => Array.from({ length: postLines }, (_, at) => `${side}-${at}`).flatMap((line) => {
    const name = typedText(typed, `${line}-name`);
    if (name === "") return [];
    const number = typedText(typed, `${line}-number`);
    const salary = readTypedPounds(typedText(typed, `${line}-salary`));
    const share = (field: string): string => readPerCent(typedText(typed, `${line}-${field}`) || "0") ?? fault(`${line}-${field}`, `Enter a per cent from 0 to 100 for ${name}`);
    if (!/^\d{1,6}(\.\d{1,2})?$/.test(number)) fault(`${line}-number`, `Enter how many posts of ${name} there are, like 15 or 2.5`);
    if (!salary.ok) fault(`${line}-salary`, `${name}: ${salary.reason}`);
    return [{ side, name, number, salary: salary.ok ? salary.pounds : "0.00", onCost: share("onCost"), overhead: share("overhead"), index: null }];
  }));
  if (new Set(posts.map(({ side }) => side)).size < 2) fault("before-0-name", "Enter at least one line of posts before the merge and one after it");
  return posts;
}
