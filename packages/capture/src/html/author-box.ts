import { lineHint } from "./author-hints.ts";
import type { Headline } from "./headline.ts";
import { attribute, outward, type PageElement } from "./page.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { comparable } from "../merge/agreement.ts";
import { isPersonName } from "../names/person.ts";
import type { VisibleLine } from "./visible-text.ts";

const heading =
  /^(?:about the (?:author|writer)|(?:über (?:den |die )|zum |zur )autor(?:in)?|sobre (?:el|la|o|a) autora?|à propos de l[’']auteure?|over de auteur|om forfatteren|informazioni sull[’']autore)\s*:?$/iu;

const description =
  /^(?<name>\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|de|der|del|di|da)){1,4}),?\s(?:is|has|was|works|writes|holds|serves|ist|schreibt|arbeitet|est|es|è)\s/u;

/**
 * Whom a box below the text tells of: "Jane Doe is a ferrywoman" under "About the author", or under her name alone.
 * Where several are told of so, or the headline names her, the page is about people.
 */
export function boxAuthors(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const { lines } = facts.visible;
  const order = headline?.element?.order ?? 0;
  const boxes = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above === undefined || line.element.order < order ? [] : (boxAt(line, above) ?? []);
  });
  const names = new Set(boxes.map(({ name }) => name));
  const [box] = boxes;
  if (box === undefined || names.size > 1 || comparable(headline?.title ?? "").includes(comparable(box.name)))
    return [];
  return [lineHint(facts, box.line, "author box", box.name)];
}

interface Box {
  readonly line: VisibleLine;
  readonly name: string;
}

function boxAt(line: VisibleLine, above: VisibleLine): Box | undefined {
  if (line.region === "comments") return undefined;
  const name = description.exec(line.text)?.groups?.["name"] ?? "";
  if (!isPersonName(name)) return undefined;
  return heading.test(above.text) || (above.text === name && isInBox(line.element)) ? { line, name } : undefined;
}

/** What tells of a dish under its name is no box about an author. */
function isInBox(element: PageElement): boolean {
  return outward(element, 5).some((each) =>
    /author|autor|auteur|\bbio\b|contributor|writer/i.test(attribute(each, "class") ?? ""),
  );
}
