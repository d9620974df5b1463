import { isEnglish, joinParticle, type Name, type PersonName } from "@citable/model";
import { plainText, sequence, text, wrapped } from "../output/build.ts";
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
  /** Whether names are told apart by initials at most, even where the style has none. */
  readonly initialsOnly: boolean;
  /** What stands between a particle and the name it belongs to. */
  readonly tie: string;
  readonly language: string;
  readonly origin: Origin;
}

/** One name in print, or as a sort key ("Name-part Order", "Non-Western names"). */
export function formatName(name: Name, manner: NameManner): Output | undefined {
  const output = name.kind === "literal" ? formatLiteral(name.literal, manner) : formatPerson(name, manner);
  return wrapped(output, { role: "name" });
}

function formatLiteral(literal: string, manner: NameManner): Output | undefined {
  // "Non-personal names … are sorted as is, although English articles … are stripped" ("Name-part Order").
  const articleless = manner.sorting && isEnglish(manner.language) ? literal.replace(/^(?:the|an?)\s+/i, "") : literal;
  return part(articleless, manner.family, manner);
}

function formatPerson(name: PersonName, manner: NameManner): Output | undefined {
  if (name.family === undefined) return part(name.given ?? "", manner.family, manner);
  if (!isRomanesque(name)) return familyFirst(name, manner);
  const short = manner.settings.form === "short" && manner.level === 0;
  if (manner.sorting && manner.options.demoteNonDroppingParticle !== "never") return sortForm(name, short, manner);
  if (short) return shortForm(name, manner);
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
  return wrapped(familyWithParticle(name, manner), affixesOf(manner.family));
}

/** "Gérard de la Martinière III": the affixes of the family part hold the particles and the suffix as well. */
function naturalForm(name: PersonName, manner: NameManner): Output | undefined {
  const separator = name.commaSuffix === true ? ", " : " ";
  const family = spacedOut([
    { output: styled(name.droppingParticle ?? "", undefined, manner) },
    { output: familyWithParticle(name, manner), separator: manner.tie },
    { output: text(suffixOf(name, manner), manner.origin), separator },
  ]);
  // ". " with a space that does not break holds the family name to its initials.
  const space = manner.settings.initializeWith?.endsWith("\u00a0") === true ? "\u00a0" : " ";
  return spacedOut([
    { output: givenPart(name, [], manner) },
    { output: wrapped(family, affixesOf(manner.family)), separator: space },
  ]);
}

/** "la Martinière, Gérard de, III", or with the particle demoted "Martinière, Gérard de la, III". */
function invertedForm(name: PersonName, manner: NameManner): Output | undefined {
  const demoted = manner.options.demoteNonDroppingParticle === "display-and-sort";
  const family = demoted ? styled(name.family ?? "", manner.family, manner) : familyWithParticle(name, manner);
  const particles = [name.droppingParticle, demoted ? name.nonDroppingParticle : undefined];
  const parts = [
    wrapped(family, affixesOf(manner.family)),
    givenPart(name, particles, manner),
    text(suffixOf(name, manner), manner.origin),
  ].filter((output) => output !== undefined);
  const separator = text(manner.settings.sortSeparator, { kind: "affix" });
  return sequence(parts.flatMap((output, index) => (index === 0 ? [output] : [separator, output])));
}

/** Sort keys with the particle demoted: family name, particles, given names, suffix ("Name-part Order"). */
function sortForm(name: PersonName, short: boolean, manner: NameManner): Output | undefined {
  if (short) return styled(name.family ?? "", manner.family, manner);
  return spacedOut([
    { output: styled(name.family ?? "", manner.family, manner) },
    { output: text([name.droppingParticle ?? "", name.nonDroppingParticle ?? ""].join(" ").trim()) },
    { output: givenPart(name, [], manner) },
    { output: text(name.suffix ?? "") },
  ]);
}

interface Spaced {
  readonly output: Output | undefined;
  /** What stands before it; a space unless said otherwise. */
  readonly separator?: string;
}

/** Parts side by side: a space between, but none after "d’" or "al-". */
function spacedOut(parts: readonly Spaced[]): Output | undefined {
  const children: Output[] = [];
  for (const { output, separator = " " } of parts) {
    if (output === undefined) continue;
    if (children.length > 0 && !isTight(plainText(children.at(-1)))) children.push({ kind: "text", text: separator });
    children.push(output);
  }
  return sequence(children);
}

/** Whether a particle stands close to what follows: "d’Aubignac", but "de’ Medici". */
function isTight(particle: string): boolean {
  const word = particle.split(" ").at(-1) ?? "";
  return joinParticle(word, "x") === `${word}x`;
}

/** The non-dropping particle is formatted as the family name is ("Name-part"). */
function familyWithParticle(name: PersonName, manner: NameManner): Output | undefined {
  return spacedOut([
    { output: styled(name.nonDroppingParticle ?? "", manner.family, manner) },
    { output: styled(name.family ?? "", manner.family, manner), separator: manner.tie },
  ]);
}

/** Given names with the particles that follow them, within the affixes of the given part. */
function givenPart(
  name: PersonName,
  particles: readonly (string | undefined)[],
  manner: NameManner,
): Output | undefined {
  const parts = [givenNames(name, manner), ...particles.map((particle) => particle ?? "")];
  const output = sequence(
    parts
      .filter((words) => words !== "")
      .flatMap((words, index): (Output | undefined)[] => [
        index === 0 ? undefined : { kind: "text", text: " " },
        styled(words, manner.given, manner),
      ]),
  );
  return wrapped(output, affixesOf(manner.given));
}

function givenNames(name: PersonName, manner: NameManner): string {
  const { initializeWith, initialize } = manner.settings;
  const given = name.given ?? "";
  const stop = initializeWith ?? (manner.level === 1 && manner.initialsOnly ? " " : undefined);
  // Only scripts with letters of two cases have initials.
  if (stop === undefined || manner.level === 2 || !/[\p{Lu}\p{Ll}]/u.test(given)) return given;
  return initials(given, { with: stop, initialize, hyphen: manner.options.initializeWithHyphen });
}

/** Styles whose initials take no full stop set "Jr." and "Ph.D." without one as well. */
function suffixOf(name: PersonName, { settings: { initializeWith } }: NameManner): string {
  const suffix = name.suffix ?? "";
  return initializeWith === undefined || initializeWith.includes(".") ? suffix : suffix.replaceAll(".", "");
}

function affixesOf(namePart: NamePart | undefined): { prefix?: string; suffix?: string } {
  return namePart === undefined ? {} : { prefix: namePart.prefix, suffix: namePart.suffix };
}

/** Formatting, case and affixes of cs:name-part. */
function part(content: string, namePart: NamePart | undefined, manner: NameManner): Output | undefined {
  return wrapped(styled(content, namePart, manner), affixesOf(namePart));
}

/** Formatting and case of cs:name-part, without its affixes. */
function styled(content: string, namePart: NamePart | undefined, manner: NameManner): Output | undefined {
  if (content === "") return undefined;
  const parsed = parseMarkup(content, manner.origin);
  if (namePart === undefined) return sequence(parsed);
  const cased = namePart.textCase === undefined ? parsed : changeCase(parsed, namePart.textCase, manner.language);
  return wrapped(sequence(cased), { formatting: namePart.formatting });
}
