import type { FactPhrase } from "./facts-de.ts";
import { apaFacts } from "./facts-apa.ts";
import { chicagoFacts } from "./facts-chicago.ts";
import { mlaFacts } from "./facts-mla.ts";
import { standardsFacts } from "./facts-standards.ts";

/** One thing as several editions of a guide have it; for comparing editions, not for single records. */
export interface EditionFact {
  /** Families as the catalogue names them. */
  readonly families: readonly string[];
  /** The guide for people: "MLA Handbook". */
  readonly guide: string;
  /** What it is about: a variable, or "authors-list", "title-case", "order". */
  readonly field: string;
  /** What each edition has, in our own words, with the section where it is known. */
  readonly editions: Readonly<Record<string, FactOfEdition>>;
  readonly source: string;
}

/** What one edition has. */
export interface FactOfEdition {
  readonly says: FactPhrase;
  readonly section?: string;
  /** True where it is remembered and was not read anywhere. */
  readonly remembered?: true;
}

/** All of them. */
export const editionFacts: readonly EditionFact[] = [...mlaFacts, ...chicagoFacts, ...apaFacts, ...standardsFacts];
