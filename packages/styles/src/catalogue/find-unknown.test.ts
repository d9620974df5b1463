import { describe, expect, it } from "vitest";
import { march2025 } from "../../test/official-sets.ts";
import { UnknownStyleError } from "../errors.ts";
import { createCatalogue } from "./catalogue.ts";

describe("find, when there is no such style", () => {
  it.each([
    ["mla@6", "mla@6 is not at hand; there is mla@9, mla@8, and mla@7."],
    ["apa@8", "apa@8 is not at hand; there is apa@7, apa@6, and apa@5."],
    [
      "chicago-notes@14",
      "chicago-notes@14 is not at hand; there is chicago-notes@18, chicago-notes@17, chicago-notes@16, and chicago-notes@15.",
    ],
    ["oscola@4", "oscola@4 is not at hand; nor is any other edition of Oxford University Standard"],
    ["chicago", "“chicago” may mean chicago-notes@17 or chicago-author-date@17; say which."],
    ["chicago16", "“chicago16” may mean chicago-notes@16 or chicago-author-date@16; say which."],
    ["turabian", "“turabian” may mean turabian-notes@9 or turabian-author-date@9; say which."],
    ["turabian@9", "“turabian@9” may mean turabian-notes@9 or turabian-author-date@9; say which."],
    ["mhra@3", "“mhra@3” is not at hand; nor is any other edition."],
    ["chicago@14", "“chicago@14” is not at hand; there is chicago-notes@18, chicago-notes@17,"],
    ["chicagoo", "No style is called “chicagoo”. Nearest: chicago-notes@18, chicago-notes@17, chicago-notes@16"],
    ["mal@9", "No style is called “mal@9”. Nearest: mla@9"],
    ["mal", "No style is called “mal”. Nearest: mla@9, mla@8, mla@7"],
    ["aap", "No style is called “aap”. Nearest: apa@7"],
    ["natuer", "No style is called “natuer”. Nearest: nature."],
    ["zzzzzzzz", "No style is called “zzzzzzzz”."],
    ["", "No style is called “”."],
    ["../apa", "No style is called “../apa”. Nearest: apa@7"],
    ["http://www.zotero.org/styles/absent", "No style is called “http://www.zotero.org/styles/absent”."],
    ["http://elsewhere.example/styles/apa", "No style is called “http://elsewhere.example/styles/apa”."],
  ])("%j: %s", async (name, message) => {
    const error: unknown = await createCatalogue([march2025])
      .find(name)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownStyleError);
    expect(error instanceof Error && error.message).toContain(message);
  });

  it("gives the names for programs, too", async () => {
    const error: unknown = await createCatalogue([march2025])
      .find("mla@6")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ asked: "mla@6", nearest: ["mla@9", "mla@8", "mla@7"] });
  });

  it("works without any source", async () => {
    await expect(createCatalogue([]).find("mla")).rejects.toThrow("No style is called “mla”.");
    expect(await createCatalogue([]).search()).toEqual([]);
  });
});
