/** What the commonest languages are called in English and at home, for sources that name a language in words. */
const named: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["american english", "en-US"],
  ["british english", "en-GB"],
  ["german", "de"],
  ["deutsch", "de"],
  ["french", "fr"],
  ["français", "fr"],
  ["spanish", "es"],
  ["español", "es"],
  ["castellano", "es"],
  ["italian", "it"],
  ["italiano", "it"],
  ["portuguese", "pt"],
  ["português", "pt"],
  ["dutch", "nl"],
  ["nederlands", "nl"],
  ["russian", "ru"],
  ["русский", "ru"],
  ["ukrainian", "uk"],
  ["polish", "pl"],
  ["polski", "pl"],
  ["czech", "cs"],
  ["hungarian", "hu"],
  ["swedish", "sv"],
  ["svenska", "sv"],
  ["danish", "da"],
  ["dansk", "da"],
  ["norwegian", "no"],
  ["norsk", "no"],
  ["finnish", "fi"],
  ["suomi", "fi"],
  ["greek", "el"],
  ["latin", "la"],
  ["turkish", "tr"],
  ["türkçe", "tr"],
  ["arabic", "ar"],
  ["hebrew", "he"],
  ["persian", "fa"],
  ["hindi", "hi"],
  ["chinese", "zh"],
  ["中文", "zh"],
  ["japanese", "ja"],
  ["日本語", "ja"],
  ["korean", "ko"],
  ["한국어", "ko"],
  ["vietnamese", "vi"],
  ["indonesian", "id"],
  ["bahasa indonesia", "id"],
]);

// Bibliographic codes of ISO 639-2 and codes of old databases that the runtime does not fold by itself.
const codes: ReadonlyMap<string, string> = new Map([
  ["esp", "es"],
  ["ita", "it"],
  ["jap", "ja"],
  ["uk-ua", "uk-UA"],
]);

/**
 * The BCP 47 tag of a language, whether it is given as a tag in any case and with underscores or in words; undefined
 * when the text names none that we know. Of several ("en; fr") the first counts.
 *
 * @example parseLanguage("en_us") → "en-US"
 * @example parseLanguage("English") → "en"
 */
export function parseLanguage(tag: string): string | undefined {
  const [first = ""] = tag.toLowerCase().split(/[,;(]/);
  const trimmed = first.trim();
  return named.get(trimmed) ?? codes.get(trimmed) ?? canonicalTag(trimmed);
}

function canonicalTag(text: string): string | undefined {
  const tag = text.replace(/\.[a-z0-9-]+$/, "").replaceAll("_", "-");
  // Tags of five letters and more are allowed by the grammar but none is registered: such a text is a word.
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Whether a tag means English of any country. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(parseLanguage(tag) ?? "");
}
