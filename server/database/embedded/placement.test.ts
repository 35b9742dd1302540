import { describe, expect, test } from "vitest";
import { foldersDownTo, mayEnter, stagingName } from "./placement";

const postgres = { uid: 101, gid: 104 };

describe("where the built-in server may live", () => {
  test("a home folder closed to others may not be entered by the server's account", () => {
    expect(mayEnter({ mode: 0o40700, uid: 0, gid: 0 }, postgres)).toBe(false);
  });
  test("a folder that others may pass through is enough, even if they may not list it", () => {
    expect(mayEnter({ mode: 0o40711, uid: 0, gid: 0 }, postgres)).toBe(true);
  });
  test("the rights of the owner count before those of others", () => {
    expect(mayEnter({ mode: 0o40077, uid: 101, gid: 0 }, postgres)).toBe(false);
  });
  test("the rights of the group count before those of others", () => {
    expect(mayEnter({ mode: 0o40707, uid: 0, gid: 104 }, postgres)).toBe(false);
  });
  test("every folder on the way counts, the root of the file system first", () => {
    expect(foldersDownTo("/root/my plans/x")).toEqual(["/", "/root", "/root/my plans", "/root/my plans/x"]);
  });
  test("a place is named after its folder, without spaces, and two folders of one name have two places", () => {
    expect(stagingName("/root/my plans")).toMatch(/^my-plans-[0-9a-f]{12}$/);
    expect(stagingName("/root/a/plans")).not.toBe(stagingName("/root/b/plans"));
  });
});
