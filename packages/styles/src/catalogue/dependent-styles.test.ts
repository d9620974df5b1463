import { describe, expect, it } from "vitest";
import { march2025, sampleLocales } from "../../test/official-sets.ts";
import { sampleStyle } from "../../test/sample-set.ts";
import { StyleSourceError } from "../errors.ts";
import { memorySource } from "../memory-source.ts";
import { createCatalogue } from "./catalogue.ts";

describe("dependent styles", () => {
  const source = memorySource({
    name: "journals",
    locales: sampleLocales,
    styles: {
      house: sampleStyle("house", "House", { defaultLocale: "en-GB" }),
      "journal-one": sampleStyle("journal-one", "Journal One", { parent: "house", defaultLocale: "fr-FR" }),
      "journal-two": sampleStyle("journal-two", "Journal Two", { parent: "house" }),
      "journal-three": sampleStyle("journal-three", "Journal Three", { parent: "journal-two" }),
      "journal-four": sampleStyle("journal-four", "Journal Four", { parent: "gone" }),
      "journal-five": sampleStyle("journal-five", "Journal Five", { parent: "old-house" }),
      "journal-six": sampleStyle("journal-six", "Journal Six", { parent: "modern-language-association" }),
    },
    renamed: { "old-house": "house" },
  });

  it("print like their parent, with their own title and language", async () => {
    const found = await createCatalogue([source]).find("journal-one");
    expect(found).toMatchObject({ id: "journal-one", name: "journal-one", title: "Journal One", parent: "house" });
    expect(found.style.info.title).toBe("House");
    expect(found.style.defaultLocale).toBe("fr-FR");
    expect(found.locale).toBe("fr-FR");
  });

  it("have their parent's language without one of their own", async () => {
    expect((await createCatalogue([source]).find("journal-two")).locale).toBe("en-GB");
  });

  it("find their parent in another source, and follow its guide", async () => {
    const found = await createCatalogue([source, march2025]).find("journal-six");
    expect(found).toMatchObject({
      parent: "modern-language-association",
      family: "mla",
      edition: "9",
      name: "journal-six",
    });
  });

  it("follow a renamed parent with a notice", async () => {
    const found = await createCatalogue([source]).find("journal-five");
    expect(found.parent).toBe("house");
    expect(found.notices?.[0]?.message).toContain("is now “house”");
  });

  it.each([
    ["journal-three", "journal-two, which depends on another"],
    ["journal-four", "http://www.zotero.org/styles/gone, which is not at hand"],
  ])("%s cannot be used: %s", async (id, message) => {
    const finding = createCatalogue([source]).find(id);
    await expect(finding).rejects.toThrow(StyleSourceError);
    await expect(finding).rejects.toThrow(message);
  });
});
