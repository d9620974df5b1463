import type { Engine, IndependentStyle, Locale, Settled } from "@citable/csl";
import type { Item } from "@citable/model";
import { itemRepairs, outputRepairs, styleRepairs } from "../repairs/all-repairs.ts";
import { headwordAsAuthor } from "../repairs/headword-as-author.ts";
import { ownLanguage } from "../repairs/own-language.ts";
import type { ItemRepaired, Reason, Reprint, Situation } from "../repairs/repair-kinds.ts";
import { changedStyle } from "../style/variants.ts";
import { engineFor } from "./engines.ts";
import { printForm } from "./print-form.ts";
import { printedOrder, printedVariables, textOf } from "./probe.ts";
import type { CiteOptions, CitePlace } from "./result.ts";

/** A repair that was made, by its name. */
export interface MadeRepair extends Reason {
  readonly name: string;
}

/** An item and the engine to print it with, after all repairs that come before printing. */
export interface Prepared {
  readonly situation: Situation;
  readonly engine: Engine;
  readonly item: Item;
  readonly place: CitePlace | undefined;
  readonly repairs: readonly MadeRepair[];
  /** Names of repairs to leave out. */
  readonly without: ReadonlySet<string>;
}

/** What was printed after repairs, and which of them were made. */
export interface RepairedOutput {
  readonly output: Settled | undefined;
  readonly repairs: readonly MadeRepair[];
}

/** Repairs style and item as far as the item in its form calls for it, but for the repairs that are switched off. */
export function prepareRepaired(asked: Situation, locales: readonly Locale[], options: CiteOptions): Prepared {
  const prepared = prepareOnce(asked, locales, options);
  const { name, applies, signed, reason } = headwordAsAuthor;
  if (options.without?.includes(name) === true || !applies(asked) || keepsEditor(prepared)) return prepared;
  const other = prepareOnce({ ...asked, item: signed(asked.item) }, locales, options);
  const better = keepsEditor(other) && startsWithHeadword(other, asked.item.fields.title ?? "");
  return better ? { ...other, repairs: [...other.repairs, { name, ...reason }] } : prepared;
}

/** Whether the editor of a work is printed beside its title. */
function keepsEditor({ engine, item, situation, place }: Prepared): boolean {
  const printed = printedVariables(printForm(engine, item, situation.form, place));
  return printed.has("editor") && printed.has("container-title");
}

/** Whether the headword, as it is and once, comes before the work and its editor. */
function startsWithHeadword({ engine, item, situation, place }: Prepared, headword: string): boolean {
  const output = printForm(engine, item, situation.form, place);
  const order = [...new Set(printedOrder(output))];
  const first = order.findIndex((variable) => ["author", "editor", "container-title"].includes(variable));
  return order[first] === "author" && textOf(output).toLowerCase().split(headword.toLowerCase()).length === 2;
}

function prepareOnce(asked: Situation, locales: readonly Locale[], options: CiteOptions): Prepared {
  const without = new Set(options.without);
  const repairs: MadeRepair[] = [];
  const locale = repairLanguage(asked, options, repairs);
  const style = repairStyle({ ...asked, locale }, without, repairs);
  const situation: Situation = { ...asked, style, locale };
  const engine = engineFor(style, locales, locale);
  const { item, place = asked.place } = repairItem(situation, engine, without, repairs);
  return { situation, engine, item, place, repairs, without };
}

/** An item as it is, in the style as it is: pure CSL. */
export function prepareExact(situation: Situation, locales: readonly Locale[]): Prepared {
  const engine = engineFor(situation.style, locales, situation.locale);
  const without = new Set(outputRepairs.map(({ name }) => name));
  return { situation, engine, item: situation.item, place: situation.place, repairs: [], without };
}

/** Repairs what was printed. */
export function finishRepaired(prepared: Prepared, printed: Settled | undefined): RepairedOutput {
  const repairs = [...prepared.repairs];
  return { output: repairOutput(printed, prepared, repairs), repairs };
}

function repairLanguage(situation: Situation, { without, locale }: CiteOptions, repairs: MadeRepair[]): string {
  if (without?.includes(ownLanguage.name) === true) return situation.locale;
  const repaired = ownLanguage.repair(situation, locale !== undefined);
  if (repaired !== undefined) repairs.push({ name: ownLanguage.name, ...repaired.reason });
  return repaired?.locale ?? situation.locale;
}

function repairStyle(situation: Situation, without: ReadonlySet<string>, repairs: MadeRepair[]): IndependentStyle {
  let style = situation.style;
  for (const repair of styleRepairs) {
    if (without.has(repair.name) || !repair.applies({ ...situation, style })) continue;
    const changed = changedStyle(style, repair);
    if (changed !== style) repairs.push({ name: repair.name, ...repair.reason(situation) });
    style = changed;
  }
  return style;
}

function repairItem(
  situation: Situation,
  engine: Engine,
  without: ReadonlySet<string>,
  repairs: MadeRepair[],
): Pick<ItemRepaired, "item" | "place"> {
  let current: Pick<ItemRepaired, "item" | "place"> = { item: situation.item };
  for (const repair of itemRepairs) {
    const repaired = without.has(repair.name) ? undefined : repair.repair(current.item, situation, engine);
    if (repaired === undefined) continue;
    if (repair.lettersOnly === true && !showsIn(situation, engine, current.item, repaired.item)) continue;
    const { reason, ...rest } = repaired;
    current = { ...current, ...rest };
    repairs.push({ name: repair.name, ...reason });
  }
  return current;
}

/** Whether two states of an item print differently. */
function showsIn({ form, place }: Situation, engine: Engine, before: Item, after: Item): boolean {
  return textOf(printForm(engine, before, form, place)) !== textOf(printForm(engine, after, form, place));
}

const nothing: Settled = { blocks: [] };

function repairOutput(
  printed: Settled | undefined,
  { situation, without, item, engine, place }: Prepared,
  repairs: MadeRepair[],
): Settled | undefined {
  const reprint: Reprint = { item, as: (type) => printForm(engine, { ...item, type }, situation.form, place) };
  let output = printed ?? nothing;
  for (const repair of outputRepairs) {
    const repaired = without.has(repair.name) ? undefined : repair.repair(output, situation, reprint);
    if (repaired === undefined) continue;
    output = repaired.output;
    repairs.push({ name: repair.name, ...repaired.reason });
  }
  return output === nothing ? undefined : output;
}
