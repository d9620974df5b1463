import { comparable } from "../merge/agreement.ts";
import type { PagePlace } from "./page-evidence.ts";
import { type Signal, trust } from "./trust.ts";

/** A name that the page gives to its site. */
export interface SiteName {
  readonly name: string;
  /** The name by its letters only, by which names are compared. */
  readonly letters: string;
  readonly signal: Signal;
  readonly confidence: number;
  readonly place: PagePlace;
}

/** A domain where a name should be ("rivers.example") says less than a name. */
const domain = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|tv|eu|[a-z]{2})$/i;

export function isDomain(name: string): boolean {
  return domain.test(name);
}

/** "RiverWiki, the free river encyclopedia": what follows the comma says what it is. */
export const tagline: RegExp = /,\s+(?:the|an?|l['’]|la|le|el|die|der|das|den|de|het|lo)\s?\p{Ll}.*$|，自由的.*$/u;

/** "Home – River News": the title of the first page where the site's name should be. */
const startPage = /^(?:home(?:\s?page)?|startseite|accueil|inicio)\s*[|–—:-]\s+/i;

/** A name of a site by a signal, without the abbreviation it may add: "Radio of the Rivers (ROR)". */
export function siteName(signal: Signal, words: string, place: PagePlace): SiteName {
  const name = withoutAbbreviation(
    words
      .replace(startPage, "")
      .replace(tagline, "")
      .replace(/^[«“"„](.+)[»”"]$/u, "$1"),
  );
  const confidence = trust[signal].confidence * (isDomain(name) ? 0.6 : 1);
  return { name, letters: lettersOf(name), signal, confidence, place };
}

/** The words before a bracket that only repeats their initials, or those in the bracket when they are the longer. */
function withoutAbbreviation(words: string): string {
  const [, name = "", bracket = ""] = /^(.+?)\s*\(([^()]+)\)$/.exec(words) ?? [];
  if (isInitials(bracket, name)) return name;
  return isInitials(name, bracket) ? bracket : words;
}

function isInitials(letters: string, name: string): boolean {
  const words = name.split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2 || !/^[\p{L}\d]+$/u.test(letters)) return false;
  const first = words.map((word) => word.charAt(0).toLowerCase());
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  return [first.join(""), capitals.join("")].includes(letters.toLowerCase());
}

/** Letters and digits only, without accents: "The New-York Times" and "newyorktimes.com" are compared by them. */
export function lettersOf(name: string): string {
  return comparable(name)
    .replace(/^(?:the|der|die|das)\s+/, "")
    .replace(/\.(?:com|org|net|de|fr|at|ch|co\.uk|it|es|jp|info|tv)$/, "")
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .normalize("NFC");
}
