/** The locales of CSL, by the names of their files (https://github.com/citation-style-language/locales). */
export const localeTags: readonly string[] =
  `af-ZA ar bal-PK bg-BG brh-PK ca-AD cs-CZ cy-GB da-DK de-AT de-CH de-DE el-GR en-GB en-US es-CL es-ES es-MX et-EE eu fa-IR
  fi-FI fr-CA fr-FR gl-ES he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP km-KH ko-KR la lij-IT lt-LT lv-LV
  mn-MN ms-MY nb-NO nl-NL nn-NO pa-PK pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-Cyrl-RS sr-Latn-RS sv-SE th-TH
  tr-TR uk-UA vi-VN zh-CN zh-TW`.split(/\s+/);
