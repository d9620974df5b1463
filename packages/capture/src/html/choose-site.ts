import { entryType } from "../text/work-type.ts";
import type { PageFacts } from "./page-facts.ts";
import { isDomain, type SiteName, siteName } from "./site-name.ts";

/**
 * The names that agree on the best supported site, in its best spelling; the host's label is never a name. Names
 * agree when they have the same letters; those that only contain the host's own name support it by half.
 */
export function chooseSite(facts: PageFacts, sites: readonly SiteName[]): readonly SiteName[] {
  const groups = new Map<string, SiteName[]>();
  for (const each of sites) {
    const { letters } = each;
    if (letters !== "") groups.set(letters, [...(groups.get(letters) ?? []), each]);
  }
  const named = [...groups.values()].filter((group) => group.some((each) => each.signal !== "host name"));
  const [best] = named.toSorted((one, other) => support(other, sites) - support(one, sites));
  const agreeing = best?.filter((each) => each.signal !== "host name") ?? [];
  const spellings = [...agreeing, ...withoutEnding(facts, agreeing)].toSorted(
    (one, other) => spelling(other) - spelling(one),
  );
  const [chosen] = spellings;
  const name = chosen?.name.replace(slogan, "") ?? "";
  return spellings.map((each) => ({ ...each, name, letters: chosen?.letters ?? each.letters }));
}

/** "River News | Boats, Trade, Weather": what follows is for searchers. */
const slogan = /\s+\|\s.*$/u;

/** The chance that not all signals err; a host says nothing new about a name that is a domain itself. */
function support(group: readonly SiteName[], sites: readonly SiteName[]): number {
  const isHost = group.some((each) => each.signal === "host name");
  const longer = isHost
    ? sites.filter((site) => !saysItsKind(site) && group.some((each) => containsWords(site.name, each)))
    : [];
  const host = sites.filter((site) => site.signal === "host name" && group.some((each) => saysWhatHostIs(each, site)));
  const isOnlyDomain =
    longer.length === 0 && group.every(({ name, signal }) => signal === "host name" || isDomain(name));
  const bySignal = new Map<string, number>();
  for (const { signal, confidence } of longer) bySignal.set(signal, confidence / 2);
  for (const { signal, confidence } of [...group, ...host]) bySignal.set(signal, confidence);
  if (isOnlyDomain) bySignal.delete("host name");
  let doubt = 1;
  for (const confidence of bySignal.values()) doubt *= 1 - confidence;
  return 1 - doubt;
}

/** "Encyclopedia of Rivers" says more than its host's "rivers" does. */
function saysWhatHostIs(site: SiteName, host: SiteName): boolean {
  return saysItsKind(site) && site !== host && site.letters.includes(host.letters);
}

function saysItsKind({ name, signal }: SiteName): boolean {
  return signal !== "host name" && entryType(name) !== undefined && /\s/.test(name);
}

/** "Daily Rivers Online" holds the words "Daily Rivers". */
function containsWords(longer: string, { name, signal }: SiteName): boolean {
  const words = bareName(name)?.toLowerCase() ?? name.toLowerCase();
  const padded = ` ${longer.toLowerCase()} `;
  return signal !== "host name" && words.length < longer.length && padded.includes(` ${words} `);
}

/** Of one name's spellings, the one of the metadata that no domain, shouting or lack of spaces disfigures. */
function spelling({ name, signal }: SiteName): number {
  const isPrinted = signal === "copyright line" || signal === "home link" ? -1.5 : 0;
  const isOneCase = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 5) ? -1 : 0;
  return isPrinted + (isDomain(name) ? domainSpelling(name) : 0) + isOneCase + (/\s/.test(name) ? 0.5 : 0);
}

/** A ".com" is more often part of the name than the ending of a country is. */
function domainSpelling(name: string): number {
  return /\.com$/i.test(name) ? -0.8 : -2;
}

/** The name in "rivers.example", letters, digits and hyphens: what stands before the ending of a country or of organisations. */
function bareName(name: string): string | undefined {
  return isDomain(name) ? /^(?:www\.)?([^.]+)\.(?:org|[a-z]{2})$/i.exec(name)?.[1] : undefined;
}

/** Where the page itself leaves the ending away as often as it prints it, the bare name is its name. */
function withoutEnding(facts: PageFacts, agreeing: readonly SiteName[]): readonly SiteName[] {
  const [spelt] = agreeing;
  const bare = bareName(spelt?.name ?? "");
  if (spelt === undefined || bare === undefined || !agreeing.every(({ name }) => isDomain(name))) return [];
  const { text } = facts.visible;
  const printed = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.@/-])${bare}(\\.\\w+)?(?![\\p{L}\\d/-])`, "giu"))];
  const alone = printed.filter((match) => match[1] === undefined);
  const [first] = alone;
  if (first === undefined || alone.length * 2 < printed.length) return [];
  const place = facts.visible.placeOf(first.index, first.index + bare.length);
  return [siteName("name in text", first[0], { selector: "body", ...place })];
}
