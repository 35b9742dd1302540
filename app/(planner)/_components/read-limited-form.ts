/** A workbook of 5 MB and the fields beside it. */
const mostBytes = 5 * 1024 * 1024 + 64 * 1024;

/** The form of a request, or null when it is larger than a workbook may be. The bytes are counted as they come, whatever the request says of its length. */
export async function readLimitedForm(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get("content-length") ?? "0") > mostBytes) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    total += read.value.byteLength;
    if (total > mostBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(new Uint8Array(read.value));
  }
  return new Response(new Blob(chunks), { headers: { "content-type": request.headers.get("content-type") ?? "" } }).formData().catch(() => new FormData());
}
