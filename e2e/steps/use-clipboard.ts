import type { Locator } from "@playwright/test";

/** Pastes a text into a field as a spreadsheet program would have put it on the clipboard. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", plain);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The text that copying in a field puts on the clipboard. */
export const copiedFrom = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
