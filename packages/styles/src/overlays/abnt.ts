import type { NoticePhrase } from "../notices/german.ts";
import type { Element, IndependentStyle, TextCase } from "@citable/csl";
import type { EditionChange } from "./change.ts";
import { rewriteAll, rewriteStyle } from "./rewrite.ts";

const capitals = "In citations in the text, authors in brackets are in capitals: “(LEVINE, 2004)”.";
const written = "In citations in the text, authors in brackets are written as usual: “(Levine, 2004)”.";
const bracketed = "An address stands between “<” and “>”.";
const bare = "An address stands by itself.";

const authors = { field: "author", source: "pt.scribd.com/document/684277954", certainty: "source read" } as const;
const address = {
  field: "URL",
  source: "formatacaoabnt.com/6-mudancas-na-norma-para-referencias-abnt-nbr-6023-2018",
  certainty: "source read",
} as const;

const authorsInCapitals: EditionChange = {
  ...authors,
  name: "cited-authors-in-capitals",
  says: capitals,
  instead: written,
  section: "NBR 10520:2002",
  change: (style) => withCitedAuthors(style, "uppercase"),
};

const addressBare: EditionChange = {
  ...address,
  name: "address-without-brackets",
  says: bare,
  instead: bracketed,
  section: "NBR 6023:2018, 7.2.2",
  change: (style) => withAddressBetween(style, "", ""),
};

const inLatin: EditionChange = {
  name: "in-in-latin",
  field: "container-title",
  says: "“In:”, in italics, stands before the work, whatever the language.",
  instead: "The word for “in” of the language stands before the work.",
  section: "NBR 6023:2018",
  source: "academiaderevisao.com/amp/nbr-6023-2018-mudanças-em-referências-a-sites-et-al-e-in",
  certainty: "source read",
  change: withLatinIn,
};

/** NBR 6023:2018 with NBR 10520:2023. */
export const abnt2023: readonly EditionChange[] = [
  addressBare,
  inLatin,
  {
    ...authors,
    name: "cited-authors-as-written",
    says: written,
    instead: capitals,
    section: "NBR 10520:2023, 6.1.1.1",
    change: (style) => withCitedAuthors(style, undefined),
  },
];

/** NBR 6023:2018 with NBR 10520:2002. */
export const abnt2018: readonly EditionChange[] = [addressBare, inLatin, authorsInCapitals];

/** NBR 6023:2002 with NBR 10520:2002. */
export const abnt2002: readonly EditionChange[] = [
  {
    ...address,
    name: "address-in-brackets",
    says: bracketed,
    instead: bare,
    section: "NBR 6023:2002, 7.2.2",
    change: (style) => withAddressBetween(style, "<", ">"),
  },
  authorsInCapitals,
];

export const abntLeaves: readonly NoticePhrase[] = [
  "that all of four authors and more may be listed (NBR 6023:2018, 8.1.1.2)",
];

function withAddressBetween(style: IndependentStyle, open: string, close: string): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "text" || element.source.kind !== "variable" || element.source.variable !== "URL") {
      return element;
    }
    return {
      ...element,
      prefix: `${element.prefix.replace(/<$/, "")}${open}`,
      suffix: `${close}${element.suffix.replace(/^>/, "")}`,
    };
  });
}

function withLatinIn(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "text" || element.source.kind !== "term" || element.source.term !== "in") return element;
    const formatting = { ...element.formatting, fontStyle: "italic" } as const;
    return { ...element, source: { kind: "value", value: "In" }, textCase: undefined, formatting };
  });
}

/** Sets the case of family names in the macros that citations call and lists do not. */
function withCitedAuthors(style: IndependentStyle, textCase: TextCase | undefined): IndependentStyle {
  const listed = called(style, style.bibliography?.layout.children ?? []);
  const cited = [...called(style, style.citation.layout.children)].filter((macro) => !listed.has(macro));
  const recased = cited.map((macro) => [macro, rewriteAll(style.macros.get(macro) ?? [], cased(textCase))] as const);
  return { ...style, macros: new Map([...style.macros, ...recased]) };
}

const cased =
  (textCase: TextCase | undefined) =>
  (element: Element): Element => {
    if (element.kind !== "names" || element.name === undefined) return element;
    const { family, given } = element.name;
    const plain = { formatting: undefined, prefix: "", suffix: "", textCase: undefined };
    return {
      ...element,
      name: {
        ...element.name,
        family: { ...(family ?? plain), textCase },
        given: given && { ...given, textCase },
      },
    };
  };

/** The macros that elements call, themselves or through others. */
function called(style: IndependentStyle, elements: readonly Element[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (element: Element): Element => {
    if (element.kind !== "text" || element.source.kind !== "macro" || found.has(element.source.name)) return element;
    found.add(element.source.name);
    rewriteAll(style.macros.get(element.source.name) ?? [], follow);
    return element;
  };
  rewriteAll(elements, follow);
  return found;
}
