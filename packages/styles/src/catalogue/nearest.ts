import { editDistance } from "../text/distance.ts";
import { allSpaced, spaced } from "../text/fold.ts";
import type { ListedStyle } from "./listing.ts";

const most = 5;
const longest = 80;

/** The names and ids nearest to one that does not exist, best first; none when nothing is near. */
export function nearestNames(styles: readonly ListedStyle[], asked: string): readonly string[] {
  const wanted = spaced(asked).trim().slice(0, longest);
  if (wanted === "") return [];
  const letters = lettersOf(wanted);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const names = styles.map((style) => style.name ?? style.id);
  const candidates = allSpaced(names);
  const scored = styles.flatMap((style, place) => {
    const name = names[place] ?? "";
    const candidate = (candidates[place] ?? "").slice(0, longest);
    // Each kind of letter that the candidate lacks costs at least one change: most candidates end here.
    if (count(letters & ~lettersOf(candidate)) > allowed) return [];
    const distance = nearness(wanted, candidate);
    const cost = distance + (style.name === undefined ? 0.3 : 0) + name.length / 1000;
    return Math.floor(distance) > allowed ? [] : { name, cost };
  });
  const best = scored.toSorted((left, right) => left.cost - right.cost).slice(0, most);
  return best.map((candidate) => candidate.name);
}

/** The edit distance to the name, with or without its edition; to a mere beginning only if more than a stub was typed. */
function nearness(wanted: string, name: string): number {
  const { whole, prefix } = editDistance(wanted, name);
  const bare = editDistance(wanted, name.replace(/ \d+$/, "")).whole;
  return Math.min(whole, bare + 0.1, wanted.length < 4 ? whole : prefix + 0.5);
}

/** A bit for each kind of letter in the text. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function count(bits: number): number {
  let found = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) found += 1;
  return found;
}
