import { parseName } from "@citable/model";
import type { Name } from "@citable/model";
import { findDates } from "../dates/find-dates.ts";
import { isPersonName, namesOrganisation } from "../names/person.ts";
import { lettersOf, type SiteName } from "./site-names.ts";

/** How far words are known to name people: "exact" one name by a citing vocabulary, "marked" by metadata, or only "shown". */
export type Marking = "exact" | "marked" | "shown";

const lead =
  /^(?:(?:written|posted|published|reported|story|words|text|article|review(?:ed)?|created|added|submitted|geschrieben|verfasst|veröffentlicht|ein(?:e)? \w+ ) ?(?:by|von)?|view all posts by|all posts by|more (?:posts |articles |stories )?(?:by|from)|(?:posts|articles) by|about (?=the author)|(?:the )?authors?|autor(?:in|en|es|a)?|auteurs?|autore|redaktor|by|von|par|por|di|door|av|af|oleh|tekst|text|foto|přidal|автор|текст)\s*[:|.–-]?\s+(?:by\s+)?/iu;

/** Words after a name that tell what the person is or when they wrote. */
const tails: readonly RegExp[] = [
  /\s*(?:[|•·–—/([]|\s-\s).*$/su,
  /,\s*(?:\p{Ll}|Staff|Senior|Chief|Contributing|Associate|Managing|Deputy|Special|Guest|Editor|Writer|Reporter|Correspondent|Reuters|AP\b|AFP|dpa|Associated|Bloomberg|CNN|BBC|Redakt|Chefred|Korrespond|Political|Business|Science|Health|Sports|Technology|Columnist|Contributor|Author|Founder|CEO|Director|Professor|USA|The ).*$/su,
  /\s(?:on|am|le|el|in|for|from|für|at|@|updated|published|posted|is a|has been|schreibt|ist|says)\s.*$/isu,
  /(?:\bwww\.|https?:).*$/isu,
];

const titles = /^(?:(?:dr|prof|mr|mrs|ms|sir|mag|dipl|ing)\b\.?\s*(?:-?ing\.?)?\s*)+/i;
const degrees = /,?\s+(?:ph\.?\s?d|m\.?d|rd|rdn|mba|mph|dvm|msc|bsc|ma|pharmd|dds|esq|cfa|cpa|jd|facp|rn|dnp)\b\.?/gi;

/** The people that an author field or a byline names, cleaned of roles, dates, agencies and links. */
export function namesIn(words: string, marking: Marking, sites: readonly SiteName[]): readonly string[] {
  if (marking === "exact")
    return words
      .split(";")
      .map((name) => name.trim())
      .filter((name) => isAuthor(name, "marked", sites) || /^[^,]+,[^,]+$/.test(name));
  const bare = strip(words);
  if (bare === "" || bare.length > 400) return [];
  return cutList(bare)
    .map((piece) => cleanName(piece))
    .filter((piece) => isAuthor(piece, marking, sites));
}

function strip(words: string): string {
  let text = words.replace(/[\s\u200b]+/g, " ").trim();
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(lead, "").replace(/^[\s:,•|–—-]+/, "");
  }
  const [date] = findDates(text);
  return date === undefined ? text : text.slice(0, date.start).replace(/[\s,•|–—-]+$/, "");
}

/** "Jane Doe, Richard Roe and Ann Poe" → three; "Doe, Jane" → one. */
function cutList(text: string): readonly string[] {
  if (/^[\p{Lu}][\p{L}'’-]+,\s+(?:\p{Lu}[\p{L}'’.-]*\s?){1,2}$/u.test(text) && !/\s/.test(text.split(",")[0] ?? ""))
    return [text];
  return text
    .split(/\s*(?:;|,|\s\/\s|\/(?=\p{Lu})|\s(?:and|und|et|y|e|og|och|en|i|&|\+|with|mit|avec)\s|\n|\s\|\s|•|·)\s*/u)
    .filter((each) => each.trim() !== "");
}

function cleanName(piece: string): string {
  let bare = piece;
  for (const tail of tails) bare = bare.replace(tail, "");
  bare = bare
    .replace(/^(?:and|und|&|by|von)\s+/i, "")
    .replace(titles, "")
    .replace(degrees, "");
  return bare
    .replace(/\s+/g, " ")
    .replace(/^["“'@]+|[\s"”',:;*-]+$/g, "")
    .trim();
}

function isAuthor(name: string, marking: Marking, sites: readonly SiteName[]): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|@|\.(?:com|org|net|de|at)\b|[<>{}[\]|=#]/i.test(name))
    return false;
  if (isSite(name, sites)) return false;
  if (isPersonName(name) || isEastAsianName(name)) return true;
  if (marking === "shown" || namesOrganisation(name)) return false;
  return /^\p{L}[\p{L}\p{M}\p{N} .'’_-]*$/u.test(name) && name.split(/\s+/).length <= 4;
}

function isSite(name: string, sites: readonly SiteName[]): boolean {
  const letters = lettersOf(name);
  return sites.some((site) => {
    const other = lettersOf(site.name);
    return (
      other.length > 2 &&
      (other === letters ||
        (letters.length > 4 && other.includes(letters) && site.signal !== "title suffix") ||
        (other.length > 5 && letters.includes(other) && site.signal !== "title suffix"))
    );
  });
}

/** Chinese, Japanese and Korean names have no spaces and no capitals. */
function isEastAsianName(name: string): boolean {
  return /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}(?:[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})?)$/u.test(
    name,
  );
}

/** A cleaned name as the record keeps it: words that are no usual person's name stay whole. */
export function authorName(words: string): Name {
  return /\s|,/.test(words) || isEastAsianName(words) ? parseName(words) : { kind: "literal", literal: words };
}
