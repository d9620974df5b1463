/** What babel and biblatex call languages, and their tags. The first name of a tag is the one written. */
const names: readonly (readonly [name: string, tag: string])[] = [
  ["english", "en"],
  ["american", "en-US"],
  ["british", "en-GB"],
  ["canadian", "en-CA"],
  ["australian", "en-AU"],
  ["ngerman", "de"],
  ["naustrian", "de-AT"],
  ["nswissgerman", "de-CH"],
  ["french", "fr"],
  ["spanish", "es"],
  ["italian", "it"],
  ["portuguese", "pt"],
  ["brazilian", "pt-BR"],
  ["dutch", "nl"],
  ["russian", "ru"],
  ["ukrainian", "uk"],
  ["polish", "pl"],
  ["czech", "cs"],
  ["slovak", "sk"],
  ["slovene", "sl"],
  ["croatian", "hr"],
  ["hungarian", "hu"],
  ["romanian", "ro"],
  ["bulgarian", "bg"],
  ["swedish", "sv"],
  ["danish", "da"],
  ["norsk", "nb"],
  ["nynorsk", "nn"],
  ["finnish", "fi"],
  ["estonian", "et"],
  ["latvian", "lv"],
  ["lithuanian", "lt"],
  ["greek", "el"],
  ["latin", "la"],
  ["turkish", "tr"],
  ["arabic", "ar"],
  ["hebrew", "he"],
  ["persian", "fa"],
  ["catalan", "ca"],
  ["basque", "eu"],
  ["galician", "gl"],
  ["irish", "ga"],
  ["welsh", "cy"],
  ["icelandic", "is"],
  ["chinese", "zh"],
  ["japanese", "ja"],
  ["korean", "ko"],
  ["usenglish", "en-US"],
  ["ukenglish", "en-GB"],
  ["german", "de"],
  ["austrian", "de-AT"],
  ["francais", "fr"],
  ["mexican", "es-MX"],
  ["norwegian", "no"],
  ["vietnamese", "vi"],
];

const tags: ReadonlyMap<string, string> = new Map(names);
const written: ReadonlyMap<string, string> = new Map(names.map(([name, tag]) => [tag, name] as const).reverse());

/** The tag of a language by its babel name; other words stay as they are. */
export function tagOfLanguage(name: string): string {
  return tags.get(name.trim().toLowerCase()) ?? name;
}

/** The babel name of a tag, for `langid`; undefined for what babel has no name for. */
export function languageName(tag: string): string | undefined {
  return written.get(tag);
}
