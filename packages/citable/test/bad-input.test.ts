import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { citable, newFolder, sample } from "./run-citable.ts";

const folder = newFolder();
const made = (name: string): string => join(folder, name);

const wrongItem = { type: 5, title: { a: 1 }, issued: true };
const truncated =
  '<!doctype html><html><head><title>Salt Roads of the Asker</title><meta name="citation_title" content="Sal';

beforeAll(() => {
  writeFileSync(made("empty.txt"), "");
  writeFileSync(made("blank.txt"), " \n\n\t\n");
  writeFileSync(
    made("binary.bin"),
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 89) % 256),
  );
  writeFileSync(made("half.json"), '[{"id": "a", "type": "bo');
  writeFileSync(made("numbers.json"), "[5, null]");
  writeFileSync(made("wrong.json"), JSON.stringify(wrongItem));
  writeFileSync(made("none.json"), "[]");
  writeFileSync(made("truncated.html"), truncated);
  mkdirSync(made("folder"));
  // 50 MB that take no room on the disk.
  const file = openSync(made("large.txt"), "w");
  ftruncateSync(file, 50 * 1024 * 1024);
  closeSync(file);
});

describe("one clear sentence, and nothing cited", () => {
  it.each([
    ["an empty file", "empty.txt", 1, "The source is empty"],
    ["white space", "blank.txt", 1, "only white space"],
    ["a binary file", "binary.bin", 2, "binary file"],
    ["50 MB", "large.txt", 2, "It has 50 MB, and at most 32 MB are read"],
    ["a missing file", "missing.txt", 2, "There is no such file"],
    ["a folder", "folder", 2, "It is a folder; give a file."],
    ["JSON that breaks off", "half.json", 2, "not valid JSON"],
    ["CSL-JSON of wrong types", "numbers.json", 2, "[0] is the number 5"],
    ["an item of wrong types", "wrong.json", 2, "nothing of its CSL-JSON is usable"],
    ["an empty list", "none.json", 1, "no item of CSL-JSON"],
  ])("%s", async (_, name, code, expected) => {
    const ended = await citable(["cite", made(name)]);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
    const [first = "", ...others] = ended.beside.trimEnd().split("\n");
    expect(first).toMatch(new RegExp(`^citable: .*${name.replace(".", "\\.")}: `));
    expect(first).toContain(expected);
    expect(others.filter((line) => !line.startsWith("warning: "))).toEqual([]);
  });

  it.each([
    ["ISBN 9783161484101", "for an ISBN its check digit is wrong; look at the number again."],
    ["0378-5954", "for an ISSN its check digit is wrong"],
    ["1706.03762", "write arXiv:1706.03762."],
    ["PMID: 23193287 see above", "give the identifier alone: PMID: 23193287."],
    ["www.example.org/page", "write https://www.example.org/page."],
    ["(doi:10.1000/182).", "not allowed (--offline)"],
  ])("what is nearly an identifier or an address: %s", async (source, expected) => {
    const { code, out, beside } = await citable(["record", "--offline", source]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(beside).toMatch(/^citable: [^\n]*\n$/);
    expect(beside).toContain(expected);
  });

  it("an article whose bibliography is not what was asked for", async () => {
    const prose =
      "The treaty of 1858 changed the towns on the river. Later authors disagree on what it meant to them. ";
    const listed =
      "Bibliography\nSmith, John. The River Towns. New York: Harper, 1999.\nDoe, Jane. Tolls. London: Quay, 1968.\n";
    writeFileSync(made("article.txt"), `${prose.repeat(3)}\n\n${listed}`);
    const { code, out, beside } = await citable(["cite", made("article.txt")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(beside).toContain("It lists 2 works, which can be cited.");
    const references = await citable(["record", "--references", made("article.txt")]);
    expect(JSON.parse(references.out)).toHaveLength(2);
  });

  it("an excerpt: what was noticed is told", async () => {
    const { code, out, beside } = await citable(["cite", sample("excerpt.txt")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(beside).toMatch(/^citable: .*excerpt\.txt: .*no title, author or source/);
    expect(beside).toContain("[4], [9], [11]");
  });

  it("an address", async () => {
    const { code, beside } = await citable(["cite", "https://reference.example/varrin", "--offline"]);
    expect(code).toBe(2);
    expect(beside).toContain("save the page");
  });

  it("a stream without an end", async () => {
    const { code, beside } = await citable(["cite", "/dev/zero"]);
    expect(code).toBe(2);
    expect(beside).toContain("more than 32 MB");
  });
});

describe("what can be read all the same", () => {
  it("a page that breaks off", async () => {
    const { code, out } = await citable(["cite", made("truncated.html")]);
    expect(code).toBe(0);
    expect(out).toContain("Salt Roads of the Asker");
  });

  it("another encoding", async () => {
    const text =
      "\uFEFFСоляные дороги\n\n\n" +
      "Дороги шли от реки к горам. ".repeat(8) +
      '\n\nCite this article\n\n"Соляные дороги." Энциклопедия рек. . 7 Mar. 2021 <>.\n';
    const { out } = await citable(["cite", "-"], Buffer.from(text, "utf16le"));
    expect(out).toMatch(/^“Соляные дороги\.” .*Accessed 7 Mar\. 2021\.\n$/);
  });

  it("the rest of an item with one wrong value", async () => {
    const { code, out, beside } = await citable(["cite", "-"], JSON.stringify({ ...wrongItem, title: "Fords" }));
    expect({ code, out }).toEqual({ code: 0, out: "Fords.\n" });
    expect(beside).toContain("warning: type is the number 5, no type of CSL");
  });
});
