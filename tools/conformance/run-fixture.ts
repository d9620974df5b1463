import {
  createEngine,
  type Citation,
  type Engine,
  localeFallback,
  parseIndependentStyle,
  type Settled,
} from "@citable/csl";
import { type Item, parseCslItems } from "@citable/model";

import type { Fixture } from "./fixture.ts";
import type { FindLocale } from "./locales.ts";
import type { SuiteCite } from "./suite-citations.ts";
import { type PlacedCitation, replay } from "./suite-document.ts";
import { printSuiteBibliography, printSuiteHtml } from "./suite-printer.ts";

/** What a fixture asks of the engine, and the locales at hand. What the sections mean stands in README.md. */
export interface SuiteRequest extends Omit<Fixture, "expected"> {
  readonly locales: FindLocale;
}

/** Runs one fixture through the engine and prints the result in the suite's form. */
export function renderFixture(request: SuiteRequest): string {
  const engine = engineFor(request);
  const items = new Map(parseCslItems(request.items).value.map((item) => [item.id, item]));
  if (request.citations !== undefined) return renderEdits(request, engine, items);
  const registered = registeredItems(items, request.bibentries);
  const { citations, bibliography } = engine.format({ citations: citationsOf(request, engine, items), registered });
  if (request.mode === "citation") return citations.map(printSuiteHtml).join("\n");
  return printSuiteBibliography(bibliography.map(({ output }) => output));
}

function engineFor({ style: source, locales }: SuiteRequest): Engine {
  const style = parseIndependentStyle(source);
  const tags = localeFallback(style.defaultLocale ?? "en-US");
  return createEngine({ style, locales: tags.flatMap((tag) => locales(tag) ?? []) });
}

type Items = ReadonlyMap<string, Item>;

/** BIBENTRIES lists the ids of the bibliography after each update; the last list counts. */
function registeredItems(items: Items, bibentries: unknown): readonly Item[] {
  const last: unknown = Array.isArray(bibentries) ? bibentries.at(-1) : undefined;
  if (!Array.isArray(last)) return [...items.values()];
  const wanted = new Set(last.map(String));
  return [...items.values()].filter((item) => wanted.has(item.id));
}

/**
 * The citations that CITATION-ITEMS asks for. They are printed one by one, so each cite is a first one unless the
 * fixture says otherwise. Without CITATION-ITEMS all items are cited at once, in the order of the bibliography.
 */
function citationsOf({ citationItems, mode }: SuiteRequest, engine: Engine, items: Items): readonly Citation[] {
  if (citationItems === undefined) return mode === "citation" ? [citationOfAll(engine, items)] : [];
  return citationItems.map((cites) => {
    const citation = citationOf({ cites, note: 0 }, items);
    return { ...citation, cites: citation.cites.map((cite) => ({ position: "first" as const, ...cite })) };
  });
}

function citationOfAll(engine: Engine, items: Items): Citation {
  const order = engine.bibliography([...items.values()]).map(({ id }) => id);
  const ids = [...new Set([...order, ...items.keys()])];
  return { cites: ids.flatMap((id) => citeOf({ id }, items) ?? []) };
}

function citationOf({ cites, note }: Omit<PlacedCitation, "id">, items: Items): Citation {
  return { note, cites: cites.flatMap((cite) => citeOf(cite, items) ?? []) };
}

function citeOf({ id, ...cite }: SuiteCite, items: Items): Citation["cites"][number] | undefined {
  const item = items.get(id);
  return item && { ...cite, item };
}

/** A living document: after the last edit, every citation, those marked that it gave a new text. */
function renderEdits({ citations: steps = [], mode }: SuiteRequest, engine: Engine, items: Items): string {
  const states = replay(steps);
  const format = (state: readonly PlacedCitation[]) =>
    engine.format({ citations: state.map((citation) => citationOf(citation, items)) });
  const last = states.at(-1) ?? [];
  const { citations, bibliography } = format(last);
  if (mode !== "citation") return printSuiteBibliography(bibliography.map(({ output }) => output));
  const before = textsById(states.at(-2) ?? [], format(states.at(-2) ?? []).citations);
  const edited = steps.at(-1)?.citation.id;
  const lines = [...textsById(last, citations)].map(
    ([id, text], index) => `${id === edited || before.get(id) !== text ? ">>" : ".."}[${index}] ${text}`,
  );
  return lines.join("\n");
}

function textsById(state: readonly PlacedCitation[], settled: readonly Settled[]): ReadonlyMap<string, string> {
  return new Map(
    state.map(({ id }, index) => {
      const output = settled[index];
      return [id, output === undefined ? "" : printSuiteHtml(output)];
    }),
  );
}
