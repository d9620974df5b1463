import type { DisambiguationOptions } from "../style/style.ts";
import { groupBy } from "./name-levels.ts";
import { NamePartition } from "./name-partition.ts";
import type { NameSteps } from "./name-steps.ts";
import type { Decision, Tried, TryItem } from "./state.ts";

/** Puts ids into the order of the bibliography. */
export type InOrder = (ids: Iterable<string>) => readonly string[];

/** How a document tells its items apart. */
export interface Means {
  readonly options: DisambiguationOptions;
  readonly tryItem: TryItem;
  /** Nothing where names are not looked at cite by cite. */
  readonly nameSteps: NameSteps | undefined;
  readonly inOrder: InOrder;
}

/**
 * Items whose cites look alike. They are told apart by the methods that the style allows, in order: more names, more of
 * the given names, the style's own disambiguate="true", and last a letter after the year ("Disambiguation").
 */
export class Group {
  readonly #means: Means;
  readonly #initial = new Map<string, Tried>();
  /** Kept while items come: what they do not touch need not be worked out again. */
  #byNames: NamePartition | undefined;

  constructor(means: Means) {
    this.#means = means;
  }

  get size(): number {
    return this.#initial.size;
  }

  add(cite: Tried): void {
    this.#initial.set(cite.id, cite);
    this.#byNames?.add(cite);
  }

  /** Answers whether the item was here. */
  remove(id: string): boolean {
    const here = this.#initial.delete(id);
    if (here) this.#byNames = undefined;
    return here;
  }

  /** What is decided for each item. */
  decisions(): ReadonlyMap<string, Decision> {
    const cites = [...this.#initial.values()];
    if (cites.length < 2) return withSuffixes(cites, new Map());
    const told = this.#byConditions(this.#toldByNames(cites));
    return withSuffixes(told, this.#means.options.addYearSuffix ? this.#suffixes(told) : new Map());
  }

  #toldByNames(cites: readonly Tried[]): readonly Tried[] {
    const { nameSteps } = this.#means;
    if (nameSteps === undefined) return cites;
    this.#byNames ??= new NamePartition(cites, nameSteps);
    return this.#byNames.cites();
  }

  #byConditions(cites: readonly Tried[]): readonly Tried[] {
    return [...groupBy(cites, words).values()].flatMap((alike) => this.#addCondition(alike));
  }

  /** One test of disambiguate="true" more after the other, while cites remain alike. */
  #addCondition(alike: readonly Tried[]): readonly Tried[] {
    const [first] = alike;
    if (first === undefined || alike.length === 1) return alike;
    const { tryItem } = this.#means;
    const most = tryItem(first.id, { ...first.state, disambiguate: Number.POSITIVE_INFINITY }).trial.tests;
    const begun = first.state.disambiguate;
    for (let count = begun + 1; count <= Math.min(most, begun + mostConditions); count += 1) {
      const parts = groupBy(
        alike.map(({ id, state }) => tryItem(id, { ...state, disambiguate: count })),
        words,
      );
      if (parts.size > 1) return [...parts.values()].flatMap((part) => this.#addCondition(part));
    }
    return alike;
  }

  /** Letters for cites that nothing else has told apart, by id, in the order of the bibliography. */
  #suffixes(cites: readonly Tried[]): ReadonlyMap<string, number> {
    const suffixes = new Map<string, number>();
    for (const alike of groupBy(cites, words).values()) {
      if (alike.length < 2) continue;
      const ids = alike.map(({ id }) => id);
      for (const [index, id] of this.#means.inOrder(ids).entries()) suffixes.set(id, index);
    }
    return suffixes;
  }
}

function words({ trial }: Tried): string {
  return trial.key;
}

function withSuffixes(cites: readonly Tried[], suffixes: ReadonlyMap<string, number>): ReadonlyMap<string, Decision> {
  return new Map(cites.map(({ id, state }) => [id, { state, yearSuffix: suffixes.get(id) }]));
}

/** Styles test disambiguate="true" once or twice; hostile ones would have each cite rendered without end. */
const mostConditions = 50;

/** 0 → "a", 25 → "z", 26 → "aa". */
export function yearSuffixLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : yearSuffixLetters(Math.floor(index / 26) - 1) + letter;
}
