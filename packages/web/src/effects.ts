import { ClientError, type Client } from "./client.ts";
import type { Action } from "./state/reduce.ts";
import { activeRecord, currentItem } from "./state/record-rows.ts";
import type { State } from "./state/state.ts";

/** What the app does beside changing its state. */
export interface Effects {
  /** Reads a source: a text, or a file as it is. */
  readonly open: (source: Blob, name: string) => Promise<void>;
  /** Cites the active record again; of calls in quick succession only the last counts. */
  readonly cite: (delay: number) => void;
  /** Looks for styles by their names. */
  readonly search: (query: string) => void;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

interface Surroundings {
  readonly client: Client;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
}

type Timer = ReturnType<typeof setTimeout>;

const searchDelay = 200;
/** After this time a status is silent again, so that the same one can be said anew. */
const announcementLife = 6_000;

export function createEffects({ client, state, dispatch }: Surroundings): Effects {
  const citing = latest();
  const searching = latest();
  let opened = 0;
  let silence: Timer | undefined;

  const open = async (source: Blob, name: string): Promise<void> => {
    const turn = ++opened;
    dispatch({ kind: "source-opened", name });
    try {
      const captured = await client.capture(source, source instanceof File ? source.name : undefined);
      if (turn !== opened) return;
      dispatch({ kind: "source-read", name, captured });
      cite(0);
    } catch (error) {
      if (turn === opened) dispatch({ kind: "source-failed", name, message: inWords(error) });
    }
  };

  const cite = (delay: number): void => {
    const record = activeRecord(state());
    if (record === undefined) return;
    dispatch({ kind: "citing" });
    citing(delay, async (signal) => {
      try {
        const { source, style } = state();
        const context = source.phase === "read" ? source.captured.text : "";
        const cited = await client.cite({ item: currentItem(record), style: style.name, context, place: undefined });
        if (signal.aborted) return;
        const again = state().cited.phase === "cited";
        dispatch({ kind: "cited", cited });
        if (again) announce("The citation has changed.");
      } catch (error) {
        if (!signal.aborted) dispatch({ kind: "cite-failed", message: inWords(error) });
      }
    });
  };

  const search = (query: string): void => {
    dispatch({ kind: "styles-searched", query });
    searching(searchDelay, async (signal) => {
      if (query.trim() === "") return dispatch({ kind: "styles-found", results: [] });
      try {
        const results = await client.styles(query);
        if (!signal.aborted) dispatch({ kind: "styles-found", results });
      } catch (error) {
        if (!signal.aborted) dispatch({ kind: "styles-failed", message: inWords(error) });
      }
    });
  };

  const announce = (text: string): void => {
    dispatch({ kind: "announced", text });
    clearTimeout(silence);
    silence = setTimeout(() => dispatch({ kind: "announced", text: "" }), announcementLife);
  };

  return { open, cite, search, announce };
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

function inWords(error: unknown): string {
  return error instanceof ClientError ? error.message : "Something went wrong in this page. Load it again.";
}
