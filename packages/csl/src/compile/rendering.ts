import type { Item, Name } from "@citable/model";
import { StyleError } from "../errors.ts";
import type { GivenLevel } from "../names/person.ts";
import type { Output } from "../output/tree.ts";
import type { NameOptions } from "../style/elements.ts";

export type Position = "first" | "subsequent" | "ibid" | "ibid-with-locator";

/** What the place of a cite, and the items around it, add to its item. */
export interface CiteFacts {
  readonly locator?: string;
  /** The kind of locator: "page", "section", "sub-verbo". */
  readonly label?: string;
  readonly position: Position;
  readonly nearNote: boolean;
  readonly firstReferenceNoteNumber?: number;
  readonly citationNumber?: number;
  /** "a", "b": tells apart items of one author and year. */
  readonly yearSuffix?: string;
  /** How many tests of disambiguate="true" hold, from the first one on. */
  readonly disambiguate: number;
  /** Names to show at least, beyond what et-al would leave. */
  readonly namesAtLeast: number;
  /** How far single names are shown; keyed by `nameKey`. */
  readonly givenLevels: ReadonlyMap<string, GivenLevel>;
  readonly suppressAuthor: boolean;
  /** Set while cites are compared: when a source was consulted does not tell two of them apart. */
  readonly comparing?: boolean;
}

export const plainFacts: CiteFacts = {
  position: "first",
  nearNote: false,
  disambiguate: 0,
  namesAtLeast: 0,
  givenLevels: new Map(),
  suppressAuthor: false,
};

const knownKeys = new WeakMap<Name, string>();

/** The identity of a name within a document; "J. J." and "J.J." are the same given names. */
export function nameKey(name: Name): string {
  const known = knownKeys.get(name);
  if (known !== undefined) return known;
  const key = makeNameKey(name);
  knownKeys.set(name, key);
  return key;
}

function makeNameKey(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const given = name.given?.replaceAll(/[\s.]+/g, " ").trim();
  return [name.nonDroppingParticle, name.family, given, name.droppingParticle, name.suffix].join("\u0001");
}

/** Which part of the style is being rendered, and the name options that hold there. */
export interface Area {
  readonly kind: "citation" | "bibliography";
  readonly nameOptions: NameOptions;
  /** Name options that go before all others: the et-al settings of cs:key, or those of a sentence. */
  readonly overriding?: NameOptions;
  /** Set while a sort key is made. */
  readonly sorting?: boolean;
}

/** Prints the names of a list one by one. */
export interface NamesInPrint {
  readonly print: (index: number, level: GivenLevel) => Output | undefined;
  readonly inverted: (index: number) => boolean;
}

/** A list of names that was rendered: what disambiguation works on. */
export interface NamesRendered {
  readonly names: readonly Name[];
  /** How many names from the first one were shown. */
  readonly shown: number;
  readonly printed: NamesInPrint;
}

/** The heaviest of the official styles takes some hundred steps for an item; a macro that fans out takes millions. */
const mostSteps = 100_000;

/** How much text is one step of work. */
const charactersPerStep = 100;

/**
 * One rendering of one item. It counts which variables were called and which of them held something, because that
 * decides whether a group prints ("Group").
 */
export class Rendering {
  readonly area: Area;
  readonly item: Item;
  readonly facts: CiteFacts;
  /** Variables called so far, and those of them that were not empty. */
  called = 0;
  filled = 0;
  #suppressed: Set<string> | undefined;
  #locatorPrinted = false;
  /** Collects the variables read inside a cs:substitute. */
  watching: string[] | undefined;
  readonly namesRendered: NamesRendered[] = [];
  /** Whether the year suffix has found its place. */
  yearSuffixPrinted = false;
  /** How often disambiguate="true" has been tested. */
  disambiguateTests = 0;
  /** Whether the first cs:names has been left out (suppress-author, collapsed cites). */
  authorSuppressed = false;

  constructor(area: Area, item: Item, facts: CiteFacts) {
    this.area = area;
    this.item = item;
    this.facts = facts;
  }

  #steps = 0;

  /**
   * Counts work, so that a style whose macros call one another again and again cannot take for ever.
   * @throws StyleError if the item has taken more than any real style needs.
   */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps <= mostSteps) return;
    throw new StyleError(
      `Printing the item “${this.item.id}” takes more than ${mostSteps} steps; look for macros that call each other many times.`,
    );
  }

  /** Counts the work that a text of that length makes. */
  spendText(length: number): void {
    if (length >= charactersPerStep) this.spend(Math.floor(length / charactersPerStep));
  }

  get sorting(): boolean {
    return this.area.sorting === true;
  }

  /** Takes the value of a text or number variable that the style calls; counts the call. */
  call(variable: string, value: string | undefined): string | undefined {
    this.called += 1;
    // A year suffix is given by the processor: "n.d." before it stays, whether the item needs one or not.
    if (variable === "year-suffix" && value === undefined) this.filled += 1;
    if (value === undefined || this.isSuppressed(variable)) return undefined;
    // "Substitute": what is printed in place of names does not come again, not even within its candidate.
    if (this.watching?.includes(variable) === true) return undefined;
    if (variable === "locator" && !this.#firstLocator()) return undefined;
    this.filled += 1;
    this.spendText(value.length);
    this.watching?.push(variable);
    return value;
  }

  /** A cite has one place: styles that ask for it once with its label and once without mean either. */
  #firstLocator(): boolean {
    const first = !this.#locatorPrinted;
    this.#locatorPrinted = true;
    return first;
  }

  isSuppressed(variable: string): boolean {
    return this.#suppressed?.has(variable) ?? false;
  }

  /** From now on a variable counts as empty: it was printed through cs:substitute ("Substitute"). */
  suppress(variable: string): void {
    this.#suppressed ??= new Set();
    this.#suppressed.add(variable);
  }
}
