/** What the languages of styles are called in English and in themselves; asking Intl for each costs more than a search. */
const names: Readonly<Record<string, string>> = {
  ar: "Arabic العربية",
  bg: "Bulgarian български",
  ca: "Catalan català",
  cs: "Czech čeština",
  da: "Danish dansk",
  de: "German Deutsch",
  el: "Greek Ελληνικά",
  en: "English",
  es: "Spanish español",
  et: "Estonian eesti",
  eu: "Basque euskara",
  fa: "Persian فارسی",
  fi: "Finnish suomi",
  fr: "French français",
  hr: "Croatian hrvatski",
  hu: "Hungarian magyar",
  id: "Indonesian Indonesia",
  is: "Icelandic íslenska",
  it: "Italian italiano",
  ja: "Japanese 日本語",
  ko: "Korean 한국어",
  lt: "Lithuanian lietuvių",
  nb: "Norwegian Bokmål norsk bokmål",
  nl: "Dutch Nederlands",
  pl: "Polish polski",
  pt: "Portuguese português",
  ro: "Romanian română",
  ru: "Russian русский",
  sk: "Slovak slovenčina",
  sl: "Slovenian slovenščina",
  sr: "Serbian српски",
  sv: "Swedish svenska",
  tr: "Turkish Türkçe",
  uk: "Ukrainian українська",
  vi: "Vietnamese Tiếng Việt",
  zh: "Chinese 中文",
};

/** "French français" for fr; of a language that few styles have, what Intl knows; nothing for what is none. */
export function languageNames(language: string): string {
  return names[language] ?? namesByIntl(language);
}

function namesByIntl(language: string): string {
  try {
    const english = new Intl.DisplayNames("en", { type: "language" });
    const own = new Intl.DisplayNames(language, { type: "language" });
    return `${english.of(language) ?? ""} ${own.of(language) ?? ""}`;
  } catch {
    // A style may state anything as its language.
    return "";
  }
}
