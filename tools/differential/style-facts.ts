import { parseXml, type XmlElement } from "@citable/csl";
import type { StyleXml } from "./style-xml.ts";

/** What a style's file says that explains why two processors print it otherwise. */
export interface StyleFacts {
  /** The variables of its labels outside of names. */
  readonly labels: ReadonlySet<string>;
  /** The words of the terms that these labels may print, in small letters, by variable. */
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prefixes and suffixes of cs:name. */
  readonly nameAffixes: readonly string[];
  readonly layoutSuffix: string;
  /** Whether entries are set in blocks. */
  readonly blocks: boolean;
  /** Values of delimiter-precedes-last. */
  readonly precedesLast: ReadonlySet<string>;
  readonly titleCase: boolean;
  /** Whether a call of a macro changes the case of what the macro prints. */
  readonly macroCase: boolean;
}

export function factsOf({ xml, locales }: StyleXml): StyleFacts {
  const style = parseXml(xml);
  const all = [...descendants(style)];
  const elements = (name: string): readonly XmlElement[] => all.filter((element) => element.name === name);
  const values = (name: string): readonly string[] => all.flatMap(({ attributes }) => attributes[name] ?? []);
  const bibliography = elements("bibliography").flatMap(inside);
  const terms = [style, ...Object.values(locales).map((locale) => parseXml(locale))].flatMap(termsIn);
  return {
    labels: new Set(elements("label").flatMap(({ attributes }) => attributes["variable"] ?? [])),
    terms: gathered(terms),
    nameAffixes: elements("name").flatMap(({ attributes: { prefix, suffix } }) => [prefix ?? "", suffix ?? ""]),
    layoutSuffix: bibliography.find(({ name }) => name === "layout")?.attributes["suffix"] ?? "",
    blocks: values("display").length > 0 || values("second-field-align").length > 0,
    precedesLast: new Set(values("delimiter-precedes-last")),
    titleCase: values("text-case").includes("title"),
    macroCase: elements("text").some(({ attributes }) => "macro" in attributes && "text-case" in attributes),
  };
}

function inside(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

function* descendants(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of inside(element)) yield* descendants(child);
}

type TermWord = readonly [term: string, word: string];

function termsIn(root: XmlElement): readonly TermWord[] {
  const terms = [...descendants(root)].filter(({ name }) => name === "term");
  return terms.flatMap((term) => {
    const texts = [...descendants(term)].flatMap(({ children }) =>
      children.filter((child) => typeof child === "string"),
    );
    return texts.flatMap(wordsOf).map((word): TermWord => [term.attributes["name"] ?? "", word]);
  });
}

/** Words and signs in small letters, without marks and numbers. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|[§¶№º°]+/gu) ?? [];
}

function gathered(words: readonly TermWord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const terms = new Map<string, Set<string>>();
  for (const [term, word] of words) terms.set(term, (terms.get(term) ?? new Set<string>()).add(word));
  return terms;
}
