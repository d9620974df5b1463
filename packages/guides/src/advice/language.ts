/** The languages in which there is advice. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/**
 * The language of advice for a reader who reads these, the best first; English where there is none of them.
 * @example pickLanguage(["fr-CA", "de-AT"]) → "de"
 */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [primary = ""] = tag.toLowerCase().split(/[-_]/);
    const found = languages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return "en";
}
