import { describe, expect, it } from "vitest";
import { march2025 } from "../../test/official-sets.ts";
import { sampleStyle } from "../../test/sample-set.ts";
import { memorySource } from "../memory-source.ts";
import type { StyleSource } from "../source.ts";
import { createCatalogue } from "./catalogue.ts";

const printed = async (sources: readonly StyleSource[], name: string): Promise<string> => {
  const found = await createCatalogue(sources).find(name);
  return `${found.name} is ${found.id} of ${found.source}`;
};

describe("styles outside the sources", () => {
  it("are opened with locales, parents and guides from the catalogue", async () => {
    const catalogue = createCatalogue([march2025]);
    const file = sampleStyle("ours", "Ours", { parent: "apa", defaultLocale: "de-DE" });
    const found = await catalogue.open({ file, id: "ours", source: "./ours.csl" });
    expect(found).toMatchObject({
      id: "ours",
      name: "ours",
      title: "Ours",
      parent: "apa",
      family: "apa",
      source: "./ours.csl",
    });
    expect(found.locales.map((locale) => locale.language)).toEqual(["de-DE", "en-US"]);
  });

  it("may be in another language", async () => {
    const file = sampleStyle("ours", "Ours");
    const found = await createCatalogue([march2025]).open({ file, id: "ours", source: "x" }, { locale: "fr" });
    expect(found.locale).toBe("fr");
    expect(found).not.toHaveProperty("family");
  });

  it("that are none are told of by their source", async () => {
    const opening = createCatalogue([march2025]).open({ file: "hello", id: "x", source: "./x.csl" });
    await expect(opening).rejects.toThrow(/^\.\/x\.csl is unusable: /);
  });
});

it("a broken style is told of by its id and source", async () => {
  const catalogue = createCatalogue([
    memorySource({ name: "odd ones", styles: { broken: "<style><citation/></style>" } }),
  ]);
  await expect(catalogue.find("broken")).rejects.toThrow("The style broken of odd ones is unusable");
});

it("a source needs only four members", async () => {
  const source: StyleSource = {
    name: "four",
    list: () => march2025.list(),
    style: (id) => march2025.style(id),
    locale: (tag) => march2025.locale(tag),
  };
  expect(await printed([source], "mla@8")).toContain("mla@8 is");
});
