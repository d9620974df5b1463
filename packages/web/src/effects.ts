import type { Choice } from "@citable/references/correct";
import { ClientError } from "./client-error.ts";
import type { Client } from "./client.ts";
import type { Captured } from "./answers.ts";
import { saveFile } from "./list/save-file.ts";
import { listHeading } from "./list/list-heading.ts";
import type { Keeper } from "./list/keep.ts";
import { houseEffects, type HouseEffects } from "./style/house-effects.ts";
import type { DownloadFormat } from "./pipeline/questions.ts";
import { ServerError, type Ask } from "./server/ask.ts";
import { sharedIn } from "./server/shared-link.ts";
import type { SharingStep } from "./server/sharing.ts";
import { correctLines } from "./source/correct-lines.ts";
import { takingSources, type Incoming } from "./source/take-sources.ts";
import type { Action } from "./state/reduce.ts";
import { activeRecord, currentItem, listItems } from "./state/record-rows.ts";
import type { State } from "./state/state.ts";
import { namedStyles } from "./style/named-styles.ts";
import { languageOf, preferred, wordsIn } from "./words/speak.ts";
import type { Language } from "./words/words.ts";

/** What the app does beside changing its state. */
export interface Effects extends HouseEffects {
  /** Takes in what came in one gesture: a source, several, house styles. */
  readonly take: (incoming: readonly Incoming[]) => Promise<void>;
  /** Reads a source: a text, or a file as it is. */
  readonly open: (source: Blob, name: string) => Promise<void>;
  /** Makes chosen words of a list of references another field, and reads its lines again. */
  readonly correct: (choice: Choice) => Promise<void>;
  /** Cites the active record again; of calls in quick succession only the last counts. */
  readonly cite: (delay: number) => void;
  /** Sets the list again, and keeps it. */
  readonly setList: () => void;
  /** Brings back the list of the last visit. */
  readonly restore: () => Promise<void>;
  /** Reads the styles at hand before they are asked for, so that they are there without a network, too. */
  readonly prepare: () => void;
  /** Says everything in another language, and remembers it. */
  readonly speak: (language: Language) => Promise<void>;
  /** Has the server keep the list for others, and what there is to do with a list so kept. */
  readonly share: (step: SharingStep) => Promise<void>;
  /** Saves the list as a file. */
  readonly save: (format: DownloadFormat) => Promise<void>;
  /** Looks for styles by their names. */
  readonly search: (query: string) => void;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

interface Surroundings {
  readonly client: Client;
  /** Asks the server that the app came from. */
  readonly ask: Ask;
  readonly keeper: Keeper;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
}

type Timer = ReturnType<typeof setTimeout>;

/** In bytes: a longer text names no source. */
const longestName = 8_000;
const searchDelay = 200;
const listDelay = 80;
/** The first screen is drawn by then. */
const prepareDelay = 1_500;
/** After this time a status is silent again, so that the same one can be said anew. */
const announcementLife = 6_000;

export function createEffects(surroundings: Surroundings): Effects {
  const announce = announcer(surroundings.dispatch);
  const cite = citing(surroundings, announce);
  const told = (error: unknown): string => inWords(error, surroundings.state());
  const houses = houseEffects({ ...surroundings, cite, inWords: told });
  const open = opening(surroundings, cite);
  const readOne = async (source: Blob): Promise<Captured> => read(surroundings, source);
  return {
    announce,
    cite,
    ...houses,
    open,
    take: takingSources({ ...surroundings, ...houses, open, read: readOne, inWords: told }),
    correct: correcting(surroundings, { cite, announce }),
    search: searching(surroundings),
    setList: listSetting(surroundings),
    restore: async () => restore(surroundings, cite),
    speak: async (language) => {
      await surroundings.keeper.saveLanguage(language).catch(() => undefined);
      await speak(surroundings, language, cite);
    },
    prepare: () => {
      setTimeout(() => void surroundings.client.prepare(namedStyles.map(({ name }) => name)), prepareDelay);
    },
    share: async (step) => share(surroundings, step),
    save: async (format) => save(surroundings, format),
  };
}

function announcer(dispatch: Surroundings["dispatch"]): Effects["announce"] {
  let silence: Timer | undefined;
  return (text) => {
    dispatch({ kind: "announced", text });
    clearTimeout(silence);
    silence = setTimeout(() => dispatch({ kind: "announced", text: "" }), announcementLife);
  };
}

function opening(surroundings: Surroundings, cite: Effects["cite"]): Effects["open"] {
  const { dispatch, state } = surroundings;
  let opened = 0;
  return async (source, name) => {
    const turn = ++opened;
    dispatch({ kind: "source-opened", name });
    try {
      const captured = await read(surroundings, source);
      if (turn !== opened) return;
      dispatch({ kind: "source-read", id: crypto.randomUUID(), name, captured });
      cite(0);
    } catch (error) {
      if (turn === opened) dispatch({ kind: "source-failed", name, message: inWords(error, state()) });
    }
  };
}

/** Reads a source in the page; a text that only names one, by its address or identifier, is looked up by the server. */
async function read({ client, ask, state }: Surroundings, source: Blob): Promise<Captured> {
  if (source instanceof File) return client.capture(source, source.name);
  const text = source.size > longestName ? "" : await source.text();
  if (text === "") return client.capture(source);
  // Telling an ISBN takes the table of all publishers' ranges: it is fetched for the first source that is pasted.
  const { lookUp, namesSource } = await import("./server/look-up.ts");
  return namesSource(text) ? lookUp(ask, text, state().words.language) : client.capture(source);
}

function correcting(
  { client, state, dispatch }: Surroundings,
  { cite, announce }: Pick<Effects, "cite" | "announce">,
): Effects["correct"] {
  return async (choice) => {
    const { source } = state();
    if (source.phase !== "read" || source.captured.lines === undefined) return;
    const { captured } = source;
    const lines = correctLines(captured.text, source.captured.lines, choice);
    try {
      dispatch({ kind: "source-corrected", captured: await client.correct({ captured, lines }) });
      cite(0);
    } catch (error) {
      announce(inWords(error, state()));
    }
  };
}

function citing({ client, state, dispatch }: Surroundings, announce: Effects["announce"]): Effects["cite"] {
  const last = latest();
  return (delay) => {
    if (activeRecord(state()) === undefined) return;
    dispatch({ kind: "citing" });
    last(delay, async (signal) => {
      const question = citeQuestion(state());
      if (question === undefined) return;
      try {
        const cited = await client.cite(question);
        if (signal.aborted) return;
        const again = state().cited.phase === "cited";
        dispatch({ kind: "cited", cited });
        if (again) announce(state().words.citation.changed);
      } catch (error) {
        if (!signal.aborted) dispatch({ kind: "cite-failed", message: inWords(error, state()) });
      }
    });
  };
}

function citeQuestion(state: State): Parameters<Client["cite"]>[0] | undefined {
  const record = activeRecord(state);
  if (record === undefined) return undefined;
  const { source, style, place, words } = state;
  return {
    item: currentItem(record),
    style: style.name,
    language: words.language,
    context: source.phase === "read" ? source.captured.text : "",
    place: place.locator.trim() === "" ? undefined : { label: place.label, locator: place.locator.trim() },
  };
}

function searching({ client, dispatch, state }: Surroundings): Effects["search"] {
  const last = latest();
  return (query) => {
    dispatch({ kind: "styles-searched", query });
    last(searchDelay, async (signal) => {
      if (query.trim() === "") return dispatch({ kind: "styles-found", results: [] });
      try {
        const results = await client.styles(query);
        if (!signal.aborted) dispatch({ kind: "styles-found", results });
      } catch (error) {
        if (!signal.aborted) dispatch({ kind: "styles-failed", message: inWords(error, state()) });
      }
    });
  };
}

function listSetting({ client, keeper, state, dispatch }: Surroundings): Effects["setList"] {
  const last = latest();
  return () => {
    last(listDelay, async (signal) => {
      const { list, style } = state();
      // What cannot be kept is still there until the page is closed.
      void keeper.saveList(list).catch(() => undefined);
      try {
        const cited = await client.list({ items: listItems(list), style: style.name, order: list.order });
        if (!signal.aborted) dispatch({ kind: "list-cited", cited });
      } catch (error) {
        if (!signal.aborted) dispatch({ kind: "list-failed", message: inWords(error, state()) });
      }
    });
  };
}

async function restore(surroundings: Surroundings, cite: Effects["cite"]): Promise<void> {
  const { keeper, dispatch, state } = surroundings;
  const [list, kept, shared] = await Promise.all([keeper.loadList(), keeper.loadLanguage(), keeper.loadShared()]);
  dispatch({ kind: "sharing-restored", shared });
  if (list !== undefined) dispatch({ kind: "list-restored", list });
  const language = languageOf(kept) ?? preferred(navigator.languages);
  if (language !== state().words.language) await speak(surroundings, language, cite);
  await openLinked(surroundings, cite);
}

/** Says everything in another language; the citation is asked for again, for the advice that comes with it. */
async function speak({ dispatch }: Surroundings, language: Language, cite: Effects["cite"]): Promise<void> {
  dispatch({ kind: "words-chosen", words: await wordsIn(language) });
  document.documentElement.lang = language;
  cite(0);
}

async function share(surroundings: Surroundings, step: SharingStep): Promise<void> {
  try {
    const { takeSharingStep } = await import("./server/sharing.ts");
    await takeSharingStep(surroundings, step);
  } catch (error) {
    surroundings.dispatch({ kind: "list-refused", message: inWords(error, surroundings.state()) });
  }
}

/** Takes in the list to which the page's address is a link. */
async function openLinked(surroundings: Surroundings, cite: Effects["cite"]): Promise<void> {
  const { state, dispatch } = surroundings;
  const link = sharedIn(location.hash);
  if (link === undefined) return;
  history.replaceState(undefined, "", location.pathname);
  dispatch({ kind: "screen-chosen", screen: "list" });
  try {
    const { openShared } = await import("./server/sharing.ts");
    const { heading, style } = await openShared(surroundings, link);
    if (state().list.heading === "") dispatch({ kind: "heading-typed", heading });
    if (style === "") return;
    dispatch({ kind: "style-chosen", style: { name: style, title: style } });
    cite(0);
  } catch (error) {
    dispatch({ kind: "list-refused", message: inWords(error, state()) });
  }
}

async function save({ client, state, dispatch }: Surroundings, format: DownloadFormat): Promise<void> {
  const { list, style } = state();
  const heading = listHeading(state());
  const question = { items: listItems(list), style: style.name, order: list.order, format, heading };
  try {
    const file = await client.write(question);
    const name = saveFile(file, heading);
    dispatch({ kind: "list-saved", lost: file.lost, announcement: state().words.list.downloaded(name) });
  } catch (error) {
    dispatch({ kind: "list-refused", message: inWords(error, state()) });
  }
}

/** Runs the last of several calls: a newer one stops the older, whether it waits or is under way. */
function latest(): (delay: number, run: (signal: AbortSignal) => Promise<void>) => void {
  let controller = new AbortController();
  let waiting: Timer | undefined;
  return (delay, run) => {
    controller.abort();
    clearTimeout(waiting);
    controller = new AbortController();
    const { signal } = controller;
    waiting = setTimeout(() => void run(signal), delay);
  };
}

/** What to show of an error; one that nobody foresaw has no words of its own. */
function inWords(error: unknown, { words }: State): string {
  if (error instanceof ServerError) return words.page.problems[error.problem] ?? (error.message || words.page.failed);
  return (error instanceof ClientError && error.message) || words.page.failed;
}
