import { localeFallback, parseLocale, type Locale } from "@citable/csl";
import type { Issue } from "@citable/model";
import { LocaleTagError, reasonOf, StyleSourceError } from "../errors.ts";
import { notice } from "../notices/notice.ts";
import type { StyleSource } from "../source.ts";

/** The locales of a language and those that stand in for it, nearest first. */
export interface FoundLocales {
  /** The tag that was asked for, in its usual spelling. */
  readonly locale: string;
  readonly locales: readonly Locale[];
  readonly notices?: readonly Issue[];
}

/**
 * The usual spelling of a language tag: "en_us" → "en-US".
 * @throws LocaleTagError
 */
export function canonicalTag(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"));
    if (canonical !== undefined) return canonical;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new LocaleTagError(tag);
}

/** Loads locales from several sources, each of them once. */
export class LocaleShelf {
  readonly #sources: readonly StyleSource[];
  readonly #read = new Map<string, Promise<Locale | undefined>>();

  constructor(sources: readonly StyleSource[]) {
    this.#sources = sources;
  }

  /** All locales at hand in the fallback chain of a tag ("Locale Fallback" of CSL 1.0.2). */
  async along(tag: string): Promise<FoundLocales> {
    const locale = canonicalTag(tag);
    const chain = localeFallback(locale);
    const found = await Promise.all(chain.map((each) => this.#locale(each)));
    const locales = found.filter((each) => each !== undefined);
    const at = found.findIndex((each) => each !== undefined);
    const told = at === 0 ? undefined : noticeFor(locale, chain[at]);
    return { locale, locales, ...(told !== undefined && { notices: [told] }) };
  }

  #locale(tag: string): Promise<Locale | undefined> {
    const reading = this.#read.get(tag) ?? this.#readFirst(tag);
    this.#read.set(tag, reading);
    // What could not be read may be mended by the next time.
    reading.catch(() => this.#read.delete(tag));
    return reading;
  }

  async #readFirst(tag: string): Promise<Locale | undefined> {
    for (const source of this.#sources) {
      const file = await source.locale(tag);
      if (file === undefined) continue;
      try {
        return parseLocale(file);
      } catch (error) {
        throw new StyleSourceError(`The locale ${tag} of ${source.name} is unusable: ${reasonOf(error)}`, {
          cause: error,
        });
      }
    }
    return undefined;
  }
}

/** A language without a region is well served by its usual region: "de" by de-DE. */
function noticeFor(locale: string, used: string | undefined): Issue | undefined {
  const kind = { code: "locale-not-at-hand", severity: "note" } as const;
  if (used === undefined)
    return notice(kind, "No source has the locale {locale}, nor en-US; terms and dates have no words.", { locale });
  if (used.split("-")[0] === locale) return undefined;
  return notice(kind, "No source has the locale {locale}; {used} is used.", { locale, used });
}
