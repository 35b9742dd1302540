import { describe, expect, it } from "vitest";
import { commentsHref, type CommentsView, readCommentsView } from "./comments-address";

const read = (href: string) => readCommentsView(Object.fromEntries(new URL(href, "http://planner.test").searchParams));

describe("the address of comments", () => {
  it("gives back the view it was made of", () => {
    const views: readonly CommentsView[] = [
      { show: "open", about: null, on: null },
      { show: "resolved", about: { collection: "figures", lineId: "gap" }, on: null },
      { show: "open", about: { collection: "costLines", lineId: "family-workers-pay" }, on: { scenarioId: "do-nothing", version: 2 } },
    ];
    for (const view of views) expect(read(commentsHref("family support", view))).toEqual(view);
  });

  it("that is old or mistyped still shows the comments", () => {
    expect(read("/x?show=all&about=nonsense&scenario=do-nothing&version=-1")).toEqual({ show: "open", about: null, on: null });
  });
});
