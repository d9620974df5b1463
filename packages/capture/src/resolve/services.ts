/** The services that are asked about identifiers. */
export type ServiceId =
  | "arxiv"
  | "crossref"
  | "datacite"
  | "loc-lccn"
  | "loc-sru"
  | "open-library"
  | "pmc"
  | "pubmed"
  | "wikidata";

/** A service and its rules, as data. */
export interface Service {
  readonly id: ServiceId;
  readonly name: string;
  /** Where it is; another one can be given (a mirror, a test's server). Without a slash at the end. */
  readonly base: string;
  /** Milliseconds from the start of one request to the next; there is never more than one at a time. */
  readonly interval: number;
  /** Under which licence its data is given, as far as it says so. */
  readonly licence: string;
  /** The media types it answers with. */
  readonly types: readonly string[];
  /** The parameter by which it asks for an e-mail address, and others that it always wants. */
  readonly contactParameter?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** How often what it says is right: publishers' own deposits more often than what readers type in. */
  readonly confidence: number;
}

const json = ["application/json", "application/vnd.api+json", "text/json"];
const xml = ["application/xml", "text/xml", "application/atom+xml", "application/mods+xml"];

/** The rules as the services state them; sources in the README. */
export const services: Readonly<Record<ServiceId, Service>> = {
  crossref: {
    id: "crossref",
    name: "Crossref",
    base: "https://api.crossref.org",
    interval: 200,
    licence: "facts, to which Crossref claims no rights",
    types: json,
    contactParameter: "mailto",
    confidence: 0.95,
  },
  datacite: {
    id: "datacite",
    name: "DataCite",
    base: "https://api.datacite.org",
    interval: 350,
    licence: "CC0-1.0",
    types: json,
    contactParameter: "mailto",
    confidence: 0.93,
  },
  "open-library": {
    id: "open-library",
    name: "Open Library",
    base: "https://openlibrary.org",
    interval: 1_000,
    licence: "not stated",
    types: json,
    confidence: 0.8,
  },
  pubmed: {
    id: "pubmed",
    name: "PubMed",
    base: "https://eutils.ncbi.nlm.nih.gov",
    interval: 340,
    licence: "not stated; abstracts may be under copyright",
    types: xml,
    contactParameter: "email",
    parameters: { tool: "citable" },
    confidence: 0.94,
  },
  pmc: {
    id: "pmc",
    name: "PubMed Central",
    base: "https://pmc.ncbi.nlm.nih.gov",
    interval: 340,
    licence: "not stated",
    types: json,
    contactParameter: "email",
    parameters: { tool: "citable" },
    confidence: 0.94,
  },
  arxiv: {
    id: "arxiv",
    name: "arXiv",
    base: "https://export.arxiv.org",
    interval: 3_000,
    licence: "CC0-1.0",
    types: xml,
    confidence: 0.95,
  },
  wikidata: {
    id: "wikidata",
    name: "Wikidata",
    base: "https://www.wikidata.org",
    interval: 1_000,
    licence: "CC0-1.0",
    types: json,
    confidence: 0.8,
  },
  "loc-lccn": {
    id: "loc-lccn",
    name: "the Library of Congress",
    base: "https://lccn.loc.gov",
    interval: 3_000,
    licence: "not stated",
    types: xml,
    confidence: 0.92,
  },
  "loc-sru": {
    id: "loc-sru",
    name: "the Library of Congress",
    base: "http://lx2.loc.gov:210",
    interval: 3_000,
    licence: "not stated",
    types: xml,
    confidence: 0.92,
  },
};
