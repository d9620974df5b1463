import { lettersOf, type SiteName } from "./site-names.ts";

const separators = /(\s+[|–—·•»«:/~-]{1,2}\s+|\s*[|»«]\s*|\s+::\s+)/;

/**
 * A title without the site's name at its end or beginning. Only parts that are the site's name (by metadata or by
 * the host) go, so that a subtitle after a dash stays. A shown headline seldom has one and loses it only at the end.
 */
export function withoutSite(title: string, sites: readonly SiteName[], isShown: boolean): string {
  const parts = title.split(separators);
  const isSite = (part: string | undefined): boolean => part !== undefined && namesSite(part, sites);
  let first = 0;
  let last = parts.length - 1;
  while (last - 2 >= first && isSite(parts[last])) last -= 2;
  const mayBegin = isShown ? 0 : last;
  while (first + 2 <= mayBegin && first + 2 <= last && isSite(parts[first])) first += 2;
  return parts
    .slice(first, last + 1)
    .join("")
    .trim();
}

function namesSite(part: string, sites: readonly SiteName[]): boolean {
  const letters = lettersOf(part);
  if (letters === "") return true;
  if (/^(?:www\.)?[\w-]+\.(?:com|org|net|de|at|ch|fr|it|es|nl|co\.uk|info|tv|eu|io|us)$/i.test(part.trim()))
    return true;
  return sites.some((site) => {
    if (site.signal === "title suffix") return false;
    const name = lettersOf(site.name);
    if (name.length < 2) return false;
    if (name === letters) return true;
    return (
      name.length > 3 &&
      letters.length > 3 &&
      part.length < 50 &&
      (letters.startsWith(name) || name.startsWith(letters) || letters.endsWith(name))
    );
  });
}
