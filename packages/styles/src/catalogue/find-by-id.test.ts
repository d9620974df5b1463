import { describe, expect, it } from "vitest";
import { august2026, march2025 } from "../../test/official-sets.ts";
import { UnknownStyleError } from "../errors.ts";
import type { StyleSource } from "../source.ts";
import { createCatalogue } from "./catalogue.ts";
import type { FoundStyle } from "./open.ts";

const both = [august2026, march2025];

const messagesOf = ({ notices = [] }: FoundStyle): string => notices.map(({ message }) => message).join(" ");

const printed = async (sources: readonly StyleSource[], name: string): Promise<string> => {
  const found = await createCatalogue(sources).find(name);
  return `${found.name} is ${found.id} of ${found.source}`;
};

describe("find, by id", () => {
  it.each([
    ["modern-language-association", "mla@9 is modern-language-association of March 2025"],
    ["APA-6th-edition", "apa@6 is apa-6th-edition of March 2025"],
    ["http://www.zotero.org/styles/nature", "nature is nature of March 2025"],
    [" nature ", "nature is nature of March 2025"],
  ])("%s → %s", async (name, wanted) => {
    expect(await printed([march2025], name)).toBe(wanted);
  });

  it("names a style by edition only if that name leads back to it", async () => {
    const found = await createCatalogue(both).find("chicago-fullnote-bibliography");
    expect(found).toMatchObject({
      id: "chicago-fullnote-bibliography",
      name: "chicago-fullnote-bibliography",
      family: "chicago-notes",
      edition: "17",
    });
  });

  it.each([
    ["chicago-notes-bibliography", "chicago-fullnote-bibliography", "chicago-notes@17"],
    ["chicago-notes-bibliography-16th-edition", "chicago-fullnote-bibliography-16th-edition", "chicago-notes@16"],
  ])("takes the same edition under its older id, with a notice: %s", async (asked, id, name) => {
    const found = await createCatalogue([march2025]).find(asked);
    expect(found).toMatchObject({ id, name });
    expect(messagesOf(found)).toBe(`“${asked}” is not at hand under this id; ${name} (“${id}”) is used.`);
  });

  it("follows a renamed id with a notice, which tells when the edition is another", async () => {
    const catalogue = createCatalogue([august2026]);
    expect(messagesOf(await catalogue.find("harvard1"))).toBe("“harvard1” is now “apa” (APA Style 7th edition).");
    const mla8 = await catalogue.find("modern-language-association-8th-edition");
    expect(messagesOf(mla8)).toContain("is now “modern-language-association”");
    expect(messagesOf(mla8)).toContain("That is not the edition asked for; mla@8 can be had by that name.");
  });

  it("follows several renamings, and never in a circle", async () => {
    const catalogue = createCatalogue([august2026]);
    expect((await catalogue.find("apa5th")).id).toBe("apa");
    await expect(catalogue.find("circle")).rejects.toThrow(UnknownStyleError);
  });

  it("does not follow a renamed id that is still at hand somewhere", async () => {
    const found = await createCatalogue(both).find("modern-language-association-8th-edition");
    expect(found).toMatchObject({ name: "mla@8", source: "March 2025" });
    expect(found).not.toHaveProperty("notices");
  });
});
