import { parseIdentifier, type Identifier } from "@citable/model";

/** What services can be asked about: the model's identifiers, and numbers of catalogues that are no part of a citation. */
export type WorkIdentifier =
  | Identifier
  /** "Q42". */
  | { readonly kind: "wikidata"; readonly value: string }
  /** Library of Congress Control Number, normalised: "2003014389", "sn85000678". */
  | { readonly kind: "lccn"; readonly value: string };

/** The form in which identifiers are compared: DOIs without case, arXiv without version. */
export function identifierKey({ kind, value }: WorkIdentifier): string {
  return `${kind}:${kind === "doi" || kind === "arxiv" ? value.toLowerCase() : value}`;
}

const labels: Readonly<Record<WorkIdentifier["kind"], string>> = {
  doi: "the DOI",
  isbn: "the ISBN",
  issn: "the ISSN",
  pmid: "the PubMed number",
  pmcid: "the PubMed Central number",
  arxiv: "the arXiv number",
  orcid: "the ORCID",
  wikidata: "the Wikidata number",
  lccn: "the Library of Congress number",
};

/** An identifier in a sentence: "the DOI 10.1000/182". */
export function nameOfIdentifier({ kind, value }: WorkIdentifier): string {
  return `${labels[kind]} ${value.length > 100 ? `${value.slice(0, 100)}…` : value}`;
}

/** Reads an identifier that stands alone, as `parseIdentifier` does; also Wikidata's and the Library of Congress's. */
export function parseWorkIdentifier(text: string): WorkIdentifier | undefined {
  const trimmed = text.trim();
  return parseWikidata(trimmed) ?? parseLccn(trimmed) ?? parseIdentifier(trimmed);
}

function parseWikidata(text: string): WorkIdentifier | undefined {
  const value =
    /^(?:wikidata\s*:?\s*)?(Q[1-9]\d{0,11})$/.exec(text)?.[1] ??
    /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d{0,11})$/.exec(text)?.[1];
  return value === undefined ? undefined : { kind: "wikidata", value };
}

/** http://www.loc.gov/marc/lccn-namespace.html: blanks away, a hyphen means that the number after it has six digits. */
function parseLccn(text: string): WorkIdentifier | undefined {
  const written =
    /^(?:lccn|loc)\s*:?\s*([a-z]{0,3}\s?\d{2,4}-?\d{1,6})$/i.exec(text)?.[1] ??
    /^https?:\/\/lccn\.loc\.gov\/([a-z]{0,3}\d{2,4}-?\d{1,6})\/?$/i.exec(text)?.[1];
  if (written === undefined) return undefined;
  const [head = "", tail] = written.toLowerCase().replaceAll(/\s/g, "").split("-");
  return { kind: "lccn", value: tail === undefined ? head : head + tail.padStart(6, "0") };
}
