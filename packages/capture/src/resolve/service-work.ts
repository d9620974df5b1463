import {
  parseLanguage,
  type DateVariable,
  type CalendarDate,
  type Evidence,
  type Issue,
  type ItemType,
  type Name,
  type NameVariable,
  type NumberVariable,
  type SourceRecord,
  type TextVariable,
} from "@citable/model";
import { printName, printReading, fieldOf, type Candidate, type Reading } from "../merge/candidate.ts";
import { recordFrom } from "../merge/record.ts";
import type { ServiceAnswer } from "./service-client.ts";
import type { ServiceId } from "./services.ts";
import { identifierKey, type WorkIdentifier } from "./work-identifier.ts";

/** What one service says of one work. */
export interface ServiceWork {
  readonly service: ServiceId;
  readonly type: ItemType;
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
  /** All by which the service knows the work. */
  readonly identifiers: readonly WorkIdentifier[];
}

/** A name and the way to it in the answer. */
export interface NameAt {
  readonly name: Name;
  readonly quote: string;
  readonly path: string;
}

/** Where in the answer a value stands; `share` of the service's confidence is what it deserves, 1 without it. */
export interface ValueAt {
  readonly path: string;
  /** The words of the answer, if the value was changed. */
  readonly quote?: string | undefined;
  readonly share?: number;
}

/** Takes down what an answer says, field by field, each with its evidence. What is undefined or empty is not said. */
export interface WorkNotes {
  readonly text: (field: TextVariable | NumberVariable, text: string | undefined, where: ValueAt) => void;
  readonly names: (field: NameVariable, names: readonly NameAt[]) => void;
  readonly date: (field: DateVariable, date: CalendarDate | undefined, where: ValueAt) => void;
  readonly type: (type: ItemType, where: ValueAt) => void;
  readonly language: (text: string | undefined, where: ValueAt) => void;
  readonly issue: (issue: Issue) => void;
  readonly identifier: (identifier: WorkIdentifier | undefined) => void;
  readonly work: () => ServiceWork;
}

export function notesOn(answer: ServiceAnswer): WorkNotes {
  const candidates: Candidate[] = [];
  const issues: Issue[] = [];
  const identifiers: WorkIdentifier[] = [];
  let itemType: ItemType = "document";
  const note = (reading: Reading, places: readonly ValueAt[], share = 1): void => {
    const confidence = Math.round(answer.service.confidence * share * 100) / 100;
    const evidence = places.map((place) => evidenceFor(answer, reading, place, confidence));
    candidates.push({ reading, signal: answer.service.id, confidence, evidence });
  };
  const text: WorkNotes["text"] = (field, words, where) => {
    const trimmed = words?.trim() ?? "";
    if (trimmed !== "") note({ kind: "text", field, text: trimmed }, [where], where.share);
  };
  return {
    text,
    names: (field, names) => {
      const places = names.map(({ name, quote, path }) => ({ quote, path, value: printName(name) }));
      if (names.length > 0) note({ kind: "names", field, names: names.map(({ name }) => name) }, places);
    },
    date: (field, date, where) => {
      if (date !== undefined) note({ kind: "date", field, date }, [where], where.share);
    },
    type: (type, where) => {
      itemType = type;
      note({ kind: "type", type }, [where], where.share);
    },
    language: (words, where) => text("language", words === undefined ? undefined : parseLanguage(words), where),
    issue: (issue) => void issues.push(issue),
    identifier: (identifier) => {
      if (identifier !== undefined) identifiers.push(identifier);
    },
    work: () => ({ service: answer.service.id, type: itemType, candidates, issues, identifiers }),
  };
}

interface Place extends ValueAt {
  readonly value?: string;
}

function evidenceFor(answer: ServiceAnswer, reading: Reading, place: Place, confidence: number): Evidence {
  const { service, address } = answer;
  const value = place.value ?? printReading(reading);
  return {
    field: fieldOf(reading),
    value,
    quote: place.quote ?? value,
    place: { kind: "answer", service: service.name, address, path: place.path, licence: service.licence },
    method: `answer of ${service.name}`,
    confidence,
  };
}

/**
 * One record of what several services say of one work: what they agree on weighs more, where they differ the more
 * trusted one stands and the other is named in an issue.
 */
export function recordOf(works: readonly [ServiceWork, ...ServiceWork[]]): SourceRecord {
  const candidates = works.flatMap((work) => work.candidates);
  return recordFrom(
    candidates,
    works[0].type,
    works.flatMap((work) => work.issues),
  );
}

/** Whether a work is known by an identifier. */
export function isKnownBy({ identifiers }: ServiceWork, identifier: WorkIdentifier): boolean {
  const key = identifierKey(identifier);
  return identifiers.some((own) => identifierKey(own) === key);
}
