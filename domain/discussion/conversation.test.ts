import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actsOpenTo, attentionAskedOf, commentActs, isResolved, type Spoken } from "./conversation";

const spoken = (act: Spoken["act"], roleTitle: string, mentioned: string | null = null): Spoken => ({ act, roleTitle, mentioned });
const roles = ["Commissioning Officer", "Finance Manager", "Board member"];
const anyTalk = fc.array(fc.record({ act: fc.constantFrom(...commentActs), roleTitle: fc.constantFrom(...roles), mentioned: fc.option(fc.constantFrom(...roles)) }));

describe("a conversation", () => {
  const asked = [spoken("said", "Commissioning Officer", "Finance Manager")];

  it("asks for the attention of a role that was mentioned until that role speaks", () => {
    expect(attentionAskedOf(asked)).toEqual(["Finance Manager"]);
    expect(attentionAskedOf([...asked, spoken("said", "Board member")])).toEqual(["Finance Manager"]);
    expect(attentionAskedOf([...asked, spoken("said", "Finance Manager", "Commissioning Officer")])).toEqual(["Commissioning Officer"]);
  });

  it("is open until somebody resolves it, and again once it is opened again", () => {
    const resolved = [...asked, spoken("resolved", "Finance Manager")];
    expect([asked, resolved, [...resolved, spoken("opened again", "Board member", "Finance Manager")]].map(isResolved)).toEqual([false, true, false]);
  });

  it("that is resolved can only be opened again", () => {
    fc.assert(fc.property(anyTalk, (talk) => {
      expect(actsOpenTo(talk)).toEqual(isResolved(talk) ? ["opened again"] : ["said", "resolved"]);
      expect(attentionAskedOf([...talk, spoken("resolved", "Finance Manager", "Board member")])).toEqual([]);
    }));
  });
});
