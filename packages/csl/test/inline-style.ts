import type { DateValue, Item, LiteralName, PersonName } from "@citable/model";
import {
  createEngine,
  parseIndependentStyle,
  printText,
  type Engine,
  type IndependentStyle,
  type Locale,
  type Settled,
} from "../src/index.ts";
import { english, french } from "./small-locales.ts";

/** The parts of a style that a test cares about, as XML; the rest is filled in. */
export interface StyleParts {
  readonly class?: "in-text" | "note";
  /** Attributes of cs:style. */
  readonly style?: string;
  /** cs:macro and cs:locale elements. */
  readonly head?: string;
  readonly citation?: AreaParts;
  readonly bibliography?: AreaParts;
}

export interface AreaParts {
  /** Attributes of cs:citation or cs:bibliography. */
  readonly area?: string;
  /** cs:key elements. */
  readonly sort?: string;
  /** Attributes of cs:layout. */
  readonly layout?: string;
  /** What stands in cs:layout. */
  readonly body: string;
}

export function styleXml({ class: styleClass = "in-text", style = "", head = "", ...areas }: StyleParts): string {
  const { citation = { body: '<text variable="title"/>' }, bibliography } = areas;
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="${styleClass}" ${style}>
  <info><title>Inline</title><id>inline</id></info>
  ${head}
  ${areaXml("citation", citation)}
  ${bibliography === undefined ? "" : areaXml("bibliography", bibliography)}
</style>`;
}

function areaXml(name: string, { area = "", sort, layout = "", body }: AreaParts): string {
  const keys = sort === undefined ? "" : `<sort>${sort}</sort>`;
  return `<${name} ${area}>${keys}<layout ${layout}>${body}</layout></${name}>`;
}

export function inlineStyle(parts: StyleParts): IndependentStyle {
  return parseIndependentStyle(styleXml(parts));
}

const locales: readonly Locale[] = [english, french];

export function inlineEngine(parts: StyleParts, locale?: string): Engine {
  return createEngine({ style: inlineStyle(parts), locales, ...(locale !== undefined && { locale }) });
}

/** What a bibliography's layout prints for one item. */
export function entry(body: string, item: Item, locale?: string): Settled {
  const engine = inlineEngine({ bibliography: { body } }, locale);
  return engine.bibliography([item])[0]?.output ?? { blocks: [] };
}

/** The same as text. */
export function entryText(body: string, item: Item, locale?: string): string {
  return printText(entry(body, item, locale));
}

/** What a citation's layout prints for one item: unlike an entry, it need not begin with a capital. */
export function citeText(body: string, item: Item, locale?: string): string {
  return printText(inlineEngine({ citation: { body } }, locale).cite([{ item }]));
}

export function bibliographyTexts(engine: Engine, items: readonly Item[]): readonly string[] {
  return engine.bibliography(items).map(({ output }) => printText(output));
}

export function person(family: string, given?: string, more: Partial<PersonName> = {}): PersonName {
  return { kind: "person", family, ...(given !== undefined && { given }), ...more };
}

export function institution(literal: string): LiteralName {
  return { kind: "literal", literal };
}

/** 2008, 5, 1 → 1 May 2008. */
export function onDate(year: number, month?: number, day?: number): DateValue {
  return {
    kind: "calendar",
    start: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
  };
}

let latest = 0;

/** An item with what the test names; each has an id of its own. */
export function makeItem(parts: Partial<Item> = {}): Item {
  latest += 1;
  return { id: `item-${latest}`, type: "book", fields: {}, names: {}, dates: {}, ...parts };
}

/** An item of which only some fields are known. */
export function withFields(fields: Item["fields"], more: Partial<Item> = {}): Item {
  return makeItem({ fields, ...more });
}
