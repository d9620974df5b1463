import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createCatalogue } from "../src/index.ts";
import { installArchive, installedSet, installedSource } from "../src/node/index.ts";
import { archiveFile, archiveOf, tarOf } from "./archives.ts";
import { folderOf, temporaryFolder } from "./folders.ts";
import { sampleFiles, sampleLocale, sampleStyle } from "./sample-set.ts";

const commit = "0819c0e819c0e819c0e819c0e819c0e819c0e819";
const mla = (title: string): Readonly<Record<string, string>> => ({
  "modern-language-association.csl": sampleStyle("modern-language-association", title),
});
const quay = (title: string): Readonly<Record<string, string>> => ({ "quay.csl": sampleStyle("quay", title) });
const titleIn = async (into: string): Promise<string> =>
  (await createCatalogue([installedSource(into)]).find("modern-language-association")).title;

describe("installArchive", () => {
  it("keeps what was in the archive, its commit and its date", async () => {
    const into = await temporaryFolder();
    const set = await installArchive({ from: [await archiveOf(sampleFiles(), commit)], into });
    expect(set.styles).toEqual({ from: ["styles.tar.gz"], count: 3, commit, date: "2026-08-21T10:00:00.000Z" });
    expect(set.locales).toMatchObject({ count: 3, commit });
    expect(await installedSet(into)).toEqual(set);
  });

  it("takes a folder as well, and several archives at once", async () => {
    const into = await temporaryFolder();
    const locales = await archiveOf({ "locales-en-US.xml": sampleLocale("en-US", "ed.") });
    const set = await installArchive({ from: [await folderOf(mla("MLA Handbook 9th edition")), locales], into });
    expect([set.styles?.count, set.locales?.count]).toEqual([1, 1]);
    expect((await createCatalogue([installedSource(into)]).find("mla@9")).locales).toHaveLength(1);
  });

  it("replaces a set, and keeps of it only what the new one has none of", async () => {
    const into = await temporaryFolder();
    await installArchive({ from: [await archiveOf(sampleFiles(), commit)], into });
    const set = await installArchive({ from: [await archiveOf(mla("MLA Handbook 10th edition"))], into });
    expect(set.styles?.count).toBe(1);
    expect(set.locales).toMatchObject({ count: 3, commit });
    const source = installedSource(into);
    expect(await source.style("house-style")).toBeUndefined();
    expect(await source.locale("de-DE")).toBeDefined();
    expect((await createCatalogue([source]).find("mla@10")).edition).toBe("10");
  });

  it("keeps the set before the last one for those who still read it, and no more", async () => {
    const into = await temporaryFolder();
    for (const edition of ["7th", "8th", "9th"]) {
      await installArchive({ from: [await archiveOf(mla(`MLA Handbook ${edition} edition`))], into });
    }
    expect((await readdir(into)).filter((name) => name.startsWith("set-"))).toHaveLength(2);
    expect(await titleIn(into)).toBe("MLA Handbook 9th edition");
  });

  it.each<[string, () => Promise<string>]>([
    ["a damaged archive", async () => archiveFile(gzipSync(tarOf([])).subarray(0, 15))],
    [
      "an archive with a link",
      async () => archiveFile(gzipSync(tarOf([{ path: "a/x.csl", type: "SymbolicLink", linkpath: "b" }]))),
    ],
    ["an archive with a broken style", async () => archiveOf({ ...mla("MLA 10"), "x.csl": "<style><info>" })],
    ["an archive with a style that is something else", async () => archiveOf({ "x.csl": "<html/>" })],
    ["an archive with a broken locale", async () => archiveOf({ "locales-en-US.xml": "<locale" })],
    [
      "an archive with a broken list of renamed styles",
      async () => archiveOf({ ...mla("MLA 10"), "renamed-styles.json": "[" }),
    ],
    ["a folder without styles", async () => folderOf({ "README.md": "" })],
    ["a file that is not there", async () => "/nowhere/styles.tar.gz"],
  ])("leaves the old set in use after %s", async (_, make) => {
    const into = await temporaryFolder();
    await installArchive({ from: [await archiveOf(mla("MLA Handbook 9th edition"))], into });
    await expect(installArchive({ from: [await make()], into })).rejects.toThrow(/./);
    expect(await titleIn(into)).toBe("MLA Handbook 9th edition");
    expect((await readdir(into)).filter((name) => name.startsWith(".incoming"))).toEqual([]);
  });

  it("does not see what an interrupted update left behind", async () => {
    const into = await temporaryFolder();
    await installArchive({ from: [await archiveOf(mla("MLA Handbook 9th edition"))], into });
    await mkdir(join(into, ".incoming-abcdef"));
    await mkdir(join(into, "set-30000101000000000-abcdef"));
    await writeFile(join(into, ".incoming-set.json"), "{");
    expect(await titleIn(into)).toBe("MLA Handbook 9th edition");
    await installArchive({ from: [await archiveOf(mla("MLA Handbook 10th edition"))], into });
    expect(await titleIn(into)).toBe("MLA Handbook 10th edition");
  });

  it("needs something to install", async () => {
    await expect(installArchive({ from: [], into: await temporaryFolder() })).rejects.toThrow("Nothing to install");
  });

  it("says that the old set is still in use when the new one cannot be written", async () => {
    const into = join(await folderOf({ file: "" }), "file");
    await expect(installArchive({ from: [await archiveOf(sampleFiles())], into })).rejects.toThrow(
      "could not be installed",
    );
  });
});

describe("installedSource", () => {
  it("is empty where nothing was installed", async () => {
    const source = installedSource(join(await temporaryFolder(), "styles"));
    expect(await source.list()).toEqual([]);
    expect(await source.style("apa")).toBeUndefined();
    expect(await source.renamed?.()).toEqual(new Map());
  });

  it("says that its record is damaged", async () => {
    const into = await folderOf({ "current.json": `{"folder":"../elsewhere","installed":"2026"}` });
    await expect(installedSource(into).list()).rejects.toThrow("run the update again");
  });

  it("lists the set without reading its styles", async () => {
    const into = await temporaryFolder();
    const { folder } = await installArchive({ from: [await archiveOf(sampleFiles())], into });
    await writeFile(join(into, folder, "house-style.csl"), "");
    expect((await installedSource(into).list()).map((style) => style.title)).toContain(
      "Café & Książka: a house’s style",
    );
    expect(await readFile(join(into, folder, "renamed-styles.json"), "utf8")).toContain("older-house");
  });

  it("hides a later source's style of the same id from a search by that one's title", async () => {
    const into = await temporaryFolder();
    await installArchive({ from: [await archiveOf(quay("Quayside Letters"))], into });
    const older = await temporaryFolder();
    await installArchive({ from: [await archiveOf(quay("Harbour Letters"))], into: older });
    const catalogue = createCatalogue([installedSource(into), installedSource(older)]);
    expect(await catalogue.search("harbour")).toEqual([]);
    expect((await catalogue.search("letters")).map(({ title }) => title)).toEqual(["Quayside Letters"]);
  });

  it("keeps long styles ready-made, and does without where another version made them", async () => {
    const into = await temporaryFolder();
    const long = sampleStyle("quay", "Quay").replace("</info>", `</info><!--${"x".repeat(90_000)}-->`);
    const { folder } = await installArchive({ from: [await archiveOf({ "quay.csl": long, ...mla("MLA") })], into });
    expect(await readdir(join(into, folder, "ready"))).toEqual(["quay.json"]);
    const { style } = await createCatalogue([installedSource(into)]).find("quay");
    await writeFile(join(into, folder, "ready", "quay.json"), '{"version":0}');
    expect((await createCatalogue([installedSource(into)]).find("quay")).style).toEqual(style);
    await writeFile(join(into, folder, "quay.csl"), "");
    await expect(createCatalogue([installedSource(into)]).find("quay")).rejects.toThrow("quay");
  });
});
