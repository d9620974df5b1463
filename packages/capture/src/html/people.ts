import { parseName } from "@citable/model";
import type { Name } from "@citable/model";
import { findDates } from "../dates/find-dates.ts";
import { isPersonName, namesOrganisation } from "../names/person.ts";
import {
  agencies,
  degrees,
  lead,
  listSeparators,
  otherHands,
  roleAlone,
  roleBefore,
  tails,
  titles,
} from "./author-words.ts";
import { lettersOf, type SiteName } from "./site-name.ts";

/**
 * How far words are known to name people: "exact" is one name by a citing vocabulary, "typed" a person by schema.org,
 * "marked" whatever else metadata calls an author, "signed" what follows "By", "shown" other words of the page.
 */
export type Marking = "exact" | "typed" | "marked" | "signed" | "shown";

/** The people that an author field or a byline names, cleaned of roles, dates, agencies and links. */
export function namesIn(words: string, marking: Marking, sites: readonly SiteName[]): readonly string[] {
  const undated = words.replace(lifeDates, "");
  if (marking === "exact") return exactNames(undated, sites);
  const bare = strip(undated);
  if (bare === "" || bare.length > 400 || isSiteAlone(bare, sites)) return [];
  return cutList(bare)
    .map((piece) => cleanName(piece))
    .filter((piece) => isAuthor(piece, marking, sites));
}

/** A site's name may have an "and" in it; people and agencies have sites that are called as they are. */
function isSiteAlone(words: string, sites: readonly SiteName[]): boolean {
  return !isPersonName(words) && !agencies.test(words) && isSite(words, sites);
}

/** Libraries tell namesakes apart by their years: "Austen, Jane, 1775-1817". */
const lifeDates = /,\s*(?:[bd]\.\s*\d{4}\??|(?:approximately\s*)?\d{4}\??\s*[-–]\s*(?:\d{4}\??)?)\.?\s*$/;

/** Tags made for citing name people, and bodies that sign as authors do. */
function exactNames(words: string, sites: readonly SiteName[]): readonly string[] {
  const names = words.split(";").map((name) => name.trim());
  const isBody = (name: string): boolean => namesOrganisation(name) && name.length < 120 && !isSite(name, sites);
  return names.filter((name) => /^[^,]+,[^,]+$/.test(name) || isAuthor(name, "marked", sites) || isBody(name));
}

/** Takes labels from the front, and a date with all that follows it – or that leads – away. Line breaks part pieces. */
function strip(words: string): string {
  let text = words
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(lead, "").replace(/^[\s:,•·|–—-]+/, "");
  }
  text = text.replace(otherHands, "");
  const [date] = findDates(text);
  if (date === undefined) return text;
  const head = text.slice(0, date.start).replace(/[\s,•·|–—-]+$/, "");
  return head === "" ? strip(text.slice(date.end)) : head;
}

/** "Jane Doe, Richard Roe and Ann Poe" → three; "Doe, Jane" → one. */
function cutList(text: string): readonly string[] {
  const inverted =
    /^(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}[\p{L}'’.-]*\s?){1,2}(?:(?:van|von|de|den|der|del|da|dos|du|di|la|ter|ten|zu|zur)\s?){0,3}$/u;
  return inverted.test(text) ? [text] : text.split(listSeparators).filter((each) => each.trim() !== "");
}

function cleanName(piece: string): string {
  let bare = piece.replace(lead, "").replace(nickname, " ");
  for (const tail of tails) bare = bare.replace(tail, "");
  bare = withoutTitles(bare.trim()).replace(degrees, "").replace(roleBefore, "");
  return bare
    .replace(/\s+/g, " ")
    .replace(/^["“'@]+|[\s"”',:;*-]+$/g, "")
    .trim();
}

/** "Prof. Jane Doe" is Jane Doe; "Dr Seuss" has no other name. */
function withoutTitles(name: string): string {
  const bare = name.replace(titles, "");
  return /\s/.test(bare) ? bare : name;
}

/** "Richard (R.J.) Poe", "Ann “Annie” Doe": what stands in brackets between two names. */
const nickname = /(?<=\p{L}) (?:\(\p{Lu}[\p{L}.]{0,14}\)|["“]\p{Lu}[\p{L}.]{0,14}["”]) (?=\p{Lu})/u;

const noName =
  /https?:|www\.|@|\.(?:com|org|net|de|at)\b|[a-z]{3}\.[a-z]{2}(?=$|\s)|[<>{}[\]|=#?!]|(?:^|\s)(?:gmbh|kg|inc|ltd|llc|ag|co|corp)\.?(?:$|\s)/i;

function isAuthor(words: string, marking: Marking, sites: readonly SiteName[]): boolean {
  const name = words.replace(/^([^,]+),\s([^,]+)$/, "$2 $1");
  if (name.length < 2 || name.length > 60 || noName.test(name) || roleAlone.test(name)) return false;
  const isStated = marking !== "shown" && marking !== "signed";
  if (agencies.test(name)) return isStated;
  if (isPersonName(name)) return isOwnSite(name, marking) || !isSite(name, sites);
  if (isCaselessName(name)) return !isSite(name, sites);
  return isStated && isOtherAuthor(name, marking, sites);
}

/** A first name or a pen name: only metadata can tell it from any other word. */
function isOtherAuthor(name: string, marking: Marking, sites: readonly SiteName[]): boolean {
  if (namesOrganisation(name) || isSite(name, sites)) return false;
  if (marking === "typed" && /^\p{Lu}\p{Ll}{2,}$/u.test(name)) return true;
  return !resemblesSite(name, sites) && isPenName(name);
}

/** People name their sites after themselves; a name with an article is a paper's, one of many words or with capitals only a brand's. */
function isOwnSite(name: string, marking: Marking): boolean {
  const isBrand = /^(?:the|der|die|das|le|la|el|il|het|de)\s/i.test(name) || /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u.test(name);
  return (marking === "typed" || marking === "signed") && !isBrand && name.split(" ").length < 4;
}

/** One to four words, one of them with a vowel's worth of letters: "Creeny", "Olga", but no "kj" and no "AFP". */
function isPenName(name: string): boolean {
  if (/^\p{L}{1,3}$/u.test(name) || /^[\p{Lu}\d]{2,5}$/u.test(name) || /^(?:chef|cook|koch|köchin)$/i.test(name))
    return false;
  return /^\p{L}[\p{L}\p{M}\p{N} .'’_-]*$/u.test(name) && name.split(/\s+/).length <= 4 && /\p{L}{3}/u.test(name);
}

function isSite(name: string, sites: readonly SiteName[]): boolean {
  const letters = lettersOf(name);
  return sites.some((site) => !mayBePerson(site) && site.letters === letters);
}

/** Who holds the rights or heads the page may be its author. */
function mayBePerson(site: SiteName): boolean {
  return site.signal === "home link" || site.signal === "copyright line";
}

function resemblesSite(name: string, sites: readonly SiteName[]): boolean {
  const letters = lettersOf(name);
  return sites.some((site) => {
    if (mayBePerson(site)) return false;
    const other = site.letters;
    if (site.signal === "title suffix" || other.length < 3) return other === letters && other !== "";
    return (
      other === letters ||
      (letters.length > 4 && other.includes(letters)) ||
      (other.length > 5 && letters.includes(other))
    );
  });
}

/**
 * Names in scripts without capitals: Chinese, Japanese and Korean ones, which have no spaces, and those of two to four
 * words in Arabic, Hebrew, Indic and Thai letters.
 */
export function isCaselessName(name: string): boolean {
  return /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}(?:[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})?|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]{2,14}(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]{2,14}){1,3})$/u.test(
    name,
  );
}

/** "Lizzy T": pages have given names first. */
const shortenedFamily = /^(\p{Lu}\p{Ll}{2,}) (\p{Lu})$/u;

/**
 * A cleaned name as the record keeps it: words that are no usual person's name stay whole. Vocabularies for citing, which
 * have "Doe J" as well, may have the family name first.
 */
export function authorName(words: string, mayBeInverted: boolean = false): Name {
  if (agencies.test(words)) return { kind: "literal", literal: words };
  const [, given = "", family = ""] = (mayBeInverted ? null : shortenedFamily.exec(words)) ?? [];
  if (family !== "") return { kind: "person", given, family };
  return /\s|,/.test(words) || isCaselessName(words) ? parseName(words) : { kind: "literal", literal: words };
}
