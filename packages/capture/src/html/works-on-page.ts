import { type Evidence, parseIdentifier } from "@citable/model";
import type { ListedWork } from "../references/listed-work.ts";
import { bibliographyHeading, citeHeading } from "../text/phrases.ts";
import { attribute, type Page, type PageElement } from "./page.ts";
import { attributePlace, pageEvidence } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { inSource, type VisibleLine } from "./visible-text.ts";

/** The lines of one item of a list: most have one, some a line for the authors, one for the title … */
interface ListItem {
  /** What holds all of it. */
  readonly element: PageElement;
  readonly lines: readonly VisibleLine[];
}

/** More than this is a list of works, not an entry's bibliography. */
const mostWorks = 500;

/** The items under each heading of a bibliography, up to the next heading of its rank. */
export function bibliographyItems(lines: readonly VisibleLine[]): readonly ListItem[] {
  const items: { element: PageElement; lines: VisibleLine[] }[] = [];
  for (const { line, item } of listedLines(lines)) {
    const last = items.at(-1);
    if (item !== undefined && last?.element === item) last.lines.push(line);
    else if (items.length === mostWorks) break;
    else items.push({ element: item ?? line.element, lines: [line] });
  }
  return items;
}

interface ListedLine {
  readonly line: VisibleLine;
  /** What it is part of; undefined for a line that is a work of its own. */
  readonly item: PageElement | undefined;
}

/** The lines of the lists. */
function* listedLines(lines: readonly VisibleLine[]): Generator<ListedLine> {
  let heading: PageElement | undefined;
  for (const line of lines) {
    const item = heading === undefined ? undefined : itemAround(line.element, heading);
    if (item !== undefined) yield { line, item };
    else if (isBibliographyHeading(line, heading)) heading = line.element;
    else if (heading !== undefined && endsList(line, heading)) heading = undefined;
    else if (heading !== undefined && !line.afterBlank) yield { line, item };
  }
}

function isBibliographyHeading({ afterBlank, text, element }: VisibleLine, above: PageElement | undefined): boolean {
  if ((!afterBlank && text.length >= 60) || !bibliographyHeading.test(text)) return false;
  return above === undefined || rankOf(element) <= rankOf(above);
}

/** "Primary Sources", a rank below, is a heading within the list. */
function endsList({ afterBlank, text, element }: VisibleLine, heading: PageElement): boolean {
  return (afterBlank && rankOf(element) <= rankOf(heading)) || citeHeading.test(text);
}

function rankOf({ name }: PageElement): number {
  return /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 7;
}

/** What an item of a list is: the nearest of these that holds the line and not the heading. */
const itemNames: ReadonlySet<string> = new Set(["li", "tr", "dd"]);

function itemAround(element: PageElement, heading: PageElement): PageElement | undefined {
  for (let at: PageElement | undefined = element; at !== undefined && at.order > heading.order; at = at.parent) {
    if (itemNames.has(at.name)) return at;
  }
  return undefined;
}

/** The items as works to be read, with the DOIs that their links lead to. */
export function listedWorks(items: readonly ListItem[], { page, visible }: PageFacts): readonly ListedWork[] {
  const links = items.length === 0 ? [] : doiLinks(page);
  return items.map(({ element, lines }) => {
    const at = lines[0]?.start ?? 0;
    const shown = visible.text.slice(at, lines.at(-1)?.end);
    const own = links.filter(({ link }) => link.start >= element.start && link.start < element.contentEnd);
    // An item with links to several works says of none that it is the one.
    const [doi] = new Set(own.map((each) => each.doi)).size === 1 ? own.slice(-1) : [];
    return {
      // The end of a block parts fields as a full stop does; a stop in its place leaves all offsets as they are.
      text: shown.replace(/(?<=\p{L})\n(?=\p{Lu})/gu, "."),
      inSource: (start, end) => inSource(visible, page, { start: at + start, end: at + end }),
      ...(doi !== undefined && { linkedDoi: doiEvidence(doi, page) }),
    };
  });
}

interface DoiLink {
  readonly link: PageElement;
  readonly doi: string;
}

function doiLinks(page: Page): readonly DoiLink[] {
  return page.having("href").flatMap((link) => {
    const doi = doiOf(link);
    return doi === undefined ? [] : [{ link, doi }];
  });
}

function doiEvidence({ link, doi }: DoiLink, page: Page): Evidence {
  return pageEvidence(page, "reference link", { field: "DOI", value: doi }, attributePlace(link, "href"));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function doiOf(link: PageElement): string | undefined {
  const href = attribute(link, "href") ?? "";
  if (link.name !== "a" || !/^https?:\/\/(?:dx\.)?doi\.org\//i.test(href)) return undefined;
  const identifier = parseIdentifier(decoded(href.trim()));
  return identifier?.kind === "doi" ? identifier.value : undefined;
}
