import { isNameVariable } from "@citable/model";
import type { Label } from "@citable/references";
import type { Noticed } from "../answers.ts";
import type { DownloadFormat } from "../pipeline/questions.ts";
import type { Permission } from "../state/shared.ts";

/** The languages that the app speaks. */
export type Language = "en" | "de";

/** How a field is called, and how a value of it is written. */
export interface FieldWords {
  readonly label: string;
  readonly example?: string;
}

/** What is said of the page as a whole. */
export interface PageWords {
  readonly tagline: string;
  readonly skip: string;
  readonly skipToList: string;
  readonly screens: string;
  readonly privacy: string;
  readonly drop: string;
  readonly language: string;
  readonly undo: string;
  readonly redo: string;
  readonly failed: string;
  /** What to say of a refusal of the server, by the problem's name. */
  readonly problems: Readonly<Record<string, string>>;
}

/** What is said of the source. */
export interface SourceWords {
  readonly heading: string;
  readonly sample: string;
  readonly pastedName: string;
  readonly droppedName: string;
  readonly paste: string;
  readonly openFile: string;
  readonly byHand: string;
  readonly byHandName: string;
  /** In the place of the source's text where there is none. */
  readonly noText: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly cancel: string;
  readonly reading: string;
  readonly textLabel: string;
  readonly legendLabel: string;
  readonly legend: Readonly<Record<"what" | "who" | "when" | "where", string>>;
  readonly skipped: (characters: string) => string;
  readonly wasRead: (references: number) => string;
  readonly saysNothing: string;
}

/** What is said of the citation. */
export interface CitationWords {
  readonly heading: string;
  readonly nothingYet: string;
  readonly waiting: string;
  readonly tryAgain: string;
  readonly nothingKnown: string;
  readonly forms: Readonly<Record<"note" | "short-note" | "in-text", string>>;
  readonly entryNames: Readonly<Record<"works-cited" | "reference" | "bibliography", string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyForm: (form: string) => string;
  readonly copiedForm: (form: string) => string;
  readonly copyFailed: string;
  readonly complete: string;
  readonly notFound: string;
  readonly withoutThem: string;
  readonly setRight: string;
  readonly changed: string;
  readonly place: string;
  readonly placeKind: string;
  readonly placeExample: string;
  /** The places that a source has, by the label of CSL. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What is said of the choice of a style. */
export interface StyleWords {
  readonly heading: string;
  readonly lines: Readonly<Record<string, string>>;
  readonly fromSearch: string;
  readonly search: string;
  readonly searchExample: string;
  readonly found: string;
  readonly fits: (count: number) => string;
  readonly fitsNone: (query: string) => string;
  readonly fitsMany: (count: number) => string;
}

/** What is said of house styles. */
export interface HouseWords {
  readonly heading: string;
  readonly hint: string;
  readonly file: string;
  readonly address: string;
  readonly fetch: string;
  readonly line: string;
  readonly remove: (name: string) => string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
}

/** What is said of the record and of what else the source holds. */
export interface RecordWords {
  readonly heading: string;
  readonly headingOfReference: string;
  readonly back: string;
  readonly nothingFound: string;
  readonly fillIn: string;
  readonly addFact: string;
  readonly byHand: string;
  readonly sourceSays: string;
  readonly notFound: string;
  readonly notStated: string;
  /** Of a value in a file of records, which has no other evidence than its field there. */
  readonly inFile: string;
  readonly restore: string;
  readonly restoreField: (field: string) => string;
  readonly sure: Readonly<Record<1 | 2 | 3, string>>;
  readonly alsoIn: (method: string, places: number) => string;
  readonly untitled: string;
  readonly recordsHeading: string;
  readonly referencesHeading: string;
  readonly cite: string;
  readonly citedNow: (title: string) => string;
  readonly seeAlso: string;
  readonly showInSource: string;
  readonly notes: string;
  readonly allNotes: (count: number) => string;
  readonly absentNotes: (marks: string) => string;
  readonly issues: string;
}

/** What is said of a list of references that is being corrected. */
export interface CorrectionWords {
  readonly label: string;
  readonly help: string;
  readonly chosen: (words: string) => string;
  readonly sure: (kind: string, percent: string) => string;
  readonly save: (count: number) => string;
  readonly done: string;
  readonly kinds: Readonly<Record<Label, string>>;
}

/** What is said of the list. */
export interface ListWords {
  readonly tab: (count: number) => string;
  readonly add: string;
  readonly isIn: string;
  readonly addAll: (count: number) => string;
  readonly added: (count: number) => string;
  readonly removed: (title: string) => string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly settings: string;
  readonly openSource: string;
  readonly heading: string;
  readonly headings: Readonly<Record<"works-cited" | "reference" | "bibliography", string>>;
  readonly order: string;
  readonly orders: Readonly<Record<"style" | "own", string>>;
  readonly copyAll: string;
  readonly copiedAll: string;
  readonly download: string;
  readonly downloaded: (name: string) => string;
  readonly lost: string;
  readonly share: string;
  readonly print: string;
  readonly copyEntry: (title: string) => string;
  readonly editEntry: (title: string) => string;
  readonly removeEntry: (title: string) => string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly movedTo: (title: string, place: number) => string;
  readonly drag: string;
  readonly noteAndGroup: string;
  readonly note: string;
  readonly group: string;
  readonly groupExample: string;
  readonly ungrouped: string;
  readonly missing: (fields: string) => string;
  readonly duplicate: string;
  readonly merge: string;
  readonly merged: string;
  readonly setting: string;
  readonly nothingPrinted: string;
  readonly formats: Readonly<Record<DownloadFormat, string>>;
}

/** What is said of several files on their way into the list. */
export interface BatchWords {
  readonly progress: (done: number, all: number) => string;
  readonly waiting: string;
  readonly reading: string;
  readonly read: (records: number) => string;
  /** Of a file in which nothing says what it is. */
  readonly saysNothing: string;
  readonly close: string;
}

/** What is said of sharing the list. */
export interface SharingWords {
  readonly heading: string;
  readonly about: string;
  readonly aboutJoined: string;
  readonly shared: string;
  readonly sharedOnly: string;
  readonly links: Readonly<Record<Permission, string>>;
  readonly copyLink: Readonly<Record<Permission, string>>;
  readonly revoke: string;
  readonly revokeLink: Readonly<Record<Permission, string>>;
  readonly revoked: string;
  readonly make: Readonly<Record<Permission, string>>;
  readonly made: Readonly<Record<Permission, string>>;
  readonly linkCopied: string;
  readonly save: string;
  readonly saved: string;
  readonly renew: string;
  readonly renewed: string;
  readonly end: string;
  readonly ended: string;
  readonly leave: string;
  readonly left: string;
  readonly joined: string;
}

/** All that the app says, in one language. A catalogue that lacks a word does not compile. */
export interface Words {
  readonly language: Language;
  readonly page: PageWords;
  readonly source: SourceWords;
  readonly citation: CitationWords;
  readonly style: StyleWords;
  readonly house: HouseWords;
  readonly record: RecordWords;
  readonly list: ListWords;
  readonly batch: BatchWords;
  readonly sharing: SharingWords;
  readonly correction: CorrectionWords;
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly itemTypes: Readonly<Record<string, string>>;
  /** How a value was read, where the words of the reader are not those of this language. */
  readonly methods: Readonly<Record<string, string>>;
}

/** A field's name in plain words: "Place of publication" for `publisher-place`. */
export function fieldLabel(words: Words, field: string): string {
  return words.fields[field]?.label ?? plainWords(field);
}

/** How to write a value of the field. */
export function fieldExample(words: Words, field: string): string {
  return words.fields[field]?.example ?? (isNameVariable(field) ? (words.fields["editor"]?.example ?? "") : "");
}

/** What the reader of sources says. */
export function toldText({ language }: Words, { message, german }: Omit<Noticed, "code">): string {
  return language === "de" ? (german ?? message) : message;
}

/** A kind of source in plain words: "Entry in an encyclopedia" for `entry-encyclopedia`. */
export function itemTypeLabel(words: Words, type: string): string {
  return words.itemTypes[type] ?? plainWords(type);
}

/** How a value was read, as the reader of sources tells it. */
export function methodLabel({ methods }: Words, method: string): string {
  return methods[method] ?? method;
}

function plainWords(name: string): string {
  const words = name.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
