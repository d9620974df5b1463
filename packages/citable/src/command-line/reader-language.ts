import { pickLanguage, type Language } from "@citable/guides";
import { environmentLanguage } from "./environment-language.ts";

/** The language of what people are told, as a caller may ask for it. */
export interface LanguageFlag {
  readonly language?: Language;
}

/** The language asked for, else that of the system. */
export function readerLanguage({ language }: LanguageFlag): Language {
  return language ?? pickLanguage(environmentLanguage());
}
