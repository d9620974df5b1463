import type { Item } from "@citable/model";
import { compileSort, type Sorter } from "./bibliography/sort.ts";
import { compileStyle, type CompiledStyle } from "./compile/compile.ts";
import { Rendering, type Area, type CiteFacts } from "./compile/rendering.ts";
import { renderRow, type Render } from "./compile/scope.ts";
import type { Citation, CitationMode, Cite } from "./cite/citation.ts";
import { formatBibliography } from "./document/format-bibliography.ts";
import { ItemRegistry } from "./document/item-registry.ts";
import { LivingDocument } from "./document/living-document.ts";
import { callsVariable, sortsBy, testsDisambiguate } from "./compile/search.ts";
import type { Locale } from "./locale/locale.ts";
import { resolveLocale, type ResolvedLocale } from "./locale/resolve.ts";
import { inRow } from "./output/build.ts";
import { quoteHabits, type QuoteHabits } from "./output/habits.ts";
import type { Output, Settled } from "./output/tree.ts";
import type { NameOptions } from "./style/elements.ts";
import type { BibliographyArea, CitationArea, IndependentStyle } from "./style/style.ts";

export interface EngineOptions {
  readonly style: IndependentStyle;
  /** The locale files of the fallback chain (`localeFallback`), in any order. */
  readonly locales: readonly Locale[];
  /** The language to print in; without it the style's own, or en-US. */
  readonly locale?: string;
}

/** One area of a style, compiled: how to render an item there and how to sort. */
export interface CompiledArea<Source extends CitationArea | BibliographyArea> {
  readonly source: Source;
  readonly area: Area;
  readonly render: (
    item: Item,
    facts: CiteFacts,
  ) => { readonly output: Output | undefined; readonly rendering: Rendering };
  /** The same with the names short: "Ash and Birch", "Cedar et al.". */
  readonly renderForSentence: (item: Item, facts: CiteFacts) => Output | undefined;
  readonly sorter: Sorter | undefined;
}

/** Names in a sentence, where the style has them in its bibliography only. */
const sentenceNames: NameOptions = {
  form: "short",
  and: "text",
  delimiterPrecedesLast: "contextual",
  delimiterPrecedesEtAl: "contextual",
  etAlMin: 3,
  etAlUseFirst: 1,
  etAlUseLast: false,
};

/** A style ready to print items in one language. It keeps no state between calls. */
export interface Engine {
  readonly style: IndependentStyle;
  readonly locale: ResolvedLocale;
  readonly citation: CompiledArea<CitationArea>;
  readonly bibliographyArea: CompiledArea<BibliographyArea> | undefined;
  readonly habits: QuoteHabits;
  /** Whether citations change when an item's number does. */
  readonly citesByNumber: boolean;
  /** Whether the style has any means of telling items apart. */
  readonly disambiguates: boolean;
  /** One citation standing alone, as if it were the first of its document. */
  cite(cites: readonly Cite[], mode?: CitationMode): Settled;
  /** The bibliography of these items, in the style's order; empty when the style has none. */
  bibliography(items: readonly Item[]): readonly BibliographyEntry[];
  /** The same, to be gone through once: each entry is made when it is asked for, and nothing keeps it. */
  entries(items: readonly Item[]): Generator<BibliographyEntry, void>;
  /** A whole document: every citation in order, and the bibliography. */
  format(document: DocumentInput): FormattedDocument;
}

export interface BibliographyEntry {
  readonly id: string;
  readonly output: Settled;
}

export interface DocumentInput {
  readonly citations: readonly Citation[];
  /** Items that count as met before the first citation, in this order. */
  readonly registered?: readonly Item[];
  /** Items that the bibliography lists although nothing cites them. */
  readonly uncited?: readonly Item[];
}

export interface FormattedDocument {
  readonly citations: readonly Settled[];
  readonly bibliography: readonly BibliographyEntry[];
}

/**
 * Compiles a style for one language.
 * @throws StyleError if a macro is missing or calls itself.
 */
export function createEngine({ style, locales, locale }: EngineOptions): Engine {
  const resolved = resolveLocale(locale ?? style.defaultLocale ?? "en-US", locales, style.locales);
  const compiled = compileStyle(style, resolved);
  const engine: Engine = {
    style,
    locale: resolved,
    habits: quoteHabits(resolved),
    citation: compileArea(style.citation, compiled.citation, style, compiled),
    bibliographyArea:
      style.bibliography && compileArea(style.bibliography, compiled.bibliography ?? [], style, compiled),
    citesByNumber: citesByNumber(style),
    disambiguates: disambiguates(style),
    cite: (cites, mode = "normal") => engine.format({ citations: [{ cites, mode }] }).citations[0] ?? { blocks: [] },
    entries: (items) => {
      const registry = new ItemRegistry(engine);
      registry.update(items);
      return formatBibliography(engine, registry.listed());
    },
    bibliography: (items) => [...engine.entries(items)],
    format: ({ citations, registered = [], uncited = [] }) => {
      const document = new LivingDocument(engine, {
        citations: citations.map((citation, index) => ({ ...citation, id: String(index) })),
        registered,
        uncited,
      });
      return { citations: document.citations().map(({ output }) => output), bibliography: document.bibliography() };
    },
  };
  return engine;
}

function disambiguates(style: IndependentStyle): boolean {
  const { disambiguation, layout } = style.citation;
  const { addNames, addGivenName, addYearSuffix } = disambiguation;
  return addNames || addGivenName || addYearSuffix || testsDisambiguate(style, layout.children);
}

function citesByNumber(style: IndependentStyle): boolean {
  const { layout, sort, collapse } = style.citation;
  return (
    collapse === "citation-number" ||
    callsVariable(style, layout.children, "citation-number") ||
    sortsBy(style, sort ?? [], "citation-number")
  );
}

function compileArea<Source extends CitationArea | BibliographyArea>(
  source: Source,
  renders: readonly Render[],
  style: IndependentStyle,
  { scope }: CompiledStyle,
): CompiledArea<Source> {
  const area: Area = { kind: source.kind, nameOptions: { ...style.nameOptions, ...source.nameOptions } };
  const inSentence: Area = { ...area, overriding: sentenceNames };
  return {
    source,
    area,
    render: (item, facts) => {
      const rendering = new Rendering(area, item, facts);
      return { output: inRow(renderRow(renders, rendering)), rendering };
    },
    renderForSentence: (item, facts) => inRow(renderRow(renders, new Rendering(inSentence, item, facts))),
    sorter: source.sort && compileSort(source.sort, area, scope, sortsBy(style, source.sort, "citation-number")),
  };
}
