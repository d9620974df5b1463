import { createEngine, printText } from "@citable/csl";
import { parseCslItems, type Item } from "@citable/model";
import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../catalogue/catalogue.ts";
import { citeprocPlusSource } from "./source.ts";

const catalogue = createCatalogue([citeprocPlusSource()]);

const authors = ["Ferrow", "Brandt", "Thorn", "Orrin", "Lund", "Maes", "Ruiz"];
const works = [
  { type: "book", author: authors.slice(0, 1), publisher: "Marsh Gate Press", "publisher-place": "Hollin" },
  { type: "book", author: authors, publisher: "Marsh Gate Press", "publisher-place": "Hollin" },
  { type: "chapter", author: authors.slice(0, 1), "container-title": "Rivers", page: "12-19", publisher: "Quay" },
];

function itemsOf(): readonly Item[] {
  const items = works.map((work, place) => ({
    ...work,
    id: String(place),
    title: "Salt Roads",
    author: work.author.map((family) => ({ family, given: "Edda" })),
    issued: { "date-parts": [[1991]] },
  }));
  return parseCslItems(items).value;
}

async function listed(name: string): Promise<readonly string[]> {
  const { style, locales, locale } = await catalogue.find(name);
  const engine = createEngine({ style, locales, locale });
  return itemsOf().map((item) =>
    engine
      .bibliography([item])
      .map(({ output }) => printText(output))
      .join(),
  );
}

describe("overlays on the styles of March 2025", () => {
  it("make Chicago 18 from 17, notes", async () => {
    expect(await listed("chicago-notes@18")).toEqual([
      "Ferrow, Edda. Salt Roads. Marsh Gate Press, 1991.",
      "Ferrow, Edda, Edda Brandt, Edda Thorn, et al. Salt Roads. Marsh Gate Press, 1991.",
      "Ferrow, Edda. “Salt Roads.” In Rivers. Quay, 1991.",
    ]);
  });

  it("make Chicago 18 from 17, author-date", async () => {
    expect(await listed("chicago-author-date@18")).toEqual([
      "Ferrow, Edda. 1991. Salt Roads. Marsh Gate Press.",
      "Ferrow, Edda, Edda Brandt, Edda Thorn, et al. 1991. Salt Roads. Marsh Gate Press.",
      "Ferrow, Edda. 1991. “Salt Roads.” In Rivers. Quay.",
    ]);
  });

  it("make Chicago 15 from 16, with titles as reference lists had them", async () => {
    expect((await listed("chicago-author-date@15"))[2]).toBe("Ferrow, Edda. 1991. Salt roads. In Rivers, 12–19. Quay.");
  });

  it.each(["chicago-shortened-notes@18", "chicago-notes@15", "turabian-notes@9"])("make %s", async (name) => {
    const found = await catalogue.find(name);
    expect(found).toMatchObject({ name });
    expect(found.notices?.[0]?.message).toContain(`No style at hand is ${name}`);
    expect((await listed(name)).every((line) => line.includes("Salt"))).toBe(true);
  });
});
