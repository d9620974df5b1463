/** The dialect that stands for its language when another one is missing ("Locale Fallback"). */
const primaryDialects: Readonly<Record<string, string>> = {
  af: "af-ZA",
  bg: "bg-BG",
  ca: "ca-AD",
  cs: "cs-CZ",
  cy: "cy-GB",
  da: "da-DK",
  de: "de-DE",
  el: "el-GR",
  en: "en-US",
  es: "es-ES",
  et: "et-EE",
  fa: "fa-IR",
  fi: "fi-FI",
  fr: "fr-FR",
  gl: "gl-ES",
  he: "he-IL",
  hi: "hi-IN",
  hr: "hr-HR",
  hu: "hu-HU",
  hy: "hy-AM",
  id: "id-ID",
  is: "is-IS",
  it: "it-IT",
  ja: "ja-JP",
  km: "km-KH",
  ko: "ko-KR",
  lij: "lij-IT",
  lt: "lt-LT",
  lv: "lv-LV",
  mn: "mn-MN",
  ms: "ms-MY",
  nb: "nb-NO",
  nl: "nl-NL",
  nn: "nn-NO",
  no: "nb-NO",
  pa: "pa-PK",
  pl: "pl-PL",
  pt: "pt-PT",
  ro: "ro-RO",
  ru: "ru-RU",
  sk: "sk-SK",
  sl: "sl-SI",
  sr: "sr-Cyrl-RS",
  sv: "sv-SE",
  th: "th-TH",
  tr: "tr-TR",
  uk: "uk-UA",
  vi: "vi-VN",
  zh: "zh-CN",
};

/** The language without its region or script: "de-AT" → "de". */
export function primaryLanguage(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}

/** The locale files to look in, nearest first: "de-AT" → ["de-AT", "de-DE", "en-US"]. */
export function localeFallback(tag: string): readonly string[] {
  const language = primaryLanguage(tag);
  const dialect = Object.hasOwn(primaryDialects, language) ? primaryDialects[language] : undefined;
  return [...new Set([tag, ...(dialect === undefined ? [language] : [dialect]), "en-US"])];
}
