import type { NameOptions, PageRangeFormat, TermForm } from "@citable/csl";
import type { ItemType, Variable } from "@citable/model";

/** What an institution asks for: a base style, and the little in which its own differs. */
export interface HouseStyle {
  /** "Harbour College, Department of History". */
  readonly name: string;
  /** Whom to ask: an address or a person. */
  readonly contact?: string;
  /** The base, as the catalogue names it: "chicago-notes@17". */
  readonly extends: string;
  /** The language to print in; without it, the base's own. */
  readonly locale?: string;
  /** The day of access: always where it is known, never, or as the guide has it. */
  readonly accessDate: "always" | "never" | "guide";
  /** The place of publication: never, or as the guide has it. */
  readonly place: "omit" | "guide";
  /** The address: never, or as the guide has it. */
  readonly address: "omit" | "guide";
  /** What stands before a DOI; without it, what the guide has. */
  readonly doi?: "https://doi.org/" | "doi:";
  /** False: a source cited in the note just before is cited like any other. True: as the guide has it. */
  readonly ibid: boolean;
  readonly options: HouseOptions;
  readonly terms: readonly HouseTerm[];
  /** The facts that every record must have, and those of a type. */
  readonly required: ReadonlyMap<ItemType | "all", readonly Variable[]>;
  /** What else people are told, each a sentence or a few. */
  readonly notes: readonly string[];
}

/** Small options of the base that a house sets otherwise. */
export interface HouseOptions {
  readonly citation: NameOptions;
  readonly bibliography: NameOptions;
  readonly pageRangeFormat?: PageRangeFormat;
  /** The dash for an author's further works; empty to repeat the name. */
  readonly repeatedAuthor?: string;
}

/** A word that the house says otherwise. */
export interface HouseTerm {
  /** "accessed", "editor". */
  readonly name: string;
  readonly form: TermForm;
  readonly single: string;
  readonly multiple: string;
}
