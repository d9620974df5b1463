import type { Random } from "../bench/random.ts";
import { pickNameHabit, type NameHabit } from "./free-names.ts";
import {
  dateForms,
  editorForms,
  pageJoins,
  pagePrefixes,
  translatorForms,
  volumeForms,
  type DateForm,
} from "./free-parts.ts";

/** What one writer does without a style guide; fixed for a list. */
export interface Habit {
  readonly names: NameHabit;
  readonly editors: NameHabit;
  readonly editorForm: (typeof editorForms)[number];
  readonly translatorForm: (typeof translatorForms)[number];
  readonly editorFirst: boolean;
  readonly number: readonly [string, string] | undefined;
  readonly date: DateForm;
  readonly datePlace: "after-author" | "end" | "after-container" | "after-volume" | "imprint";
  readonly dateBrackets: boolean;
  readonly quotes: readonly [string, string];
  readonly bookQuotes: readonly [string, string];
  readonly stop: string;
  readonly titleStop: string;
  readonly in: string;
  readonly inJournal: string;
  readonly volume: (typeof volumeForms)[number];
  readonly pagePrefix: string;
  readonly pageJoin: string;
  readonly imprint: "place-first" | "publisher-first" | "no-place" | "place-only";
  readonly imprintBrackets: boolean;
  readonly placeJoin: string;
  readonly publisherAfterDate: boolean;
  readonly end: string;
}

/** A writer's habits, by chance. */
export function pickHabit(random: Random): Habit {
  const names = pickNameHabit(random);
  const none = ["", ""] as const;
  const quotes = random.pick([
    none,
    none,
    none,
    ["“", "”"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["«", "»"],
    ["« ", " »"],
    ["``", "''"],
    ["„", "“"],
  ] as const);
  const stop = random.pick([". ", ". ", ", ", ". "]);
  return {
    names,
    editors: random.chance(0.7) ? { ...names, order: "natural" } : names,
    editorForm: random.pick(editorForms),
    translatorForm: random.pick(translatorForms),
    editorFirst: random.chance(0.5),
    number: random.chance(0.3)
      ? random.pick([
          ["[", "]"],
          ["", "."],
          ["(", ")"],
          ["", ""],
          ["[", "]"],
          ["", "."],
        ] as const)
      : undefined,
    date: random.pick(dateForms),
    datePlace: random.pick([
      "after-author",
      "after-author",
      "end",
      "end",
      "after-container",
      "after-volume",
      "imprint",
    ]),
    dateBrackets: random.chance(0.55),
    quotes,
    bookQuotes: random.chance(0.85) ? none : quotes,
    stop,
    titleStop: random.chance(0.75) ? stop : random.pick([". ", ", "]),
    in: random.pick(["In ", "In ", "In ", "In: ", "in ", "in: ", "", "", "En ", "Dans ", "In "]),
    inJournal: random.chance(0.08) ? random.pick(["In ", "In: ", "in "]) : "",
    volume: random.pick(volumeForms),
    pagePrefix: random.pick(pagePrefixes),
    pageJoin: random.pick(pageJoins),
    imprint: random.pick(["place-first", "place-first", "publisher-first", "no-place", "place-only"]),
    imprintBrackets: random.chance(0.15),
    placeJoin: random.pick([": ", ": ", " : ", ", "]),
    publisherAfterDate: random.chance(0.15),
    end: random.chance(0.8) ? "." : "",
  };
}
