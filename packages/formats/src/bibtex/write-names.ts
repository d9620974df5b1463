import type { Name, PersonName } from "@citable/model";
import { isSame } from "../mapping/compare-items.ts";
import { readName } from "./read-names.ts";
import { type LatexWriting, writeLatex } from "./write-latex.ts";

export interface NamesWriting extends LatexWriting {
  /** Whether biblatex's extended form (family=…, given=…) may be used where the plain one says less. */
  readonly extended: boolean;
}

/** Writes names as a list with "and"; each in the simplest form that reads back to the same name. */
export function writeNameList(names: readonly Name[], writing: NamesWriting): string {
  return names.map((name) => writeName(name, writing)).join(" and ");
}

function writeName(name: Name, writing: NamesWriting): string {
  if (name.kind === "literal") return `{${writeLatex(name.literal, writing)}}`;
  const plain = inverted(name, writing);
  const forms = name.given === undefined ? [writePart(name.family, writing), plain] : [plain];
  const form = forms.find((written) => isSame(readName(written), name));
  if (form !== undefined) return form;
  const extended = writing.extended ? keyed(name, writing) : plain;
  return isSame(readName(extended), name) ? extended : plain;
}

/** "von Last, Jr, First". A family name alone keeps its comma, so that it is no name in braces. */
function inverted(name: PersonName, writing: NamesWriting): string {
  const particle = name.nonDroppingParticle ?? name.droppingParticle;
  const family = [writeParticle(particle ?? "", writing), writePart(name.family, writing)]
    .filter((part) => part !== "")
    .join(" ");
  const given = writePart(name.given, writing);
  const rest = name.suffix === undefined ? [given] : [writePart(name.suffix, writing), given];
  return [family, ...rest].join(", ").trim();
}

/** A particle is words in lower case; one that would cut the list is held together, and is no particle then. */
function writeParticle(particle: string, writing: NamesWriting): string {
  const latex = writeLatex(particle, writing);
  return /,|(?:^|\s)and(?:\s|$)/i.test(particle) ? `{${latex}}` : latex;
}

/** A part that holds a comma, an "and" or a lower-case word would be cut up: braces hold it together. */
function writePart(part: string | undefined, writing: NamesWriting): string {
  if (part === undefined) return "";
  const latex = writeLatex(part, writing);
  return isCut(part) ? `{${latex}}` : latex;
}

function isCut(part: string): boolean {
  return /[,=]|(?:^|\s)and(?:\s|$)/i.test(part) || /(?:^|\s)\p{Ll}\S*\s/u.test(part);
}

function keyed(name: PersonName, writing: NamesWriting): string {
  const prefix = name.nonDroppingParticle ?? name.droppingParticle;
  const parts: (readonly [string, string | undefined])[] = [
    ["family", name.family],
    ["given", name.given],
    ["suffix", name.suffix],
    ["prefix", prefix],
  ];
  const stays = name.nonDroppingParticle === undefined ? "false" : "true";
  const written = parts.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}={${writeLatex(value, writing)}}`],
  );
  return [...written, ...(prefix === undefined ? [] : [`useprefix=${stays}`])].join(", ");
}
