import type { Item, Name } from "@citable/model";
import { citationLabel } from "../cite/citation-label.ts";
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

/** The identity of a name within a document; "J. J." and "J.J." are the same given names. */
export function nameKey(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const given = name.given?.replaceAll(/[\s.]+/g, " ").trim();
  return [name.nonDroppingParticle, name.family, given, name.droppingParticle, name.suffix].join("\u0001");
}

/** Which part of the style is being rendered, and the name options that hold there. */
export interface Area {
  readonly kind: "citation" | "bibliography";
  readonly nameOptions: NameOptions;
  /** Set while a sort key is made: et-al settings of cs:key, which go before all others. */
  readonly sortOptions?: NameOptions;
}

/** A list of names that was rendered: what disambiguation works on. */
export interface NamesRendered {
  readonly names: readonly Name[];
  /** How many names from the first one were shown. */
  readonly shown: number;
  readonly print: (index: number, level: GivenLevel) => Output | undefined;
}

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
  /** Variables that were printed through cs:substitute and print nowhere else ("Substitute"). */
  readonly suppressed: Set<string> = new Set();
  /** Collects the variables read inside a cs:substitute. */
  watching: Set<string> | undefined;
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

  get sorting(): boolean {
    return this.area.sortOptions !== undefined;
  }

  /** The value of a text or number variable; counts the call. */
  read(variable: string, form: "long" | "short" = "long"): string | undefined {
    // A year suffix is given by the processor, so its absence says nothing about the item.
    if (variable !== "year-suffix" || this.facts.yearSuffix !== undefined) this.called += 1;
    const value = this.suppressed.has(variable) ? undefined : this.peek(variable, form);
    if (value === undefined) return undefined;
    this.filled += 1;
    this.watching?.add(variable);
    return value;
  }

  /** The value of a text or number variable, without counting. */
  peek(variable: string, form: "long" | "short" = "long"): string | undefined {
    return this.#fact(variable) ?? this.#field(variable, form);
  }

  #fact(variable: string): string | undefined {
    switch (variable) {
      case "locator":
        return this.facts.locator;
      case "citation-number":
        return this.facts.citationNumber?.toString();
      case "first-reference-note-number":
        return this.facts.firstReferenceNoteNumber?.toString();
      case "year-suffix":
        return this.facts.yearSuffix;
      default:
        return undefined;
    }
  }

  #field(variable: string, form: "long" | "short"): string | undefined {
    // Whatever the style names is looked up; a variable that CSL does not know is simply never there.
    const fields: Readonly<Record<string, string | undefined>> = this.item.fields;
    if (form === "short") {
      const short = fields[`${variable}-short`];
      if (short !== undefined) return short;
    }
    if (variable === "citation-label") return fields["citation-label"] ?? citationLabel(this.item);
    if (variable === "page-first") return fields["page-first"] ?? firstPage(fields["page"]);
    return fields[variable];
  }

  /** Whether a variable of any kind holds something ("Choose", variable). */
  has(variable: string): boolean {
    const names: Readonly<Record<string, readonly Name[] | undefined>> = this.item.names;
    const dates: Readonly<Record<string, unknown>> = this.item.dates;
    if (this.suppressed.has(variable)) return false;
    return this.peek(variable) !== undefined || names[variable] !== undefined || dates[variable] !== undefined;
  }
}

function firstPage(page: string | undefined): string | undefined {
  return page === undefined ? undefined : /^[^\s,&–-]+/.exec(page.trim())?.[0];
}
