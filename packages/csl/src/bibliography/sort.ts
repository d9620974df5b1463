import { isDateVariable, isNameVariable, type Item } from "@citable/model";
import { StyleError } from "../errors.ts";
import { Rendering, type Area, type CiteFacts } from "../compile/rendering.ts";
import { valueReader } from "../compile/values.ts";
import type { Render, Scope } from "../compile/scope.ts";
import { plainText } from "../output/build.ts";
import { compileNames } from "../render/names.ts";
import type { NamesElement } from "../style/elements.ts";
import type { SortKey } from "../style/style.ts";
import { parseMarkup } from "../text/markup.ts";
import { dateSortKey } from "./sort-key.ts";

/** What is sorted: an item with the facts of its place. */
export interface Sortable {
  readonly item: Item;
  readonly facts: CiteFacts;
}

type KeyMaker = (sortable: Sortable) => string | undefined;

/** The values of an item's sort keys, each worked out when a comparison first comes to it. */
export interface SortValues {
  at(key: number): string | undefined;
}

/** Sorts items by the keys of cs:sort ("Sorting"). */
export interface Sorter {
  /** Whether the keys depend on the citation number, and so on where else items are cited. */
  readonly byNumber: boolean;
  valuesOf(sortable: Sortable): SortValues;
  compare(a: SortValues, b: SortValues): number;
}

/** Each key renders an item once more. */
const mostKeys = 50;

/** @throws StyleError if a key calls a macro that does not exist, or there are very many of them. */
export function compileSort(keys: readonly SortKey[], area: Area, scope: Scope, byNumber: boolean): Sorter {
  if (keys.length > mostKeys) throw new StyleError(`cs:sort has ${keys.length} keys; ${mostKeys} are the most.`);
  const makers = keys.map((key) => ({ make: compileKey(key, area, scope), descending: key.descending }));
  let collator: Intl.Collator | undefined;
  return {
    byNumber,
    valuesOf: (sortable) => new LazyValues(sortable, makers),
    compare: (a, b) => {
      collator ??= new Intl.Collator(collatorLocale(scope.locale.language), { numeric: true });
      return compareKeys(a, b, makers, collator);
    },
  };
}

/** Entries in the order of their keys; equal ones keep their order. */
export function sortedBy<Entry extends Sortable>(entries: readonly Entry[], sorter: Sorter): readonly Entry[] {
  const keyed = entries.map((entry) => ({ entry, values: sorter.valuesOf(entry) }));
  keyed.sort((a, b) => sorter.compare(a.values, b.values));
  return keyed.map(({ entry }) => entry);
}

/** A tag that is none ("en_US") sorts as English. */
function collatorLocale(tag: string): string {
  try {
    return Intl.Collator.supportedLocalesOf(tag.split("-x-")[0] ?? "en")[0] ?? "en";
  } catch {
    return "en";
  }
}

interface CompiledKey {
  readonly make: KeyMaker;
  readonly descending: boolean;
}

class LazyValues implements SortValues {
  readonly #sortable: Sortable;
  readonly #keys: readonly CompiledKey[];
  readonly #values: (string | undefined)[] = [];

  constructor(sortable: Sortable, keys: readonly CompiledKey[]) {
    this.#sortable = sortable;
    this.#keys = keys;
  }

  at(key: number): string | undefined {
    while (this.#values.length <= key) this.#values.push(this.#keys[this.#values.length]?.make(this.#sortable));
    return this.#values[key];
  }
}

function compareKeys(a: SortValues, b: SortValues, keys: readonly CompiledKey[], collator: Intl.Collator): number {
  let index = 0;
  for (const { descending } of keys) {
    const order = compareValues(a.at(index), b.at(index), descending, collator);
    if (order !== 0) return order;
    index += 1;
  }
  return 0;
}

/** Items without a value come last, in either direction ("Sorting"). */
function compareValues(
  a: string | undefined,
  b: string | undefined,
  descending: boolean,
  collator: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = collator.compare(a, b);
  return descending ? -order : order;
}

function compileKey(key: SortKey, area: Area, scope: Scope): KeyMaker {
  const sortArea: Area = { ...area, overriding: key.nameOptions, sorting: true };
  const make =
    key.source.kind === "macro"
      ? renderedKey(scope.macro(key.source.name, undefined), sortArea)
      : variableKey(key.source.variable, sortArea, scope);
  return (sortable) => {
    const value = make(sortable);
    return value === undefined || value === "" ? undefined : value;
  };
}

function variableKey(variable: string, area: Area, scope: Scope): KeyMaker {
  if (isDateVariable(variable)) {
    return ({ item }) => {
      const date = item.dates[variable];
      return date && dateSortKey(date);
    };
  }
  if (isNameVariable(variable)) return renderedKey(compileNames(namesFor(variable), scope), area);
  const read = valueReader(variable);
  return ({ item, facts }) => {
    const value = read(new Rendering(area, item, facts));
    return value === undefined ? undefined : cleaned(parseMarkup(value).map(plainText).join(""));
  };
}

/** "Names called via the variable attribute": long names, all inverted. */
function namesFor(variable: NamesElement["variables"][number]): NamesElement {
  return {
    kind: "names",
    at: undefined,
    prefix: "",
    suffix: "",
    formatting: undefined,
    display: undefined,
    variables: [variable],
    delimiter: undefined,
    name: undefined,
    etAl: undefined,
    label: undefined,
    substitute: [],
  };
}

function renderedKey(render: Render, area: Area): KeyMaker {
  return ({ item, facts }) => cleaned(plainText(render(new Rendering(area, item, facts))));
}

/** The apostrophe of "O’Malley", but not that of a particle ("d’Alembert"), and hyphens. */
const withinWord = /(?<=\p{L})[-‐](?=\p{L})|(?<=\p{Lu}|\p{L}{2})['’](?=\p{L})/gu;

/** Punctuation does not count in the alphabet, nor does an apostrophe at a word's start. */
function cleaned(text: string): string {
  const words = /[-‐'‘’]/.test(text) ? text.replaceAll(withinWord, "").replaceAll(/(^|\s)['‘’]+/g, "$1") : text;
  return words
    .replaceAll(/[“”"«»()[\]{},.:;!?]/g, "")
    .replaceAll(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
