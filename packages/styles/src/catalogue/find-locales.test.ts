import { describe, expect, it } from "vitest";
import { sampleLocales } from "../../test/official-sets.ts";
import { sampleStyle } from "../../test/sample-set.ts";
import { LocaleTagError } from "../errors.ts";
import { memorySource } from "../memory-source.ts";
import { createCatalogue } from "./catalogue.ts";

describe("locales", () => {
  const catalogue = createCatalogue([
    memorySource({
      locales: sampleLocales,
      styles: {
        plain: sampleStyle("plain", "Plain"),
        german: sampleStyle("german", "German", { defaultLocale: "de-AT" }),
        odd: sampleStyle("odd", "Odd", { defaultLocale: "not a tag" }),
      },
    }),
  ]);
  const languages = async (name: string, locale?: string): Promise<readonly (string | undefined)[]> => {
    const found = await catalogue.find(name, locale === undefined ? {} : { locale });
    return [found.locale, ...found.locales.map((each) => each.language), found.notices?.[0]?.message];
  };

  it.each([
    ["plain", undefined, ["en-US", "en-US", undefined]],
    ["german", undefined, ["de-AT", "de-AT", "de-DE", "en-US", undefined]],
    ["odd", undefined, ["en-US", "en-US", undefined]],
    ["german", "fr-FR", ["fr-FR", "fr-FR", "en-US", undefined]],
    ["plain", "de", ["de", "de-DE", "en-US", undefined]],
    ["plain", "DE_at", ["de-AT", "de-AT", "de-DE", "en-US", undefined]],
    ["plain", "de-CH", ["de-CH", "de-DE", "en-US", "No source has the locale de-CH; de-DE is used."]],
    ["plain", "la", ["la", "en-US", "No source has the locale la; en-US is used."]],
  ])("%s in %s: %j", async (name, locale, wanted) => {
    expect(await languages(name, locale)).toEqual(wanted);
  });

  it.each(["", "english language", "en--US", "x", "../en-US"])("%j is no language", async (locale) => {
    await expect(catalogue.find("plain", { locale })).rejects.toThrow(LocaleTagError);
  });

  it("tells when there are no locales at all", async () => {
    const bare = createCatalogue([memorySource({ styles: { plain: sampleStyle("plain", "Plain") } })]);
    const found = await bare.find("plain");
    expect(found.locales).toEqual([]);
    expect(found.notices?.[0]?.message).toContain("nor en-US");
  });

  it("are read once", async () => {
    let reads = 0;
    const source = memorySource({ styles: { plain: sampleStyle("plain", "Plain") }, locales: sampleLocales });
    const counting = createCatalogue([
      {
        ...source,
        locale: async (tag) => {
          reads += 1;
          return source.locale(tag);
        },
      },
    ]);
    await Promise.all([counting.find("plain"), counting.find("plain")]);
    await counting.find("plain");
    expect(reads).toBe(1);
  });

  it("that are broken are told of by name", async () => {
    const broken = createCatalogue([
      memorySource({
        name: "odd ones",
        styles: { plain: sampleStyle("plain", "Plain") },
        locales: { "en-US": "<style/>" },
      }),
    ]);
    await expect(broken.find("plain")).rejects.toThrow("The locale en-US of odd ones is unusable");
  });
});
