import { parseIdentifier, type Identifier } from "@citable/model";

/** What services can be asked about: the model's identifiers, and numbers of catalogues that are no part of a citation. */
export type WorkIdentifier =
  | Identifier
  /** "Q42". */
  | { readonly kind: "wikidata"; readonly value: string }
  /** Library of Congress Control Number, normalised: "2003014389", "sn85000678". */
  | { readonly kind: "lccn"; readonly value: string }
  /** A Handle that is no DOI: "2027/mdp.39015012345678". */
  | { readonly kind: "handle"; readonly value: string }
  /** RFC 8141, but for those that are another identifier: "urn:nbn:de:101:1-201102033592". */
  | { readonly kind: "urn"; readonly value: string }
  /** The number of WorldCat, digits only. */
  | { readonly kind: "oclc"; readonly value: string };

/** The form in which identifiers are compared: DOIs without case, arXiv without version. */
export function identifierKey({ kind, value }: WorkIdentifier): string {
  const isCaseless = kind === "doi" || kind === "arxiv" || kind === "handle";
  return `${kind}:${isCaseless ? value.toLowerCase() : value}`;
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
  handle: "the Handle",
  urn: "the URN",
  oclc: "the OCLC number",
};

/** An identifier in a sentence: "the DOI 10.1000/182". */
export function nameOfIdentifier({ kind, value }: WorkIdentifier): string {
  return `${labels[kind]} ${value.length > 100 ? `${value.slice(0, 100)}…` : value}`;
}

/** Reads an identifier that stands alone, as `parseIdentifier` does; also Wikidata's and the Library of Congress's. */
export function parseWorkIdentifier(text: string): WorkIdentifier | undefined {
  const trimmed = text.trim();
  const known = parseWikidata(trimmed) ?? parseLccn(trimmed) ?? parseIdentifier(trimmed);
  return known ?? parseOclc(trimmed) ?? parseHandle(trimmed) ?? parseUrn(trimmed);
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

/** "(OCoLC)ocm12345678" of catalogues, "OCLC 12345678", WorldCat's address; zeros in front do not count. */
function parseOclc(text: string): WorkIdentifier | undefined {
  const digits =
    /^(?:\(OCoLC\)|oclc(?:\s*(?:no|number|control number)\.?)?\s*[:#]?\s*)(?:ocm|ocn|on)?(\d{1,14})$/i.exec(
      text,
    )?.[1] ??
    /^https?:\/\/(?:www\.|search\.)?worldcat\.org\/(?:[\w-]+\/)*(?:oclc|title)\/(\d{1,14})\/?$/i.exec(text)?.[1];
  const value = digits?.replace(/^0+/, "");
  return value === undefined || value === "" ? undefined : { kind: "oclc", value };
}

/** A Handle, whose prefixes are numbers, has no other form of its own: its name or the resolver's address tells it. */
function parseHandle(text: string): WorkIdentifier | undefined {
  const named = /^(?:https?:\/\/hdl\.handle\.net\/|(?:hdl|handle)\s*:\s*|info:hdl\/)(\d[\d.]*\/\S+)$/i.exec(text)?.[1];
  const written = named?.replace(/[.,;:]+$/, "");
  if (written === undefined || written.endsWith("/")) return undefined;
  return parseIdentifier(written) ?? { kind: "handle", value: written };
}

/** ISBN, ISSN, DOI and Handle in the form of a URN are what they are. */
function parseUrn(text: string): WorkIdentifier | undefined {
  const [, space = "", name = ""] = /^urn:([a-z0-9][a-z0-9-]{1,31}):([^\s<>"]+)$/i.exec(text) ?? [];
  if (name === "") return undefined;
  const known = /^(?:isbn|issn|doi)$/i.test(space) ? parseIdentifier(`${space}:${name}`) : undefined;
  if (known !== undefined) return known;
  if (/^(?:isbn|issn)$/i.test(space)) return undefined;
  return { kind: "urn", value: `urn:${space.toLowerCase()}:${name}` };
}
