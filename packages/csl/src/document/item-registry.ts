import type { Item } from "@citable/model";
import type { Sortable, SortValues, Sorter } from "../bibliography/sort.ts";
import { plainFacts, type CiteFacts } from "../compile/rendering.ts";
import { Disambiguator } from "../disambiguate/disambiguator.ts";
import { yearSuffixLetters } from "../disambiguate/group.ts";
import type { Decision } from "../disambiguate/state.ts";
import type { Engine } from "../engine.ts";
import { tryCites } from "./try-cite.ts";

interface KnownItem {
  readonly item: Item;
  /** The place in the order in which the document meets its items. */
  rank: number;
  /** What the bibliography sorts by; worked out when it is first asked for. */
  values: SortValues | undefined;
  facts: CiteFacts;
}

/** Where a style prints no numbers it may still ask whether there is one. */
const undecidedFacts: CiteFacts = { ...plainFacts, citationNumber: 1 };

/**
 * The items of a document: their order in the bibliography, their numbers, and what tells them apart. It is kept up to
 * date as items come and go, and says which items that has changed.
 */
export class ItemRegistry {
  readonly #sorter: Sorter | undefined;
  /** Nothing in a style that cannot tell items apart. */
  readonly #disambiguator: Disambiguator | undefined;
  readonly #known = new Map<string, KnownItem>();
  #order: string[] = [];
  /** Items that have come and not yet found their place in the order. */
  #unplaced: string[] = [];
  #numbers: Map<string, number> | undefined;
  readonly #citesByNumber: boolean;

  constructor(engine: Engine) {
    this.#sorter = engine.bibliographyArea?.sorter;
    this.#citesByNumber = engine.citesByNumber;
    if (!engine.disambiguates) return;
    this.#disambiguator = new Disambiguator(
      engine.style.citation.disambiguation,
      tryCites(engine, (id) => {
        const known = this.#known.get(id);
        return known && asMet(known);
      }),
      (ids) => this.#inOrder(ids),
    );
  }

  /** The ids in the order of the bibliography. */
  get order(): readonly string[] {
    this.#placeAll();
    return this.#order;
  }

  item(id: string): Item | undefined {
    return this.#known.get(id)?.item;
  }

  /** The items in the order of the bibliography, with what is known of them but their numbers. */
  listed(): readonly Sortable[] {
    return this.order.flatMap((id) => {
      const known = this.#known.get(id);
      return known === undefined ? [] : [{ item: known.item, facts: known.facts }];
    });
  }

  /** What is known of an item, with its number if citations print it. */
  factsForCite(id: string): CiteFacts {
    const facts = this.#known.get(id)?.facts ?? undecidedFacts;
    return this.#citesByNumber ? { ...facts, citationNumber: this.numbers.get(id) ?? 0 } : facts;
  }

  /** The citation numbers of the items: their places in the bibliography, from 1. */
  get numbers(): ReadonlyMap<string, number> {
    // New items find their places first, and that may move the numbers.
    const { order } = this;
    this.#numbers ??= new Map(order.map((id, index) => [id, index + 1]));
    return this.#numbers;
  }

  /** Whether items can be added at the end without looking at all others. */
  appends(items: readonly Item[]): boolean {
    return this.#sorter?.byNumber !== true && items.every((item) => !this.#known.has(item.id));
  }

  /**
   * Adds items that the document meets last; answers the items for which something changed. Where citations print
   * numbers, that is also those which the new ones have moved on in the bibliography.
   */
  append(items: readonly Item[]): ReadonlySet<string> {
    for (const item of items) {
      this.#admit(item, this.#known.size);
      this.#unplaced.push(item.id);
    }
    const changed = this.#settle();
    return this.#citesByNumber ? new Set([...changed, ...this.#order.slice(this.#placeAll())]) : changed;
  }

  /**
   * Takes the items of the document in the order in which it meets them; those that are gone are forgotten. An item
   * of the same id that is another object is another item.
   */
  update(items: readonly Item[]): ReadonlySet<string> {
    const wanted = new Map(items.map((item) => [item.id, item]));
    for (const [id, { item }] of this.#known) if (wanted.get(id) !== item) this.#dismiss(id);
    let rank = 0;
    for (const item of wanted.values()) {
      const known = this.#known.get(item.id);
      if (known === undefined) this.#admit(item, rank);
      else this.#rerank(known, rank);
      rank += 1;
    }
    // Most of the order stays as it was, which sorting makes use of.
    this.#order = [...new Set([...this.#order.filter((id) => this.#known.has(id)), ...this.#known.keys()])];
    this.#order.sort((a, b) => this.#compare(a, b));
    this.#unplaced = [];
    this.#numbers = undefined;
    this.#disambiguator?.reorder();
    return this.#settle();
  }

  #admit(item: Item, rank: number): void {
    this.#known.set(item.id, { item, rank, facts: undecidedFacts, values: undefined });
    this.#disambiguator?.add(item.id);
  }

  #dismiss(id: string): void {
    this.#disambiguator?.remove(id);
    this.#known.delete(id);
  }

  #rerank(known: KnownItem, rank: number): void {
    if (known.rank === rank) return;
    known.rank = rank;
    if (this.#sorter?.byNumber === true) known.values = undefined;
  }

  #settle(): ReadonlySet<string> {
    const decisions = this.#disambiguator?.settle() ?? new Map<string, Decision>();
    for (const [id, decision] of decisions) {
      const known = this.#known.get(id);
      if (known !== undefined) known.facts = decidedFacts(decision);
    }
    return new Set(decisions.keys());
  }

  #compare(a: string, b: string): number {
    const first = this.#known.get(a);
    const second = this.#known.get(b);
    if (first === undefined || second === undefined) return 0;
    const values = this.#valuesOf(first);
    const others = this.#valuesOf(second);
    const order = values === undefined || others === undefined ? 0 : (this.#sorter?.compare(values, others) ?? 0);
    return order === 0 ? first.rank - second.rank : order;
  }

  #valuesOf(known: KnownItem): SortValues | undefined {
    known.values ??= this.#sorter?.valuesOf(asMet(known));
    return known.values;
  }

  /** Puts new items where they belong in the order; answers the first place at which it is another one now. */
  #placeAll(): number {
    let first = this.#order.length;
    for (const id of this.#unplaced) first = Math.min(first, this.#place(id));
    this.#unplaced = [];
    return first;
  }

  #place(id: string): number {
    const place = this.#placeOf(id);
    this.#order.splice(place, 0, id);
    if (place === this.#order.length - 1) this.#numbers?.set(id, place + 1);
    else this.#numbers = undefined;
    return place;
  }

  #inOrder(ids: Iterable<string>): readonly string[] {
    return [...ids].toSorted((a, b) => this.#compare(a, b));
  }

  /** Where an item belongs in the order, by halving. */
  #placeOf(id: string): number {
    let from = 0;
    let to = this.#order.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#order[middle];
      if (other !== undefined && this.#compare(other, id) <= 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Before there is an order to number it by, an item has the number of its rank. */
function asMet({ item, rank }: KnownItem): Sortable {
  return { item, facts: { ...plainFacts, citationNumber: rank + 1 } };
}

function decidedFacts({ state, yearSuffix }: Decision): CiteFacts {
  return {
    ...undecidedFacts,
    ...state,
    ...(yearSuffix !== undefined && { yearSuffix: yearSuffixLetters(yearSuffix) }),
  };
}
