import { parseXml, type XmlElement } from "@citable/csl";
import type { StyleSource } from "@citable/styles";
import type { Stock } from "./mutant.ts";

const languages = [
  "en-US",
  "en-GB",
  "de-DE",
  "fr-FR",
  "es-ES",
  "tr-TR",
  "he-IL",
  "ar",
  "zh-CN",
  "ja-JP",
  "ru-RU",
  "nl-NL",
];

/** The styles that readers meet most, and others spread over all that a source has. */
const wellKnown = [
  "apa",
  "chicago-fullnote-bibliography",
  "chicago-author-date",
  "modern-language-association",
  "ieee",
  "nature",
  "american-medical-association",
  "oscola",
  "din-1505-2-alphanumeric",
];

/** Takes so many styles out of a source, always the same ones. */
export async function gatherStock(source: StyleSource, count: number): Promise<Stock> {
  const listed = (await source.list()).filter((summary) => summary.parent === undefined).map(({ id }) => id);
  const known = wellKnown.filter((id) => listed.includes(id)).slice(0, count);
  const step = listed.length / Math.max(1, count - known.length);
  const spread = Array.from({ length: count - known.length }, (_, index) => listed[Math.floor(index * step)]);
  const ids = new Set([...known, ...spread.filter((id) => id !== undefined)]);
  const styles = await Promise.all([...ids].map(async (id) => ({ id, tree: asTree(await source.style(id)) })));
  const locales = await Promise.all(languages.map(async (tag) => ({ tag, tree: asTree(await source.locale(tag)) })));
  return { styles: styles.filter(isThere), locales: locales.filter(isThere) };
}

function asTree(file: string | XmlElement | undefined): XmlElement | undefined {
  return typeof file === "string" ? parseXml(file) : file;
}

function isThere<Entry extends { readonly tree: XmlElement | undefined }>(
  entry: Entry,
): entry is Entry & { readonly tree: XmlElement } {
  return entry.tree !== undefined;
}
