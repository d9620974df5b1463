import { describe, expect, it } from "vitest";

import { parseFixture } from "./fixture.ts";

function section(name: string, content: string, rule = "====="): string {
  return `>>${rule} ${name} ${rule}>>\n${content}\n<<${rule} ${name} ${rule}<<\n\n`;
}

const required =
  section("MODE", "citation", "==") +
  section("RESULT", "..[0] One\n>>[1] Two") +
  section("CSL", '\n<style version="1.0"/>\n', "====") +
  section("INPUT", '[{"id": "a", "type": "book"}]');

describe("parseFixture", () => {
  it("reads sections whatever the length of their marks, and keeps the result as it stands", () => {
    expect(parseFixture("a", `Commentary\n${required}\nMore`)).toEqual({
      name: "a",
      mode: "citation",
      style: '<style version="1.0"/>',
      items: [{ id: "a", type: "book" }],
      expected: "..[0] One\n>>[1] Two",
      settings: {},
    });
  });

  it("reads a file with a byte order mark, Windows line ends and an unfinished mark", () => {
    const text = required.replace("<<===== INPUT =====<<", "<<===== INPUT =====").replaceAll("\n", "\r\n");
    expect(parseFixture("a", `\uFEFF${text}`)).toMatchObject({ mode: "citation", items: [{ id: "a" }] });
  });

  it("reads citations to be made one after the other", () => {
    const cites =
      '[[{"id": 7, "locator": 12, "label": "page", "suppress-author": true}], [{"id": "b", "position": 3}]]';
    expect(parseFixture("a", required + section("CITATION-ITEMS", cites)).citationItems).toEqual([
      [{ id: "7", locator: "12", label: "page", suppressAuthor: true }],
      [{ id: "b", position: "ibid-with-locator" }],
    ]);
  });

  it("reads the edits of a living document", () => {
    const edits = JSON.stringify([
      [{ citationID: "C-1", citationItems: [{ id: "a" }], properties: { noteIndex: 1 } }, [], [["C-2", 2]]],
      [{ citationItems: [{ id: "a", prefix: "See " }] }, [["C-1", 1]], []],
    ]);
    expect(parseFixture("a", required + section("CITATIONS", edits)).citations).toEqual([
      { citation: { id: "C-1", cites: [{ id: "a" }], note: 1 }, before: [], after: [{ id: "C-2", note: 2 }] },
      {
        citation: { id: undefined, cites: [{ id: "a", prefix: "See " }], note: 0 },
        before: [{ id: "C-1", note: 1 }],
        after: [],
      },
    ]);
  });

  it("hands on what else a fixture says, but not its description", () => {
    const text = required + section("OPTIONS", '{"wrap": true}') + section("DESCRIPTION", "Why");
    expect(parseFixture("a", text).settings).toEqual({ OPTIONS: '{"wrap": true}' });
  });

  it.each([
    ["a section is missing", required.replaceAll("INPUT", "OUTPUT"), "a: the section INPUT is missing"],
    ["a mode is unknown", required.replace("citation", "poem"), 'a: the MODE "poem" is none of citation'],
    ["JSON is broken", required.replace('"book"}', '"book"'), "a: the section INPUT is not JSON"],
    ["items are no list", required.replace(/\[\{.*\}\]/u, "{}"), "a: the section INPUT is not a list"],
  ])("says so where %s", (_, text, message) => {
    expect(() => parseFixture("a", text)).toThrow(message);
  });
});
