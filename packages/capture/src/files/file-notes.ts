import {
  parseEdtf,
  parseIdentifier,
  parseLanguage,
  parseNames,
  type DateVariable,
  type Evidence,
  type EvidencePlace,
  type Name,
  type NameVariable,
  type NumberVariable,
  type TextVariable,
} from "@citable/model";
import { type Candidate, fieldOf, printReading, type Reading } from "../merge/candidate.ts";
import { isMadeName, isMadeTitle } from "./made-values.ts";

/** The part of a file that a value stands in, and how far it is trusted. */
export interface PartRule {
  /** "XMP", "docProps/core.xml", "page 1". */
  readonly part: string;
  readonly signal: string;
  readonly confidence: number;
}

/** Takes down what the parts of a file say, each with its evidence; what programs fill in by themselves is left out. */
export class FileNotes {
  readonly candidates: Candidate[] = [];

  text(field: TextVariable | NumberVariable, words: string | undefined, path: string, rule: PartRule): void {
    const text = words?.replaceAll(/\s+/g, " ").trim() ?? "";
    if (text === "" || (field === "title" && isMadeTitle(text))) return;
    const value = field === "language" ? parseLanguage(text) : text;
    if (value !== undefined) this.#note({ kind: "text", field, text: value }, text, path, rule);
  }

  /** Names as they stand, one string for each or several in one. */
  names(field: NameVariable, words: readonly string[], path: string, rule: PartRule): void {
    const names = words.flatMap(personsIn);
    if (names.length > 0) this.#note({ kind: "names", field, names }, words.join("; "), path, rule);
  }

  /** A date in EDTF or ISO 8601; the time of day is left out. */
  date(field: DateVariable, words: string | undefined, path: string, rule: PartRule): void {
    const text = words?.trim() ?? "";
    const date = parseEdtf(/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(text)?.[0] ?? "");
    if (date?.kind === "calendar") this.#note({ kind: "date", field, date }, text, path, rule);
  }

  /** Whatever identifiers words have: DOI, ISBN, ISSN. */
  identifier(words: string | undefined, path: string, rule: PartRule): void {
    const text = words?.trim().replace(/^urn:(?=isbn:|issn:|doi:)/i, "") ?? "";
    const identifier = text === "" ? undefined : parseIdentifier(text);
    if (identifier === undefined) return;
    const field = identifierFields.get(identifier.kind);
    if (field !== undefined) this.#note({ kind: "text", field, text: identifier.value }, text, path, rule);
  }

  #note(reading: Reading, quote: string, path: string, rule: PartRule): void {
    const place: EvidencePlace = { kind: "part", part: rule.part, path };
    this.candidates.push(candidateAt(reading, quote, place, rule));
  }
}

const identifierFields = new Map<string, TextVariable>([
  ["doi", "DOI"],
  ["isbn", "ISBN"],
  ["issn", "ISSN"],
  ["pmid", "PMID"],
  ["pmcid", "PMCID"],
]);

/** A candidate with its one piece of evidence. */
export function candidateAt(reading: Reading, quote: string, place: EvidencePlace, rule: PartRule): Candidate {
  const evidence: Evidence = {
    field: fieldOf(reading),
    value: printReading(reading),
    quote,
    place,
    method: place.kind === "part" && place.path !== undefined ? `${rule.part}, ${place.path}` : rule.signal,
    confidence: rule.confidence,
  };
  return { reading, signal: rule.signal, confidence: rule.confidence, evidence: [evidence] };
}

function personsIn(words: string): readonly Name[] {
  const text = words.replaceAll(/\s+/g, " ").trim();
  return text === "" || isMadeName(text) ? [] : parseNames(text).filter((name) => !isMadeName(textOf(name)));
}

function textOf(name: Name): string {
  return name.kind === "literal" ? name.literal : [name.given, name.family].filter(Boolean).join(" ");
}
