import type { LanguageRepair } from "./repair-kinds.ts";

/** The words of a citation are in the language of the work, where the guide wants it and nobody asked for another. */
export const ownLanguage: LanguageRepair = {
  kind: "language",
  name: "own-language",
  repair: ({ item, form, guidance, locale }, asked) => {
    const found = guidance.find("own-language", item, form);
    const language = item.language ?? item.fields.language;
    if (asked || found === undefined || language === undefined || primary(language) === primary(locale))
      return undefined;
    return {
      locale: language,
      reason: {
        what: {
          text: "The words of the citation are in the language of the work: {language}.",
          words: { language },
        },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

function primary(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
