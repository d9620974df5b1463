import { describe, expect, it } from "vitest";
import { august2026, march2025 } from "../../test/official-sets.ts";
import type { StyleSource } from "../source.ts";
import { createCatalogue } from "./catalogue.ts";

const both = [august2026, march2025];

const printed = async (sources: readonly StyleSource[], name: string): Promise<string> => {
  const found = await createCatalogue(sources).find(name);
  return `${found.name} is ${found.id} of ${found.source}`;
};

describe("find, by edition", () => {
  it.each([
    ["mla@9", "mla@9 is modern-language-association of March 2025"],
    ["mla@8", "mla@8 is modern-language-association-8th-edition of March 2025"],
    ["mla@7", "mla@7 is modern-language-association-7th-edition of March 2025"],
    ["mla-notes@6", "mla-notes@6 is modern-language-association-6th-edition-note of March 2025"],
    ["chicago-notes@17", "chicago-notes@17 is chicago-fullnote-bibliography of March 2025"],
    ["chicago-notes@16", "chicago-notes@16 is chicago-fullnote-bibliography-16th-edition of March 2025"],
    ["chicago-author-date@17", "chicago-author-date@17 is chicago-author-date of March 2025"],
    ["apa@7", "apa@7 is apa of March 2025"],
    ["apa@6", "apa@6 is apa-6th-edition of March 2025"],
    ["apa@5", "apa@5 is apa-5th-edition of March 2025"],
    ["mla", "mla@9 is modern-language-association of March 2025"],
    ["chicago-notes", "chicago-notes@17 is chicago-fullnote-bibliography of March 2025"],
    ["MLA 8", "mla@8 is modern-language-association-8th-edition of March 2025"],
    ["Chicago 16, author-date", "chicago-author-date@16 is chicago-author-date-16th-edition of March 2025"],
    ["ieee", "ieee is ieee of March 2025"],
    ["acs", "acs is american-chemical-society of March 2025"],
    ["vancouver", "vancouver@2 is vancouver of March 2025"],
  ])("March 2025: %s → %s", async (name, wanted) => {
    expect(await printed([march2025], name)).toBe(wanted);
  });

  it.each([
    ["chicago-notes@18", "chicago-notes@18 is chicago-notes-bibliography of August 2026"],
    ["chicago-notes@17", "chicago-notes@17 is chicago-notes-bibliography-17th-edition of August 2026"],
    ["chicago-notes", "chicago-notes@18 is chicago-notes-bibliography of August 2026"],
    ["chicago-author-date@18", "chicago-author-date@18 is chicago-author-date of August 2026"],
    ["chicago-author-date@17", "chicago-author-date@17 is chicago-author-date-17th-edition of August 2026"],
    ["asa@7", "asa@7 is american-sociological-association of August 2026"],
    ["asa@6", "asa@6 is american-sociological-association of August 2026"],
    ["vancouver", "vancouver@2 is nlm-citation-sequence of August 2026"],
    ["turabian-author-date", "turabian-author-date@9 is turabian-author-date of August 2026"],
  ])("August 2026: %s → %s", async (name, wanted) => {
    expect(await printed([august2026], name)).toBe(wanted);
  });

  it.each([
    ["mla@9", "mla@9 is modern-language-association of August 2026"],
    ["mla@8", "mla@8 is modern-language-association-8th-edition of March 2025"],
    ["chicago-notes@17", "chicago-notes@17 is chicago-notes-bibliography-17th-edition of August 2026"],
    ["chicago-notes@16", "chicago-notes@16 is chicago-fullnote-bibliography-16th-edition of March 2025"],
    ["chicago-author-date", "chicago-author-date@18 is chicago-author-date of August 2026"],
    ["apa@5", "apa@5 is apa-5th-edition of March 2025"],
  ])("both together: %s → %s", async (name, wanted) => {
    expect(await printed(both, name)).toBe(wanted);
  });

  it("tells family and edition", async () => {
    expect(await createCatalogue([march2025]).find("mla@8")).toMatchObject({ family: "mla", edition: "8" });
    const nature = await createCatalogue([march2025]).find("nature");
    expect(nature).not.toHaveProperty("family");
    expect(nature).not.toHaveProperty("notices");
  });

  it("tells of the style whose id is the family's name", async () => {
    const found = await createCatalogue([august2026]).find("chicago-notes");
    expect(found.notices?.[0]?.message).toContain("http://www.zotero.org/styles/chicago-notes");
    const other = await createCatalogue([august2026]).find("http://www.zotero.org/styles/chicago-notes");
    expect(other).toMatchObject({ id: "chicago-notes", name: "chicago-notes" });
  });
});
