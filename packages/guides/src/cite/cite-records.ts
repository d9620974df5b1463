import type { Engine, Settled } from "@citable/csl";
import type { Item, SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { citeOne, prepare, type PrintPrepared } from "./cite-record.ts";
import { defaultForms, hasForm } from "./forms.ts";
import { printForm } from "./print-form.ts";
import type { Prepared } from "./repaired.ts";
import type { CiteOptions, CiteResult, Form } from "./result.ts";

/** A record of a list with its citations. */
export interface ListedResult extends CiteResult {
  readonly record: SourceRecord;
}

/**
 * Prints the records of a list together, in the order of the style's bibliography: numbers run on, items of one author
 * and year get their letters, a repeated author gives way to a dash where the style has one.
 *
 * @example
 * citeRecords(records, await catalogue.find("chicago-notes@17"), { forms: ["bibliography"] })
 * @throws StyleError if a macro of the style is missing or calls itself
 */
export function citeRecords(
  records: readonly SourceRecord[],
  found: FoundStyle,
  options: CiteOptions,
): readonly ListedResult[] {
  // By their place in the list: the ids that a source states may be there twice.
  const listed = records.map((record, index) => ({ ...record, item: { ...record.item, id: String(index) } }));
  const asked = options.forms ?? defaultForms(found.style);
  const forms = asked.flatMap((form) => (form === "short-note" || !hasForm(form, found) ? [] : [form]));
  const lists = new Map(forms.map((form) => [form, new PreparedList(listed, form, found, options)]));
  const print: PrintPrepared = ({ situation, item, engine, place }) =>
    // A short note stands alone: nothing of it depends on the rest of the list.
    place?.position === "subsequent"
      ? printForm(engine, item, situation.form, place)
      : lists.get(situation.form)?.printed(item.id);
  return order(lists, listed, found, options).flatMap((index) => {
    const record = records[index];
    const own = listed[index];
    return record === undefined || own === undefined ? [] : [{ record, ...citeOne(own, found, options, print) }];
  });
}

/** The records' places in the list, in the order in which the bibliography has them. */
function order(
  lists: ReadonlyMap<Form, PreparedList>,
  records: readonly SourceRecord[],
  found: FoundStyle,
  options: CiteOptions,
): readonly number[] {
  const places = records.map((_record, index) => index);
  if (found.style.bibliography === undefined) return places;
  const list = lists.get("bibliography") ?? new PreparedList(records, "bibliography", found, options);
  return [...new Set([...list.order().map(Number), ...places])];
}

/**
 * The items of a list, prepared for one form. Repairs may give an item a style of its own; each of these styles prints
 * the whole list, and every item is taken from the list of its style.
 */
class PreparedList {
  readonly #form: Form;
  readonly #prepared: ReadonlyMap<string, Prepared>;
  readonly #printed = new Map<Engine, ReadonlyMap<string, Settled>>();

  constructor(records: readonly SourceRecord[], form: Form, found: FoundStyle, options: CiteOptions) {
    this.#form = form;
    this.#prepared = new Map(records.map((record) => [record.item.id, prepare(record, form, found, options)]));
  }

  printed(id: string): Settled | undefined {
    const prepared = this.#prepared.get(id);
    const output = prepared && this.#listOf(prepared.engine).get(id);
    return output === undefined || output.blocks.length === 0 ? undefined : output;
  }

  /** The ids in the order of the style that most items print in. */
  order(): readonly string[] {
    const uses = new Map<Engine, number>();
    for (const { engine } of this.#prepared.values()) uses.set(engine, (uses.get(engine) ?? 0) + 1);
    const [most] = [...uses].toSorted(([, a], [, b]) => b - a);
    return most === undefined ? [] : [...this.#listOf(most[0]).keys()];
  }

  #listOf(engine: Engine): ReadonlyMap<string, Settled> {
    const known = this.#printed.get(engine) ?? this.#print(engine);
    this.#printed.set(engine, known);
    return known;
  }

  #print(engine: Engine): ReadonlyMap<string, Settled> {
    const prepared = [...this.#prepared.values()];
    const items: readonly Item[] = prepared.map(({ item }) => item);
    if (this.#form === "bibliography") {
      return new Map(engine.bibliography(items).map(({ id, output }) => [id, output]));
    }
    // Each citation stands alone, as the first of its source; what tells the sources apart is that of the whole list.
    const citations = prepared.map(({ item, place }) => ({ cites: [{ item, position: "first" as const, ...place }] }));
    const { citations: outputs } = engine.format({ citations, registered: items });
    return new Map(items.flatMap(({ id }, index) => (outputs[index] === undefined ? [] : [[id, outputs[index]]])));
  }
}
