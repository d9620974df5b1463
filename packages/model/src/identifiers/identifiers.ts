import { parse as parseIsbn } from "isbn3";
import { isIssnChecked, isOrcidChecked } from "./check-digits.ts";

/** What identifies a work or a person, in the form that is printed and compared. */
export type Identifier =
  /** "10.1000/182", without resolver or prefix, in the case it was written in (DOIs are compared without case). */
  | { readonly kind: "doi"; readonly value: string }
  /** ISBN-13 with hyphens. */
  | { readonly kind: "isbn"; readonly value: string }
  /** "1234-567X". */
  | { readonly kind: "issn"; readonly value: string }
  /** Digits only. */
  | { readonly kind: "pmid"; readonly value: string }
  /** "PMC" and digits. */
  | { readonly kind: "pmcid"; readonly value: string }
  /** "1501.00001" or "hep-th/9901001"; the version stands apart. */
  | { readonly kind: "arxiv"; readonly value: string; readonly version?: number }
  /** "0000-0002-1825-0097". */
  | { readonly kind: "orcid"; readonly value: string };

const readers: readonly ((text: string) => Identifier | undefined)[] = [
  parseDoi,
  parseArxiv,
  parsePmcid,
  parsePmid,
  parseOrcid,
  parseIssn,
  parseIsbnText,
];

const longestIdentifier = 2_000;

/**
 * Reads an identifier that stands alone: bare, with its name before it, or as an address. Check digits must be right.
 * Bare digits that could be several things (a PMID, an ISSN without hyphen) need their name.
 *
 * @example parseIdentifier("https://doi.org/10.1000/182") → {kind: "doi", value: "10.1000/182"}
 */
export function parseIdentifier(text: string): Identifier | undefined {
  const trimmed = unwrapped(text.trim());
  if (trimmed.length > longestIdentifier) return undefined;
  for (const read of readers) {
    const identifier = read(trimmed);
    if (identifier !== undefined) return identifier;
  }
  return undefined;
}

/** Without the brackets or quotation marks in which a text has it. */
function unwrapped(text: string): string {
  const inner = /^(?:\((.*)\)|\[(.*)\]|<(.*)>|["“](.*)["”])[.,;]?$/su
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  return inner === undefined ? text : inner.trim();
}

/**
 * What a text would be but for its check digit: most such numbers have a slip of the keys. Undefined for what is read, and
 * for what is no such number at all.
 *
 * @example kindButForCheckDigit("ISBN 9783161484101") → "isbn"
 */
export function kindButForCheckDigit(text: string): "isbn" | "issn" | "orcid" | undefined {
  const trimmed = unwrapped(text.trim());
  if (trimmed.length > longestIdentifier || parseIdentifier(trimmed) !== undefined) return undefined;
  if (writtenOrcid(trimmed) !== undefined) return "orcid";
  if (writtenIssn(trimmed) !== undefined) return "issn";
  const digits = writtenIsbn(trimmed)?.replaceAll(/[^\dX]/gi, "") ?? "";
  return /^(?:\d{9}[\dX]|97[89]\d{10})$/i.test(digits) ? "isbn" : undefined;
}

function parseDoi(text: string): Identifier | undefined {
  const match =
    /^((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|info:doi\/|doi\s*[:.]?\s*)?(10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)\S+)$/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [, prefix = "", written = ""] = match;
  const isEncoded = /org\/$/i.test(prefix) || /^[\d.]+%2F/i.test(written);
  const value = withoutTrail(isEncoded ? decoded(written) : written);
  return value.endsWith("/") ? undefined : { kind: "doi", value };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The full stop or bracket after an identifier belongs to the sentence, unless its partner stands within. */
function withoutTrail(text: string): string {
  let kept = text.replace(/<\/?[a-z][^<>]*>?$/i, "").replace(/[.,;:'"”’>]+$/u, "");
  if (kept.endsWith(")") && !kept.includes("(")) kept = withoutTrail(kept.slice(0, -1));
  return kept;
}

function parseArxiv(text: string): Identifier | undefined {
  const match =
    /^(?:arxiv\s*:?\s*|(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v([1-9]\d{0,3}))?(?:\.pdf)?$/i.exec(
      text,
    ) ?? /^([a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/\d{7})(?:v([1-9]\d{0,3}))?$/.exec(text);
  if (match === null) return undefined;
  const [, value = "", version] = match;
  return { kind: "arxiv", value, ...(version === undefined ? {} : { version: Number(version) }) };
}

function parsePmcid(text: string): Identifier | undefined {
  const digits =
    /^(?:pmcid\s*:?\s*)?PMC\s?([1-9]\d*)$/i.exec(text)?.[1] ??
    /^https?:\/\/(?:www\.ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/PMC([1-9]\d*)\/?$/i.exec(
      text,
    )?.[1];
  return digits === undefined ? undefined : { kind: "pmcid", value: `PMC${digits}` };
}

function parsePmid(text: string): Identifier | undefined {
  const digits =
    /^(?:pmid|pubmed)\s*:?\s*([1-9]\d{0,8})$/i.exec(text)?.[1] ??
    /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/([1-9]\d{0,8})\/?$/i.exec(text)?.[1];
  return digits === undefined ? undefined : { kind: "pmid", value: digits };
}

function parseOrcid(text: string): Identifier | undefined {
  const value = writtenOrcid(text);
  if (value === undefined || !isOrcidChecked(value.replaceAll("-", ""))) return undefined;
  return { kind: "orcid", value: value.toUpperCase() };
}

function writtenOrcid(text: string): string | undefined {
  return /^(?:orcid\s*(?:id)?\s*:?\s*)?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?((?:\d{4}-){3}\d{3}[\dX])\/?$/i.exec(
    text,
  )?.[1];
}

function parseIssn(text: string): Identifier | undefined {
  const value = writtenIssn(text);
  return value !== undefined && isIssnChecked(value.replace("-", "")) ? { kind: "issn", value } : undefined;
}

function writtenIssn(text: string): string | undefined {
  const match =
    /^(?:e-?|p-?)?issn(?:-l)?\s*:?\s*(\d{4})-?(\d{3}[\dX])$/i.exec(text) ?? /^(\d{4})-(\d{3}[\dX])$/i.exec(text);
  return match === null ? undefined : `${match[1]}-${match[2]}`.toUpperCase();
}

function parseIsbnText(text: string): Identifier | undefined {
  const written = writtenIsbn(text);
  if (written === undefined) return undefined;
  const isbn = parseIsbn(written.replace(/[^\dX]/gi, "").toUpperCase());
  return isbn === null ? undefined : { kind: "isbn", value: isbn.isbn13h };
}

function writtenIsbn(text: string): string | undefined {
  return /^(?:isbn(?:-1[03])?\s*:?\s*|urn:isbn:)?([\d][\d\s‐‑–-]{7,20}[\dX])$/i.exec(text)?.[1];
}
