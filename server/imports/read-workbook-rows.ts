import "server-only";
import type { SheetCell } from "@/domain/needs/neighbour-sets";
import { Refusal } from "../refusal";
import { readWorkbook } from "../workbook/read-workbook";
import type { SourceFile } from "./read-source-file";

/**
 * Reads the first sheet of a workbook (.xlsx), through the same gates as a workbook that somebody brings back.
 * @throws Refusal BAD_REQUEST that names the file and says what is wrong with it.
 */
export async function readWorkbookRows({ name, bytes }: SourceFile): Promise<readonly (readonly SheetCell[])[]> {
  const sheets = await readWorkbook(bytes).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(`${name}: ${error.message}`, { code: error.code }) : error;
  });
  return (sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => (typeof cell === "object" && cell !== null && "number" in cell ? cell.number : cell)));
}
