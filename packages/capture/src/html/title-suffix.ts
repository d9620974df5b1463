import { isPersonName } from "../names/person.ts";
import { comparable } from "../merge/agreement.ts";
import type { Hint } from "./page-facts.ts";
import { lettersOf, type SiteName, tagline } from "./site-name.ts";

const separators = /(\s+[|–—·•»«:/~-]{1,2}\s+|\s*[|｜]\s*|\s+::\s+)/;

/**
 * A title without the site's name at its end or beginning. Only parts that are the site's name (by metadata or by
 * the host) go, so that a subtitle after a dash stays. A shown headline seldom has one and loses it only at the end.
 */
export function withoutSite(title: string, sites: readonly SiteName[], isShown: boolean): string {
  const parts = withoutWholeName(title, sites).split(separators);
  const isSite = (part: string | undefined): boolean => part !== undefined && namesSite(part, sites);
  let first = 0;
  let last = parts.length - 1;
  while (last - 2 >= first && isSite(parts[last])) last -= 2;
  const mayBegin = isShown ? 0 : last;
  while (first + 2 <= mayBegin && first + 2 <= last && isSite(parts[first])) first += 2;
  return parts
    .slice(first, last + 1)
    .join("")
    .replace(/\s+[|–—-]\s*$/, "")
    .trim();
}

/** A site's name may have separators of its own: "River News - Boats and Trade". */
function withoutWholeName(title: string, sites: readonly SiteName[]): string {
  const lower = title.toLowerCase();
  for (const { name, signal } of sites) {
    if (signal === "title suffix" || name.length < 4 || !lower.endsWith(name.toLowerCase())) continue;
    const head = title.slice(0, title.length - name.length);
    const bare = head.replace(/(?:\s+[–—-]|\s*[|»«·•:/])\s*$/, "");
    if (bare !== head && bare.trim() !== "") return bare;
  }
  return title;
}

function namesSite(part: string, sites: readonly SiteName[]): boolean {
  const letters = lettersOf(part.replace(tagline, ""));
  if (letters === "" || /^blog ?archive?$/i.test(part.trim())) return true;
  if (/^(?:www\.)?[\w-]+\.(?:com|org|net|de|at|ch|fr|it|es|nl|co\.uk|info|tv|eu|io|us)$/i.test(part.trim()))
    return true;
  return sites.some((site) => {
    if (site.signal === "title suffix") return false;
    const name = site.letters;
    if (name.length < 2) return false;
    if (name === letters) return true;
    const isLonger =
      letters.length <= name.length + 12 &&
      !/\d/.test(letters.replace(name, "")) &&
      (letters.startsWith(name) || letters.endsWith(name));
    const isLike = name.startsWith(letters) || isLonger;
    return name.length > 3 && letters.length > 3 && part.length < 50 && isLike;
  });
}

/** Fits the titles to one another: what only adds a site, a section or a kicker to another one is cut back to it. */
export function fitTogether(hints: readonly Hint[]): readonly Hint[] {
  const shown = hints.filter((hint) => hint.signal === "headline");
  const stated = hints.filter((hint) => hint.signal !== "headline");
  const cutShown = shown.map((hint) => withoutKicker(hint, stated));
  const keys = new Set(cutShown.map((hint) => comparable(hint.words)));
  const cutStated = stated.map((hint) => (keys.has(comparable(hint.words)) ? hint : withoutAddition(hint, cutShown)));
  return [
    ...cutShown.filter((hint) => !isOnlySuffix(hint, stated)),
    ...cutStated.map((hint) => withoutShownSite(hint, shown)),
  ];
}

/** A shown headline may hold a kicker or a date that the title in the head does not: "1 May 2020 Tolls are raised". */
function withoutKicker(hint: Hint, stated: readonly Hint[]): Hint {
  const words = comparable(hint.words);
  // Tags made for citing that say all of it know that nothing of it is a kicker.
  if (stated.some(({ signal, words: whole }) => signal === "highwire title" && comparable(whole) === words))
    return hint;
  for (const other of stated) {
    const inner = comparable(other.words);
    // Title and subtitle in two elements side by side have no space between them.
    if (inner.length > words.length && lettersOf(other.words) === lettersOf(hint.words))
      return { ...hint, words: other.words };
    if (words.startsWith(`${inner} by `) && isPersonName(hint.words.slice(inner.length + 4)))
      return { ...hint, words: other.words };
    if (inner.length < 12 || inner.length >= words.length || !inner.includes(" ")) continue;
    if (words.endsWith(inner) || words.startsWith(`${inner} `)) return { ...hint, words: other.words };
  }
  return hint;
}

/** A stated title that begins or ends with a shown headline, and parts the rest by a separator, says the headline. */
function withoutAddition(hint: Hint, shown: readonly Hint[]): Hint {
  const words = comparable(hint.words);
  for (const each of shown) {
    const core = comparable(each.words);
    if (core.length < 8) continue;
    const rest = words.slice(core.length);
    const isHead =
      words.startsWith(core) && (/^\s*[|\-:·»/]/.test(rest) || (core.length > 20 && rest.startsWith(", ")));
    const isTail = words.endsWith(core) && /[|\-·«/]\s*$/.test(words.slice(0, -core.length));
    if (isHead || isTail) return { ...hint, words: each.words };
  }
  return hint;
}

/** Some pages show the site's name as their first-rank headline: then it is what the title element ends with. */
function isOnlySuffix(hint: Hint, stated: readonly Hint[]): boolean {
  const words = comparable(hint.words);
  return stated.some((other) => {
    if (other.signal !== "title element") return false;
    const parts = other.words.split(/\s+[|–—·•»«-]\s+|\s*[|»«]\s*/);
    const isRepeated = stated.some((each) => each !== other && comparable(each.words) === words);
    return parts.length > 1 && comparable(parts.at(-1) ?? "") === words && !isRepeated;
  });
}

function withoutShownSite(hint: Hint, shown: readonly Hint[]): Hint {
  const words = comparable(hint.words);
  for (const each of shown) {
    const site = comparable(each.words);
    const head = words.slice(0, -site.length);
    if (words.endsWith(site) && /[|\-–·»«]\s*$/.test(head) && head.length > 8) {
      return { ...hint, words: hint.words.slice(0, hint.words.length - site.length).replace(/[\s|–—·•»«-]+$/, "") };
    }
  }
  return hint;
}
