import type { Name, PersonName } from "@citable/model";
import { sequence, text, wrapped } from "../output/build.ts";
import { parseMarkup } from "../text/markup.ts";
import { changeCase } from "../text/case.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { NamePart } from "../style/elements.ts";
import type { StyleOptions } from "../style/style.ts";
import { initials } from "./initials.ts";
import type { NameSettings } from "./options.ts";

/** How far a name is shown to tell it from others: as the style says, with initials, with all given names. */
export type GivenLevel = 0 | 1 | 2;

export interface NameManner {
  readonly settings: NameSettings;
  readonly options: StyleOptions;
  readonly family: NamePart | undefined;
  readonly given: NamePart | undefined;
  readonly inverted: boolean;
  readonly sorting: boolean;
  readonly level: GivenLevel;
  readonly language: string;
  readonly origin: Origin;
}

/** One name in print, or as a sort key ("Name-part Order", "Non-Western names"). */
export function formatName(name: Name, manner: NameManner): Output | undefined {
  const output = name.kind === "literal" ? formatLiteral(name.literal, manner) : formatPerson(name, manner);
  return wrapped(output, { role: "name" });
}

function formatLiteral(literal: string, manner: NameManner): Output | undefined {
  return part(manner.sorting ? literal.replace(/^(?:the|an?)\s+/i, "") : literal, manner.family, manner);
}

function formatPerson(name: PersonName, manner: NameManner): Output | undefined {
  if (name.family === undefined) return part(name.given ?? "", manner.family, manner);
  if (!isRomanesque(name)) return familyFirst(name, manner);
  const short = manner.settings.form === "short" && manner.level === 0;
  if (short) return shortForm(name, manner);
  if (manner.sorting && manner.options.demoteNonDroppingParticle !== "never") return sortForm(name, manner);
  return manner.inverted || manner.sorting ? invertedForm(name, manner) : naturalForm(name, manner);
}

/** Scripts that put a space between given and family name and may invert them. */
function isRomanesque(name: PersonName): boolean {
  return !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fb・\s]+$/u.test(
    (name.family ?? "") + (name.given ?? ""),
  );
}

/** Chinese, Japanese, Korean: family name first, nothing between. */
function familyFirst(name: PersonName, manner: NameManner): Output | undefined {
  const family = part(name.family ?? "", manner.family, manner);
  if (manner.settings.form === "short" && manner.level === 0) return family;
  return sequence([family, part(name.given ?? "", manner.given, manner)]);
}

function shortForm(name: PersonName, manner: NameManner): Output | undefined {
  return part(joinParticle(name.nonDroppingParticle, name.family ?? ""), manner.family, manner);
}

function naturalForm(name: PersonName, manner: NameManner): Output | undefined {
  const suffixSeparator = name.commaSuffix === true ? ", " : " ";
  return spacedOut([
    givenPart(joinTrailing(givenNames(name, manner), name.droppingParticle), manner),
    part(joinParticle(name.nonDroppingParticle, name.family ?? ""), manner.family, manner),
    suffixPart(name.suffix, suffixSeparator),
  ]);
}

/** "la Martinière, Gérard de, III", or with the particle demoted "Martinière, Gérard de la, III". */
function invertedForm(name: PersonName, manner: NameManner): Output | undefined {
  const demoted = manner.options.demoteNonDroppingParticle === "display-and-sort";
  const family = demoted ? (name.family ?? "") : joinParticle(name.nonDroppingParticle, name.family ?? "");
  const particles = [name.droppingParticle, demoted ? name.nonDroppingParticle : undefined];
  const given = particles.reduce<string>((sofar, particle) => joinTrailing(sofar, particle), givenNames(name, manner));
  const separator = text(manner.settings.sortSeparator, { kind: "affix" });
  const familyOutput = part(family, manner.family, manner);
  const givenOutput = givenPart(given, manner);
  const suffix = name.suffix === undefined ? undefined : text(name.suffix, manner.origin);
  const parts = [familyOutput, givenOutput, suffix].filter((output) => output !== undefined);
  return sequence(parts.flatMap((output, index) => (index === 0 ? [output] : [separator, output])));
}

/** Sort keys with the particle demoted: family name, particles, given names, suffix ("Name-part Order"). */
function sortForm(name: PersonName, manner: NameManner): Output | undefined {
  const particles = [name.droppingParticle, name.nonDroppingParticle].filter((particle) => particle !== undefined);
  return spacedOut([
    part(name.family ?? "", manner.family, manner),
    text(particles.join(" ")),
    givenPart(givenNames(name, manner), manner),
    text(name.suffix ?? ""),
  ]);
}

function suffixPart(suffix: string | undefined, separator: string): { output: Output; separator: string } | undefined {
  const output = text(suffix ?? "");
  return output && { output, separator };
}

function spacedOut(parts: readonly (Output | { output: Output; separator: string } | undefined)[]): Output | undefined {
  const children: Output[] = [];
  for (const item of parts) {
    if (item === undefined) continue;
    const [output, separator] = "output" in item ? [item.output, item.separator] : [item, " "];
    if (children.length > 0 && !endsWithApostrophe(children.at(-1))) children.push({ kind: "text", text: separator });
    children.push(output);
  }
  return sequence(children);
}

function endsWithApostrophe(output: Output | undefined): boolean {
  if (output === undefined) return false;
  return output.kind === "text" ? /[’']$/.test(output.text) : endsWithApostrophe(output.children.at(-1));
}

function givenNames(name: PersonName, manner: NameManner): string {
  const { initializeWith, initialize } = manner.settings;
  const given = name.given ?? "";
  if (initializeWith === undefined || manner.level === 2) return given;
  if (!hasLetters(given)) return given;
  return initials(given, { with: initializeWith, initialize, hyphen: manner.options.initializeWithHyphen });
}

/** Only scripts with letters of two cases have initials. */
function hasLetters(given: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(given);
}

/** A particle before the family name: "d’" and "al-" stand close, "van" apart. */
function joinParticle(particle: string | undefined, family: string): string {
  if (particle === undefined) return family;
  const tight = /['’‘-]$/.test(particle);
  return `${particle}${tight ? "" : " "}${family}`;
}

function joinTrailing(given: string, particle: string | undefined): string {
  if (particle === undefined) return given;
  return given === "" ? particle : `${given} ${particle}`;
}

function givenPart(given: string, manner: NameManner): Output | undefined {
  return part(given, manner.given, manner);
}

/** Formatting, case and affixes of cs:name-part. */
function part(content: string, namePart: NamePart | undefined, manner: NameManner): Output | undefined {
  if (content === "") return undefined;
  const parsed = parseMarkup(content, manner.origin);
  if (namePart === undefined) return sequence(parsed);
  const cased = namePart.textCase === undefined ? parsed : changeCase(parsed, namePart.textCase, manner.language);
  return wrapped(sequence(cased), namePart);
}
