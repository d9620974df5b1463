import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { pack, type Packed } from "../src/styles/pack.ts";
import { localeFor, styleForOne } from "./built-in-locale.ts";
import { rulesFor } from "./built-in-rules.ts";
import { withShortMacros } from "./short-macros.ts";
import { printStyleFile, storeStyle, type ReadyStyle } from "../src/styles/style-file.ts";

/** The styles inside the element, in the order in which they are offered. */
export const builtInNames: readonly string[] = ["mla@9", "chicago-notes@17", "apa@7"];

const catalogue = createCatalogue([citeprocPlusSource()]);

/** A style of those that come with Citable. */
export async function findStyle(name: string, locale?: string): Promise<ReadyStyle> {
  return catalogue.find(name, locale === undefined ? {} : { locale });
}

/** Keys of a style's elements whose values are few and go together. */
const telling = new Set(["fontStyle", "form", "kind", "match", "plural", "quotes", "stripPeriods", "textCase"]);

/** What the build puts into the element. */
export interface BuiltIn {
  /** The styles and their locale, packed. */
  readonly packed: Packed;
  /** The guides' rules for these styles, as JSON. */
  readonly rules: string;
}

export async function builtIn(names: readonly string[] = builtInNames): Promise<BuiltIn> {
  const found = await Promise.all(names.map(async (name) => findStyle(name, "en-US")));
  const locale = found[0]?.locales[0];
  if (locale === undefined) throw new Error("The English locale is not at hand; run npm install.");
  const texts = found.map((style) => withShortMacros(printStyleFile(styleForOne(storeStyle(style, false)))));
  const files = found.map((style, index): readonly [string, unknown] => [style.name, JSON.parse(texts[index] ?? "")]);
  const titles = found.map(({ name, title }) => ({ name, title }));
  const packed = pack({ ...Object.fromEntries(files), locale: localeFor(locale, texts.join("")), titles }, telling);
  return { packed, rules: await rulesFor(found) };
}
