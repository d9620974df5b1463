import { citeRecord } from "@citable/guides";
import { parseCslItems, type Item, type SourceRecord } from "@citable/model";
import type { Catalogue, FoundStyle } from "@citable/styles";
import type { Captured, Cited, StyleChoice, WireItem } from "../answers.ts";
import { citeList } from "./cite-list.ts";
import { houseChoice } from "./house-style.ts";
import { recentStyles } from "./recent-styles.ts";
import type {
  CiteQuestion,
  CitedList,
  CorrectionQuestion,
  ListQuestion,
  Download,
  WriteQuestion,
} from "./questions.ts";

/** All that the app computes, without the page around it: it runs in a worker, and in tests. */
export interface Pipeline {
  readonly capture: (source: Uint8Array, name: string | undefined) => Promise<Captured>;
  /** The records anew, of lines whose fields were corrected. */
  readonly correct: (question: CorrectionQuestion) => Promise<Captured>;
  readonly cite: (question: CiteQuestion) => Promise<Cited>;
  readonly list: (question: ListQuestion) => Promise<CitedList>;
  readonly styles: (query: string) => Promise<readonly StyleChoice[]>;
  /** Reads styles before they are asked for; one that cannot be had now is asked for again then. */
  readonly prepare: (styles: readonly string[]) => Promise<void>;
  readonly write: (question: WriteQuestion) => Promise<Download>;
  /** The choice that the text of a house style stands for. */
  readonly house: (text: string) => Promise<StyleChoice>;
}

/** So many styles are shown to a search. */
const longestList = 50;

export function createPipeline(catalogue: Catalogue): Pipeline {
  const find = recentStyles(catalogue);
  return {
    capture: read,
    correct: async (question) => {
      const { readCorrected } = await import("./read-list.ts");
      return readCorrected(question);
    },
    cite: async (question) => cite(question, await find(question.style)),
    list: async (question) => citeList(readRecords(question.items), await find(question.style), question.order),
    styles: async (query) => {
      const found = await catalogue.search(query);
      return found.slice(0, longestList).map(({ id, title, name }) => ({ name: name ?? id, title }));
    },
    prepare: async (styles) => void (await Promise.allSettled(styles.map(async (style) => find(style)))),
    house: async (text) => houseChoice(text, find),
    write: async (question) => {
      // Writers of files are asked for seldom: they are loaded when they are.
      const { writeList } = await import("./write-list.ts");
      return writeList(readRecords(question.items), await find(question.style), question);
    },
  };
}

/** Readers of sources are loaded when the first one is opened: they are half of all that the worker needs. */
async function read(source: Uint8Array, name: string | undefined): Promise<Captured> {
  const { capture } = await import("./capture.ts");
  const captured = await capture(source, openWorks, name);
  if (captured.kind !== "text" || captured.records.length > 0) return captured;
  // What states nothing of its own may be a list of references; their reader and its model are loaded for it.
  const { readList } = await import("./read-list.ts");
  return (await readList(captured)) ?? captured;
}

/** The reader of the works that a source lists comes with its model, for a source that lists some. */
async function openWorks(): ReturnType<typeof import("./read-list.ts").openWorks> {
  return (await import("./read-list.ts")).openWorks();
}

function cite({ item, context, place, language }: CiteQuestion, found: FoundStyle): Cited {
  const [record] = readRecords([item]);
  if (record === undefined) return { citations: [], missing: [], repairs: [], advice: [] };
  const first = citeRecord(record, found, { context, language, ...(place && { place }) });
  const citations: Cited["citations"][number][] = first.citations.map(({ form, html }) => ({ form, html }));
  if (found.style.class === "note") {
    const again = citeRecord(record, found, { context, forms: ["note"], place: { ...place, position: "subsequent" } });
    const short = again.citations.filter(({ html }) => citations.every((citation) => citation.html !== html));
    citations.push(...short.map(({ html }) => ({ form: "short-note", html })));
  }
  return {
    citations: citations.filter(({ html }) => html.trim() !== ""),
    missing: first.missing.map(({ field, advice, without, where, demand, rule }) => {
      // That it is missing, the page shows by the gap itself.
      const rest = [without, where, demand].filter((part) => part !== undefined).join(" ");
      return { field, advice: rest === "" ? advice : rest, rule };
    }),
    repairs: first.repairs.map(({ what, why }) => ({ what, why })),
    advice: first.advice.map(({ topic, text, rule }) => ({ topic, text, rule })),
  };
}

function readRecords(items: readonly WireItem[]): readonly SourceRecord[] {
  return items.flatMap((json): readonly SourceRecord[] => {
    const [item]: readonly Item[] = parseCslItems(json).value;
    return item === undefined ? [] : [{ item, evidence: [], issues: [] }];
  });
}
