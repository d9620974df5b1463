import { isNearHeadline, lineHint, linesBelow } from "./author-hints.ts";
import { bylineAlone, bylineStart, lead } from "./author-words.ts";
import type { Headline } from "./headline.ts";
import type { HintList } from "./marked-authors.ts";
import { textOf } from "./page.ts";
import { wordsPlace } from "./page-evidence.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { namesIn } from "./people.ts";
import type { VisibleLine } from "./visible-text.ts";

/** Words that begin as bylines do, and the line that holds them. */
interface Byline {
  readonly line: VisibleLine;
  readonly words: string;
}

const longest = 160;
/** For each of so many bylines the links of the page are looked through. */
const mostLooked = 20;

/** Who signs a page: people, or where none does an account, right under the headline; else by a line near it. */
export function signedAuthors(facts: PageFacts, headline: Headline | undefined): HintList {
  const below = new Set(linesBelow(facts, headline));
  const bylines = bylinesOf(facts, headline, below);
  const under = bylines.filter(({ line }) => below.has(line));
  return signers(facts, under) ?? signers(facts, bylines) ?? { marking: "signed", hints: [] };
}

function signers(facts: PageFacts, bylines: readonly Byline[]): HintList | undefined {
  const ofPeople = bylines.find(({ words }) => namesIn(words, "shown", []).length > 0);
  if (ofPeople !== undefined)
    return { marking: "signed", hints: [lineHint(facts, ofPeople.line, "byline", ofPeople.words)] };
  const [account] = bylines.slice(0, mostLooked).flatMap((byline) => accountHint(facts, byline) ?? []);
  return account === undefined ? undefined : { marking: "marked", hints: [account] };
}

/** Lines that begin as bylines do, or go on as one; the name may stand on the line below. */
function bylinesOf(
  { visible: { lines } }: PageFacts,
  headline: Headline | undefined,
  below: ReadonlySet<VisibleLine>,
): readonly Byline[] {
  return lines.flatMap((line, index) => {
    if (line.region === "comments" || line.text.length > longest || !isNearHeadline(line.element, headline)) return [];
    const next = bylineAlone.test(line.text) ? lines[index + 1] : undefined;
    if (next !== undefined) return next.text.length < longest ? [{ line: next, words: next.text }] : [];
    const words = signedPart(line.text.replace(/^[-–—*•\s]+/u, ""), below.has(line));
    return words === undefined ? [] : [{ line, words }];
  });
}

/** "By Jane Doe"; right under the headline also behind the section or the day: "Rivers | By Jane Doe", "2 May 2020 by Jane Doe". */
function signedPart(line: string, isUnderHeadline: boolean): string | undefined {
  if (bylineStart.test(line)) return line;
  return isUnderHeadline ? line.split(partsOfLine).find((part) => bylineStart.test(part)) : undefined;
}

/** A day, not a year alone: "The mill was built in 1826 by Jane Doe" signs nothing. */
const partsOfLine =
  /\s*[|·•]\s*|(?<=(?<!\d)\d{1,2}(?:\.?\s\p{L}+\.?)?,?[\s./]{1,2}\d{4}),?\s+(?=(?:by|von|par|por|door)\s)/u;

/** "Posted by riverfox on 2 May": what stands as a link right behind "by", and alone, is a name, though no person's. */
function accountHint({ page, visible }: PageFacts, { line, words }: Byline): Hint | undefined {
  if (line.region !== "content") return undefined;
  const { start, end } = visible.placeOf(line.start, line.end);
  const signed = words.replace(lead, "");
  for (const link of page.named("a")) {
    if (link.contentStart < start || link.contentEnd > end) continue;
    const name = textOf(link, 5);
    const isAll = accountName.test(name) && signed.startsWith(name) && endOfName.test(signed.slice(name.length));
    if (isAll) return { signal: "byline", words: name, place: wordsPlace(link), isAccount: true };
  }
  return undefined;
}

const accountName = /^\p{L}[\p{L}\p{N}_.-]{2,24}$/u;
const endOfName = /^(?:$|\s*[^\s\p{L}]|\s+(?:on|am|at|in|le|el|il|vor)\s)/u;
