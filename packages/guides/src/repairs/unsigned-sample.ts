import { createEngine, type Engine, type IndependentStyle } from "@citable/csl";
import type { Item, ItemType } from "@citable/model";
import { printForm } from "../cite/print-form.ts";
import { printedOrder } from "../cite/probe.ts";
import type { Form } from "../cite/result.ts";

const sample: Omit<Item, "type"> = {
  id: "sample",
  language: "en-US",
  fields: { title: "Headword", "container-title": "Work", publisher: "Publisher", "publisher-place": "Place" },
  names: {},
  dates: { issued: { kind: "calendar", start: { year: 2000 } } },
};

const editor: Item["names"] = { editor: [{ kind: "person", family: "Family", given: "Given" }] };

/** What is known of the work of the sample entry. */
export type Known = "work with editor" | "work";

/** The types that an unsigned entry may be printed as. */
export const printedTypes: readonly ItemType[] = ["entry-encyclopedia", "chapter"];

/** The facts of an unsigned entry in the order in which a style prints them. Terms are of no matter here. */
export function tryUnsigned(
  style: IndependentStyle,
  form: Form,
  type: ItemType,
  known: Known = "work with editor",
): readonly string[] {
  const names = known === "work" ? {} : editor;
  return printedOrder(printForm(engineToTry(style), { ...sample, names, type }, form));
}

const engines = new WeakMap<IndependentStyle, Engine>();

/** Terms do not matter when a style is only tried, so it is compiled without a locale, once. */
export function engineToTry(style: IndependentStyle): Engine {
  const known = engines.get(style) ?? createEngine({ style, locales: [] });
  engines.set(style, known);
  return known;
}

/** The forms in which a style prints. */
export function formsOf(style: IndependentStyle): readonly Form[] {
  const citing: Form = style.class === "note" ? "note" : "in-text";
  return style.bibliography === undefined ? [citing] : ["bibliography", citing];
}
