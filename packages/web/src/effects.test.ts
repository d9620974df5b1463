import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Cited } from "./answers.ts";
import { capturedOf, citedOf } from "../test/answers.ts";
import { ClientError } from "./client-error.ts";
import type { Client } from "./client.ts";
import { createEffects, type Effects } from "./effects.ts";
import { initialState, reduce, type Action } from "./state/reduce.ts";
import type { State } from "./state/state.ts";

const captured = capturedOf({
  text: "x",
  records: [{ item: { id: "1", type: "book", title: "Salt" }, evidence: [] }],
});

function citedAs(html: string): Cited {
  return citedOf({ citations: [{ form: "bibliography", html }] });
}

function app(client: Partial<Client>): { readonly effects: Effects; readonly state: () => State } {
  let state = initialState;
  const effects = createEffects({
    client: {
      capture: async () => captured,
      correct: async () => captured,
      cite: async () => citedAs("cited"),
      list: async () => ({ entries: [], hanging: false }),
      styles: async () => [],
      prepare: async () => undefined,
      write: async () => ({ content: "", mediaType: "text/plain", ending: ".txt", lost: [] }),
      house: async (text) => ({ name: `house:${text}`, title: "College" }),
      houseText: async (address) => `text of ${address}`,
      ...client,
    },
    ask: async () => ({}),
    keeper: {
      loadList: async () => undefined,
      saveList: async () => undefined,
      loadLanguage: async () => undefined,
      saveLanguage: async () => undefined,
      loadHouses: async () => ["house:kept"],
      saveHouses: async () => undefined,
      loadShared: async () => ({}),
      saveShared: async () => undefined,
    },
    state: () => state,
    dispatch: (action: Action) => {
      state = reduce(state, action);
    },
  });
  return { effects, state: () => state };
}

function entryOf(state: State): string | undefined {
  return state.cited.phase === "cited" ? state.cited.cited.citations[0]?.html : undefined;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("reads a source, then cites it", async () => {
  const { effects, state } = app({});
  await effects.open(new Blob(["x"]), "Pasted text");
  expect(state()).toMatchObject({ source: { phase: "read", name: "Pasted text" }, busy: true });
  await vi.runAllTimersAsync();
  expect(entryOf(state())).toBe("cited");
  expect(state().busy).toBe(false);
});

it("asks once for several changes in a row", async () => {
  const cite = vi.fn<Client["cite"]>(async () => citedAs("cited"));
  const { effects } = app({ cite });
  await effects.open(new Blob(["x"]), "");
  await vi.runAllTimersAsync();
  cite.mockClear();
  for (let key = 0; key < 5; key++) effects.cite(150);
  await vi.runAllTimersAsync();
  expect(cite).toHaveBeenCalledTimes(1);
});

it("keeps the newest answer, even when an older one comes later", async () => {
  const waits = [300, 10];
  let turn = 0;
  const { effects, state } = app({
    cite: async () => {
      const mine = turn++;
      await new Promise((resolve) => setTimeout(resolve, waits[mine] ?? 0));
      return citedAs(`answer ${mine}`);
    },
  });
  await effects.open(new Blob(["x"]), "");
  await vi.advanceTimersByTimeAsync(5);
  effects.cite(0);
  await vi.runAllTimersAsync();
  expect(entryOf(state())).toBe("answer 1");
});

it("keeps the newest source, even when an older one is read later", async () => {
  let turn = 0;
  const { effects, state } = app({
    capture: async () => {
      const slow = turn++ === 0;
      await new Promise((resolve) => setTimeout(resolve, slow ? 500 : 10));
      return captured;
    },
  });
  const both = [effects.open(new Blob(["a"]), "first"), effects.open(new Blob(["b"]), "second")];
  await vi.runAllTimersAsync();
  await Promise.all(both);
  expect(state().source.name).toBe("second");
});

it("shows a failure in the words of the server", async () => {
  const { effects, state } = app({
    capture: async () => {
      throw new ClientError("The source is empty.");
    },
  });
  await effects.open(new Blob([]), "");
  expect(state().source).toMatchObject({ phase: "failed", message: "The source is empty." });
});

it("clears a search without asking", async () => {
  const styles = vi.fn<Client["styles"]>(async () => [{ name: "a", title: "A" }]);
  const { effects, state } = app({ styles });
  effects.search("a");
  await vi.runAllTimersAsync();
  expect(state().search.results).toHaveLength(1);
  effects.search("");
  await vi.runAllTimersAsync();
  expect(state().search).toEqual({ query: "", results: [], message: "" });
  expect(styles).toHaveBeenCalledTimes(1);
});

it("falls silent again, so that the same status can be said anew", async () => {
  const { effects, state } = app({});
  effects.announce("Copied.");
  expect(state().announcement).toBe("Copied.");
  await vi.runAllTimersAsync();
  expect(state().announcement).toBe("");
});

it("keeps the printed list on the page when a file cannot be written", async () => {
  const { effects, state } = app({ write: async () => Promise.reject(new ClientError("The style is gone.")) });
  effects.setList();
  await vi.runAllTimersAsync();
  await effects.save("rtf");
  expect(state()).toMatchObject({ citedList: { phase: "cited" }, refusal: "The style is gone." });
});
