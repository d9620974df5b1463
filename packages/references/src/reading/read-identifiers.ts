import { parseIdentifier } from "@citable/model";
import { partOf, trimmed, type Draft, type Words } from "./draft.ts";

const address = /(?:https?:\s?\/\/|www\.|ftp:\/\/)\S+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S+/iu;
const closing = /[\s.,;:>)\]}”"]/u;

/** Reads an address; one of doi.org is a DOI. */
export function readAddress(draft: Draft, words: Words): void {
  const found = partOf(words, address.exec(words.text)) ?? trimmed(words, /[\s<>()[\]]/u);
  const whole = trimmed(found, closing);
  const doi = parseIdentifier(whole.text);
  if (doi?.kind === "doi") return draft.text("DOI", whole, doi.value);
  if (/^(?:https?:\/\/|www\.|ftp:)|\.\p{L}{2,}/iu.test(whole.text))
    draft.text("URL", whole, whole.text.replace(/\s+/g, ""));
}

const doiForm = /10\.\s?\d{4,9}(?:\.\d+)*\s?\/\s?\S+(?:\s\S+)?/u;

/** Reads a DOI; what is none stays a note with a warning. */
export function readDoi(draft: Draft, words: Words): void {
  const found =
    partOf(words, /10\.\s?\d{4,9}(?:\.\d+)*\s?\/\s?\S+/u.exec(words.text)) ?? partOf(words, doiForm.exec(words.text));
  const identifier = found === undefined ? undefined : parseIdentifier(found.text.replace(/\s+/g, ""));
  if (found !== undefined && identifier?.kind === "doi") return draft.text("DOI", found, identifier.value);
  if (/:\/\//.test(words.text)) return readAddress(draft, words);
  draft.issue(
    { code: "identifier-unread", severity: "warning" },
    "“{text}” stands where a DOI should, but is none; it was left out.",
    { text: words.text.trim() },
  );
}

/** Reads an ISBN or ISSN; wrong check digits are reported, and the number is left out. */
export function readIsbn(draft: Draft, words: Words): void {
  const found = partOf(words, /[\dX](?:[\dX\s‐‑–-]*[\dX])+/iu.exec(words.text));
  if (found === undefined) return;
  const identifier = parseIdentifier(/issn/i.test(words.text) ? `ISSN ${found.text}` : found.text);
  if (identifier?.kind === "isbn") return draft.text("ISBN", found, identifier.value);
  if (identifier?.kind === "issn") return draft.text("ISSN", found, identifier.value);
  draft.issue(
    { code: "identifier-check", severity: "warning" },
    "“{text}” is no valid ISBN: its check digit or length is wrong. It was left out; look at the work's imprint.",
    { text: found.text },
  );
}

const inNotes: readonly (readonly [RegExp, "PMID" | "PMCID" | "ISSN" | "number"])[] = [
  [/PMID:?\s*\d{4,9}/iu, "PMID"],
  [/PMC\s?\d{4,9}/u, "PMCID"],
  [/ISSN:?\s*\d{4}-?\d{3}[\dX]/iu, "ISSN"],
  [
    /arXiv\s?:\s?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\s?\/\s?\d{7})(?:v\d+)?|\b(?:hep|astro|cond|gr|math|nucl|quant|cs)-?[a-z]*\s?\/\s?\d{7}/u,
    "number",
  ],
];

const statuses =
  /\b(?:in press|forthcoming|to appear|submitted(?: for publication)?|in preparation|im Druck|im Erscheinen|à paraître|en prensa|no prelo|accepted)\b/iu;
const original =
  /(?:original(?:ly)?\s+(?:work\s+)?published|orig\. pub\.|zuerst|first published)\D{0,12}(?<year>\d{4})/iu;
const lead =
  /^\W*(?:available|retrieved|url|verfügbar|disponible|disponível|online|accessed|doi|from|at|see|siehe|voir|en ligne|link|source)\b[^\d]{0,40}$/iu;

/** Reads a note: identifiers, a status, the first publication; the rest stays a note. */
export function readNote(draft: Draft, words: Words): void {
  for (const [form, field] of inNotes) {
    const found = partOf(words, form.exec(words.text));
    const identifier = found === undefined ? undefined : parseIdentifier(found.text.replace(/\s+/g, ""));
    if (found === undefined || identifier === undefined) continue;
    return draft.text(field, found, identifier.kind === "arxiv" ? `arXiv:${identifier.value}` : identifier.value);
  }
  const year = partOf(words, original.exec(words.text), "year");
  if (year !== undefined)
    return draft.date("original-date", year, { kind: "calendar", start: { year: Number(year.text) } });
  const status = partOf(words, statuses.exec(words.text));
  if (status !== undefined && words.text.length < 40) return draft.text("status", status);
  const bare = trimmed(words, /[\s.,;:()[\]]/u);
  if (!lead.test(words.text) && /[\p{L}\d]/u.test(bare.text) && draft.fields.note === undefined)
    draft.text("note", bare);
}
