import type { Missing } from "@citable/guides";
import type { PageVersions } from "../page/versions.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/** What the page does not state, and what the guide does without it; nothing when all is there. */
export function drawMissing(missing: readonly Missing[], words: Words): readonly Node[] {
  if (missing.length === 0) return [];
  const names = missing.map(({ field }) => words.fields[field] ?? field).join(", ");
  const advice = missing.map(({ advice: text, rule }) => make("li", {}, rule === "" ? text : `${text} (${rule})`));
  return [
    make("details", { part: "missing" }, make("summary", {}, `${words.missing}: ${names}`), make("ul", {}, ...advice)),
  ];
}

/** Which version of the page to cite, where the page offers several. */
export function drawVersions({ archived, latest }: PageVersions, words: Words, language: string): readonly Node[] {
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
