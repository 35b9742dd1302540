/** A workbook as a download, never kept by the browser. */
export const workbookDownload = (body: BodyInit, name: string): Response =>
  new Response(body, { headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "content-disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9-]/g, "")}.xlsx"`, "cache-control": "no-store", "x-content-type-options": "nosniff" } });
