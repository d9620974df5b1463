import type { Item, Variable } from "@citable/model";
import type { Form } from "../cite/result.ts";
import { isEntry, type GuideRule } from "../rules/rule.ts";
import type { Language } from "./language.ts";
import { germanMessages } from "./messages-de.ts";
import { englishMessages } from "./messages-en.ts";
import type { Phrase } from "./sentences-de.ts";

/** Facts with words of their own where they are missing. */
export type WantedFact =
  | "author"
  | "title"
  | "container-title"
  | "editor"
  | "publisher"
  | "issued"
  | "URL"
  | "accessed"
  | "volume"
  | "page";

/** Facts of entries that stand elsewhere than those of other works. */
export type EntryPageFact = "author" | "container-title" | "editor" | "publisher" | "issued" | "URL";

/** All words of the advice in one language; a catalogue that lacks one does not compile. */
export interface Messages {
  /** "The publisher is not stated." */
  readonly missing: Readonly<Record<WantedFact, string>>;
  /** The same of any other fact, which a house style may ask for. */
  readonly missingOther: (field: Variable) => string;
  /** Where such a fact usually stands on an entry's page. */
  readonly onEntryPages: Readonly<Record<EntryPageFact, string>>;
  /** Where it stands in other works; a title needs no telling. */
  readonly elsewhere: Readonly<Record<Exclude<WantedFact, "title">, string>>;
  /** What a guide's rule says. */
  readonly says: (rule: GuideRule) => string;
  /** After a rule that nobody has read in its guide. */
  readonly fromMemory: string;
  /** Before the rule of a guide that cites well-known works in notes alone. */
  readonly leaveOut: string;
  /** What an institution asks for. */
  readonly requires: (institution: string, field: Variable) => string;
  readonly questions: (contact: string) => string;
  /** What is said of repairs. */
  readonly phrase: (phrase: Phrase) => string;
  /** "the headword, the editor and the year". */
  readonly list: (parts: readonly string[]) => string;
  /** Why a style cannot print a form. */
  readonly noForm: Readonly<Record<Form, (style: string) => string>>;
  readonly nothingPrinted: (style: string, form: Form) => string;
}

/** The words on texts without pages, apart from the others: not every program tells of them. */
export interface PassageMessages {
  /** How a place in a text without pages is named; the headword is that of the item. */
  readonly passageBy: Readonly<Record<"paragraph" | "heading" | "headword" | "nothing", (headword: string) => string>>;
  readonly passageWithoutRule: string;
  /** Before the rule on the date of access. */
  readonly accessDateWanted: string;
  readonly accessDateUnwanted: string;
}

const catalogues: Readonly<Record<Language, Messages>> = { en: englishMessages, de: germanMessages };

/** The messages of a language; English ones without it. */
export function messages(language: Language = "en"): Messages {
  return catalogues[language];
}

/** What a guide's rule says; one that is only remembered says so. */
export function ruleInWords(rule: GuideRule, { says, fromMemory }: Messages): string {
  return rule.certainty === "from memory" ? `${says(rule)} ${fromMemory}` : says(rule);
}

/** "The publisher is not stated." */
export function missingInWords({ missing, missingOther }: Messages, field: Variable): string {
  const known: Partial<Record<Variable, string>> = missing;
  return known[field] ?? missingOther(field);
}

/** Where a fact usually stands; undefined where nothing helps. */
export function whereToLook({ onEntryPages, elsewhere }: Messages, field: Variable, item: Item): string | undefined {
  const ofEntries: Partial<Record<Variable, string>> = isEntry(item) ? onEntryPages : {};
  const ofOthers: Partial<Record<Variable, string>> = elsewhere;
  return ofEntries[field] ?? ofOthers[field];
}
