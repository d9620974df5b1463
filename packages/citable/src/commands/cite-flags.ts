import { pickLanguage, type Form, type Language } from "@citable/guides";
import { environmentLanguage } from "../command-line/environment-language.ts";
import type { Format } from "../print/citation.ts";
import type { SourceFlags } from "./captured-sources.ts";

/** The flags of `citable cite`. */
export interface CiteFlags extends SourceFlags {
  readonly style: string;
  readonly form: Form;
  readonly format: Format;
  readonly locale?: string;
  readonly language?: Language;
  readonly accessed?: string;
  readonly exact?: boolean;
  readonly stylesFrom?: string;
}

/** The language of advice: the one asked for, else that of the system. */
export function languageFor({ language }: CiteFlags): Language {
  return language ?? pickLanguage(environmentLanguage());
}
