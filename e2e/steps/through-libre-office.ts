import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** LibreOffice's command, when the environment names one. */
const soffice = process.env.SOFFICE;

/** The workbook as LibreOffice opens, recalculates and saves it; as it was given where SOFFICE names no LibreOffice. */
export async function throughLibreOffice(workbook: Buffer): Promise<Buffer> {
  if (soffice === undefined || soffice === "") return workbook;
  const folder = await mkdtemp(join(tmpdir(), "wherewithal-office-"));
  try {
    await writeFile(join(folder, "edited.xlsx"), workbook);
    await promisify(execFile)(soffice, ["--headless", "--norestore", "--nologo", `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "saved"), join(folder, "edited.xlsx")], { timeout: 100_000 });
    return await readFile(join(folder, "saved", "edited.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
