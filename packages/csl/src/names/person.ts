import { isEnglish, joinParticle, type Name, type PersonName } from "@citable/model";
import { inRole, joined, plainText, sequence, text, wrapper, type Wrap } from "../output/build.ts";
import { parseMarkup } from "../text/markup.ts";
import { changeCase } from "../text/case.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { NamePart, TextCase } from "../style/elements.ts";
import type { StyleOptions } from "../style/style.ts";
import type { NameSettings } from "./options.ts";

/** How far a name is shown to tell it from others: as the style says, with initials, with all given names. */
export type GivenLevel = 0 | 1 | 2;

export interface NameManner {
  readonly settings: NameSettings;
  readonly options: StyleOptions;
  readonly family: PreparedNamePart;
  readonly given: PreparedNamePart;
  readonly inverted: boolean;
  readonly sorting: boolean;
  readonly level: GivenLevel;
  /** Whether names are told apart by initials at most, even where the style has none. */
  readonly initialsOnly: boolean;
  /** Given names as initials. */
  readonly shorten: (given: string) => string;
  /** What stands between a particle and the name it belongs to. */
  readonly tie: string;
  readonly language: string;
  readonly origin: Origin;
}

/** cs:name-part, prepared: how the words look, and what stands around them and all that belongs to them. */
export interface PreparedNamePart {
  readonly textCase: TextCase | undefined;
  readonly dress: Wrap;
  readonly affixed: Wrap;
}

export function prepareNamePart(element: NamePart | undefined): PreparedNamePart {
  const { formatting, textCase, prefix = "", suffix = "" } = element ?? {};
  return { textCase, dress: wrapper({ formatting }), affixed: wrapper({ prefix, suffix }) };
}

/** One name in print, or as a sort key ("Name-part Order", "Non-Western names"). */
export function formatName(name: Name, manner: NameManner): Output | undefined {
  const output = name.kind === "literal" ? formatLiteral(name.literal, manner) : formatPerson(name, manner);
  return inRole(output, "name", name);
}

function formatLiteral(literal: string, manner: NameManner): Output | undefined {
  // "Non-personal names … are sorted as is, although English articles … are stripped" ("Name-part Order").
  const articleless = manner.sorting && isEnglish(manner.language) ? literal.replace(/^(?:the|an?)\s+/i, "") : literal;
  // The affixes of the family name stand between the parts of a person's name: an organization has one part.
  return styled(articleless, manner.family, manner);
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
  return manner.family.affixed(familyWithParticle(name, manner));
}

/** "Gérard de la Martinière III": the affixes of the family part hold the particles and the suffix as well. */
function naturalForm(name: PersonName, manner: NameManner): Output | undefined {
  const particle = styled(name.droppingParticle ?? "", manner.given, manner);
  const family = beside(particle, familyWithParticle(name, manner), manner.tie);
  const suffix = text(suffixOf(name, manner), manner.origin);
  const whole = beside(family, suffix, name.commaSuffix === true ? ", " : " ");
  // Where particles hold on to their name, initials with a space that does not break do so as well.
  const space = manner.settings.initializeWith?.endsWith("\u00a0") === true ? manner.tie : " ";
  return beside(givenPart(name, manner), manner.family.affixed(whole), space);
}

/** "la Martinière, Gérard de, III", or with the particle demoted "Martinière, Gérard de la, III". */
function invertedForm(name: PersonName, manner: NameManner): Output | undefined {
  const demoted = manner.options.demoteNonDroppingParticle === "display-and-sort";
  const family = demoted ? styled(name.family ?? "", manner.family, manner) : familyWithParticle(name, manner);
  const particles = [
    styled(name.droppingParticle ?? "", manner.given, manner),
    styled((demoted ? name.nonDroppingParticle : undefined) ?? "", manner.family, manner),
  ];
  const suffix = text(suffixOf(name, manner), manner.origin);
  return joined(
    [manner.family.affixed(family), givenPart(name, manner, particles), suffix],
    manner.settings.sortSeparator,
  );
}

/** Sort keys with the particle demoted: family name, particles, given names, suffix ("Name-part Order"). */
function sortForm(name: PersonName, short: boolean, manner: NameManner): Output | undefined {
  const family = styled(name.family ?? "", manner.family, manner);
  if (short) return family;
  const particles = text([name.droppingParticle ?? "", name.nonDroppingParticle ?? ""].join(" ").trim());
  const given = givenPart(name, manner);
  return beside(beside(beside(family, particles), given), text(name.suffix ?? ""));
}

/** Two parts side by side: a space between, or what is given, but none after "d’" or "al-". */
function beside(before: Output | undefined, after: Output | undefined, separator = " "): Output | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  return sequence([before, isTight(plainText(before)) ? undefined : text(separator), after]);
}

/** Whether a particle stands close to what follows: "d’Aubignac", but "de’ Medici". */
function isTight(particle: string): boolean {
  if (!/[-‐‑'’]$/.test(particle)) return false;
  const word = particle.split(" ").at(-1) ?? "";
  return joinParticle(word, "x") === `${word}x`;
}

/** The non-dropping particle is formatted as the family name is ("Name-part"). */
function familyWithParticle(name: PersonName, manner: NameManner): Output | undefined {
  const particle = styled(name.nonDroppingParticle ?? "", manner.family, manner);
  return beside(particle, styled(name.family ?? "", manner.family, manner), manner.tie);
}

/**
 * Given names with the particles that follow them, within the affixes of the given part. A non-dropping particle is
 * formatted as the family name is, wherever it stands ("Name-part Formatting").
 */
function givenPart(
  name: PersonName,
  manner: NameManner,
  particles: readonly (Output | undefined)[] = [],
): Output | undefined {
  let output = styled(givenNames(name, manner), manner.given, manner);
  for (const words of particles) {
    if (words !== undefined) output = output === undefined ? words : sequence([output, text(" "), words]);
  }
  return manner.given.affixed(output);
}

function givenNames({ given = "" }: PersonName, { settings, level, initialsOnly, shorten }: NameManner): string {
  const short = settings.initializeWith !== undefined || (level === 1 && initialsOnly);
  return short && level !== 2 ? shorten(given) : given;
}

/** Styles whose initials take no full stop set "Jr." and "Ph.D." without one as well. */
function suffixOf(name: PersonName, { settings: { initializeWith } }: NameManner): string {
  const suffix = name.suffix ?? "";
  return initializeWith === undefined || initializeWith.includes(".") ? suffix : suffix.replaceAll(".", "");
}

/** Formatting, case and affixes of cs:name-part. */
function part(content: string, prepared: PreparedNamePart, manner: NameManner): Output | undefined {
  return prepared.affixed(styled(content, prepared, manner));
}

/** Formatting and case of cs:name-part, without its affixes. */
function styled(content: string, { textCase, dress }: PreparedNamePart, manner: NameManner): Output | undefined {
  if (content === "") return undefined;
  const parsed = parseMarkup(content, manner.origin);
  return dress(sequence(textCase === undefined ? parsed : changeCase(parsed, textCase, manner.language)));
}
