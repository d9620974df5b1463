import { createEngine, type Engine, type Locale, parseLocale, parseIndependentStyle } from "@citable/csl";
import { type Item, parseCslItems } from "@citable/model";

import { printSuiteHtml } from "../conformance/suite-printer.ts";
import { type Piece, piecesOf, type TrialCite, type TrialDocument } from "./documents.ts";
import type { StyleXml } from "./style-xml.ts";

/** What packages/csl prints for these documents, in the HTML that the peer writes too. */
export function printOurs({ xml, locales }: StyleXml, documents: readonly TrialDocument[]): readonly OurAnswer[] {
  const style = parseIndependentStyle(xml);
  const engine = createEngine({ style, locales: Object.entries(locales).map(readLocale) });
  return documents.map((document) => answer(engine, document));
}

export type OurAnswer = { readonly pieces: readonly Piece[] } | { readonly error: string };

const read = new Map<string, Locale>();

function readLocale([tag, xml]: readonly [string, string]): Locale {
  const locale = read.get(tag) ?? parseLocale(xml);
  read.set(tag, locale);
  return locale;
}

function answer(engine: Engine, document: TrialDocument): OurAnswer {
  try {
    return { pieces: printDocument(engine, document) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function printDocument(engine: Engine, document: TrialDocument): readonly Piece[] {
  const items = new Map(parseCslItems(document.items).value.map((item) => [item.id, item]));
  const note = engine.style.class === "note";
  const formatted = engine.format({
    citations: document.citations.map(({ cites }, index) => ({
      cites: cites.map((cite) => ({ ...placeOf(cite), item: itemOf(cite, items) })),
      note: note ? index + 1 : 0,
    })),
    uncited: [...items.values()],
  });
  return piecesOf(
    document,
    formatted.citations.map((output) => printSuiteHtml(output)),
    formatted.bibliography.map(({ id, output }) => ({ id, html: printSuiteHtml(output) })),
  );
}

function itemOf({ id }: TrialCite, items: ReadonlyMap<string, Item>): Item {
  const item = items.get(id);
  if (item === undefined) throw new TypeError(`No item is called ${id}.`);
  return item;
}

function placeOf(cite: TrialCite): object {
  const { locator, label, prefix, suffix, "suppress-author": suppressAuthor } = cite;
  return { locator, label, prefix, suffix, suppressAuthor };
}
