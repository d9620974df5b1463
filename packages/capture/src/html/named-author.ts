import { part, type Passage } from "../text/passage.ts";
import type { Candidate } from "../merge/candidate.ts";
import { authorHeading } from "./author-words.ts";
import { namesOnPage, shownPlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { authorName, namesIn } from "./people.ts";
import type { VisibleLine } from "./visible-text.ts";

/** "… an original article by Jane Doe, which appeared in …": who wrote what a page was made from. */
const originalBy =
  /\b(?:original|[Tt]his) (?:article|entry|biography),? (?:was )?(?:written |contributed )?by\s+(?<names>\p{Lu}[^()]{3,80}?)(?=\s\(|,\s(?:which|and was|was)\s|\.?$)/du;

/** Who wrote an entry, under a heading that says so, or in the sentence that tells what it was made from. */
export function namedAuthor(facts: PageFacts): readonly Candidate[] {
  const lines = facts.visible.lines.filter((line) => line.region === "content");
  for (const [index, line] of lines.entries()) {
    const words = authorWords(line, lines[index + 1]);
    const names = words === undefined ? [] : namesIn(words.text, "signed", []);
    if (words === undefined || names.length === 0) continue;
    const place = shownPlace(facts, words);
    const placed = names.map((name) => ({ name: authorName(name), place }));
    return [namesOnPage(facts.page, "signature", "author", placed)];
  }
  return [];
}

function authorWords(line: VisibleLine, next: VisibleLine | undefined): Passage | undefined {
  if (line.afterBlank) {
    const isName = next !== undefined && next.text.length <= 120 && authorHeading.test(line.text);
    return isName ? next : undefined;
  }
  const names = line.text.length > 300 ? undefined : originalBy.exec(line.text)?.indices?.groups?.["names"];
  return names === undefined ? undefined : part(line, ...names);
}
