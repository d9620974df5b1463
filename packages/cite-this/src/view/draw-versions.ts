import { readVersions } from "../page/versions.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/** Which version of the page to cite, where the page offers several. */
export function drawVersions(page: Document, words: Words): readonly Node[] {
  const { archived, latest } = readVersions(page);
  const language = page.documentElement.lang;
  const date = archived?.date?.toLocaleDateString(language || undefined, { dateStyle: "long" });
  const label = date === undefined ? words.archived : words.archivedOf.replace("{date}", date);
  return [
    ...(latest === undefined ? [] : [notice(words.newer, latest)]),
    ...(archived === undefined ? [] : [notice(label, archived.address)]),
  ];
}

function notice(label: string, address: string): Node {
  return make("p", { part: "version" }, `${label} `, make("a", { href: address }, address.replace(/^https?:\/\//, "")));
}
