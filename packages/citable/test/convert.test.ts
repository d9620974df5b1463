import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formats } from "@citable/formats";
import { describe, expect, it } from "vitest";
import { citable, newFolder, sample } from "./run-citable.ts";

const program = fileURLToPath(new URL("../bin/citable.js", import.meta.url));

const entry =
  "@book{ferrow, title = {Barges and Jurors}, author = {Ferrow, Edda}, year = 1991, lccn = {12}, zz = {1}}\n";
const record = "TY  - BOOK\r\nTI  - The Salt Towns\r\nAU  - Brandt, Oskar\r\nPY  - 1968\r\nER  - \r\n";

function made(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, "latin1");
  return (name) => join(folder, name);
}

describe("citable convert", () => {
  it("turns BibTeX from standard input into RIS", async () => {
    const { code, out, beside } = await citable(["convert", "-", "--to", "ris"], entry);
    expect({ code, out }).toEqual({
      code: 0,
      out: "TY  - BOOK\nAU  - Ferrow, Edda\nTI  - Barges and Jurors\nDA  - 1991//\nPY  - 1991\nCN  - 12\nID  - ferrow\nER  - \n\n",
    });
    expect(beside).toMatch(/standard input:1:1: The field "zz"/);
    expect(beside).toMatch(/converted: 1 record from 1 file\n$/);
  });

  it("puts many files into one, goes on after a bad one, and says so", async () => {
    const file = made({ "a.bib": entry, "b.ris": record, "c.txt": "no entry here, only words" });
    const all = ["a.bib", "missing.bib", "b.ris", "c.txt"].map(file);
    const { code, out, beside } = await citable(["convert", ...all, "--to", "csl-json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ title: "Barges and Jurors" }, { title: "The Salt Towns" }]);
    expect(beside).toMatch(/missing\.bib: There is no such file/);
    expect(beside).toMatch(/c\.txt: It looks like none of the formats/);
    expect(beside).toMatch(/converted: 2 records from 2 of 4 files\n$/);
  });

  it("reads files that are not UTF-8", async () => {
    const file = made({
      "m.bib": "@book{m, title = {B\u00fccher \u00fcber Br\u00fccken und gr\u00f6\u00dfere H\u00e4user in K\u00f6ln}}",
    });
    const { out, beside } = await citable(["convert", file("m.bib"), "--to", "csl-json"]);
    expect(out).toContain("Bücher über Brücken und größere Häuser in Köln");
    expect(beside).toContain("read as windows-1252");
  });

  it("writes a file as a whole or not at all", async () => {
    const file = made({ "a.bib": entry, "old.ris": "what was there" });
    expect(await citable(["convert", file("missing"), "--to", "ris", "-o", file("old.ris")])).toMatchObject({
      code: 2,
    });
    expect(readFileSync(file("old.ris"), "utf8")).toBe("what was there");
    expect(await citable(["convert", file("a.bib"), "--to", "ris", "-o", file("old.ris")])).toMatchObject({ code: 0 });
    expect(readFileSync(file("old.ris"), "utf8")).toMatch(/^TY {2}- BOOK/);
    expect(readdirSync(file("."))).toEqual(["a.bib", "old.ris"]);
  });

  it("writes to what a link leads to, and into a device, and puts nothing in their place", async () => {
    const file = made({ "a.ris": record, "target.bib": "" });
    symlinkSync(file("target.bib"), file("link.bib"));
    expect(await citable(["convert", file("a.ris"), "--to", "bibtex", "-o", file("link.bib")])).toMatchObject({
      code: 0,
    });
    expect(lstatSync(file("link.bib")).isSymbolicLink()).toBe(true);
    expect(readFileSync(file("target.bib"), "utf8")).toContain("The Salt Towns");
    if (process.platform !== "linux") return;
    const full = await citable(["convert", file("a.ris"), "--to", "bibtex", "-o", "/dev/full"]);
    expect(full).toMatchObject({
      code: 2,
      beside: expect.stringMatching(/^citable: \/dev\/full cannot be written: there is no room/),
    });
    expect(lstatSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  it.runIf(process.platform === "linux")("says that standard output is full", async () => {
    const file = made({ "a.ris": record });
    const disk = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [program, "convert", file("a.ris"), "--to", "bibtex"], {
      stdio: ["ignore", disk, "pipe"],
    });
    let beside = "";
    child.stderr?.on("data", (chunk: Buffer) => (beside += chunk.toString()));
    const [code] = await once(child, "close");
    closeSync(disk);
    expect({ code, beside }).toEqual({
      code: 2,
      beside: "citable: Standard output cannot be written: there is no room left for it.\n",
    });
  });

  it("ends cleanly on Ctrl-C: the file is left as it was", async () => {
    const file = made({ "old.ris": "what was there" });
    const child = spawn(process.execPath, [
      program,
      "convert",
      "-",
      "--from",
      "bibtex",
      "--to",
      "ris",
      "-o",
      file("old.ris"),
    ]);
    const ended = once(child, "close");
    let beside = "";
    child.stderr.on("data", (chunk) => (beside += String(chunk)));
    child.stdin.on("error", () => {});
    // Once it has taken more than a pipe holds, it is at work.
    await new Promise((resolve) => child.stdin.write(entry.repeat(20_000), resolve));
    child.kill("SIGINT");
    child.stdin.end(entry);
    expect(await ended).toEqual([130, null]);
    expect(beside).toContain("Stopped before the end; a file is left as it was.");
    expect(readFileSync(file("old.ris"), "utf8")).toBe("what was there");
    expect(readdirSync(file("."))).toEqual(["old.ris"]);
  });

  it.each([
    [["--to", "word"], "No format is called “word”; there is csl-json, "],
    [["--to", "ris", "--from", "highwire"], "Highwire tags cannot be read; there is "],
    [["--to", "ris", "-o", "/no/such/folder/x.ris"], "cannot be written: there is no such folder."],
    [[], "--to"],
  ])("%j is refused in one sentence", async (words, expected) => {
    const { code, out, beside } = await citable(["convert", "-", ...words], entry);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(beside.trimEnd().split("\n")).toHaveLength(1);
    expect(beside).toContain(expected);
  });

  it("names every format in its help", async () => {
    const { out } = await citable(["convert", "--help"]);
    for (const { name, read, write } of formats) {
      const mark = read === undefined ? " (write only)" : write === undefined ? " (read only)" : "";
      expect(out.replaceAll(/\s+/g, " ")).toContain(`${name}${mark}`);
    }
  });
});

it("citable record writes any format", async () => {
  const { code, out } = await citable(["record", sample("shelf.json"), "--format", "bibtex"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^@book\{/);
});
