import { describe, expect, it } from "vitest";
import { capturedOf, citedOf } from "../../test/answers.ts";
import { listEntry } from "../../test/list-entry.ts";
import { initialState, reduce, type Action } from "./reduce.ts";
import { activeRecord, currentItem, evidenceMarks, listItems, recordLine, recordRows } from "./record-rows.ts";
import { english } from "../words/english.ts";
import type { State } from "./state.ts";

const captured = capturedOf({
  kind: "text",
  text: "Varrin, Concord of. Ilse M. Haverkamp",
  records: [
    {
      item: {
        id: "1",
        type: "entry-encyclopedia",
        title: "Varrin, Concord of",
        author: [{ family: "Haverkamp", given: "Ilse M." }],
      },
      evidence: [
        {
          field: "title",
          quote: "Varrin, Concord of",
          method: "headword",
          confidence: 0.9,
          start: 0,
          end: 18,
        },
        {
          field: "author",
          quote: "Ilse M. Haverkamp",
          method: "signature",
          confidence: 0.8,
          start: 20,
          end: 37,
        },
        {
          field: "type",
          quote: "",
          method: "shape of the page",
          confidence: 0.7,
        },
      ],
    },
  ],
  references: [{ item: { id: "2", type: "book", title: "Salt", issued: { "date-parts": [[1968]] } }, evidence: [] }],
  missing: [{ field: "publisher", message: "No publisher is named." }],
});

function after(...actions: readonly Action[]): State {
  return actions.reduce(reduce, reduce(initialState, { kind: "source-read", id: "s", name: "Sample", captured }));
}

function itemOf(state: State): unknown {
  const record = activeRecord(state);
  return record && currentItem(record);
}

const missing: Action = {
  kind: "cited",
  cited: citedOf({ citations: [], missing: [{ field: "URL", advice: "Add it.", rule: "5.84" }], repairs: [] }),
};

describe("reduce", () => {
  it("takes the first record of a source as the active one, and says what was found", () => {
    const state = after();
    expect(activeRecord(state)?.item["title"]).toBe("Varrin, Concord of");
    expect(state.announcement).toBe("The source was read. It names 1 reference.");
    expect(state.records.map((record) => record.role)).toEqual(["entry", "reference"]);
  });

  it("gives a source that says nothing a record to fill by hand", () => {
    const nothing = capturedOf({ text: "Some words." });
    const state = reduce(initialState, { kind: "source-read", id: "s", name: "", captured: nothing });
    expect(activeRecord(state)?.item).toEqual({ id: "by-hand", type: "document" });
    expect(state.announcement).toBe("The source was read, but nothing in it says what it is.");
  });

  it("puts what was typed over what was read, and takes it away again", () => {
    const typed = after({ kind: "field-typed", field: "title", text: "Varrin" });
    expect(itemOf(typed)).toMatchObject({ title: "Varrin" });
    const restored = reduce(typed, { kind: "field-restored", field: "title" });
    expect(itemOf(restored)).toMatchObject({ title: "Varrin, Concord of" });
  });

  it("types into the active record only", () => {
    const state = after({ kind: "record-chosen", index: 1 }, { kind: "field-typed", field: "title", text: "Rye" });
    expect(state.records.map((record) => recordLine(record, english))).toEqual([
      { title: "Varrin, Concord of", detail: "Haverkamp, Ilse M." },
      { title: "Rye", detail: "1968" },
    ]);
  });

  it("keeps a searched style beside the four, even when one of the four is chosen again", () => {
    const nature = { name: "nature", title: "Nature" };
    const state = after(
      { kind: "style-chosen", style: nature },
      { kind: "style-chosen", style: { name: "apa@7", title: "APA" } },
    );
    expect(state.style.name).toBe("apa@7");
    expect(state.extraStyle).toEqual(nature);
  });

  it.each<[string, Action, string]>([
    ["a source that cannot be read", { kind: "source-failed", name: "", message: "It is empty." }, "It is empty."],
    ["a citation that fails", { kind: "cite-failed", message: "No such style." }, "No such style."],
    ["styles found", { kind: "styles-found", results: [] }, ""],
    ["a copy", { kind: "announced", text: "Copied." }, "Copied."],
  ])("announces %s", (_, action, text) => {
    expect(after(action).announcement).toBe(text);
  });

  it("says how many styles fit", () => {
    const results = [{ name: "a", title: "A" }];
    expect(after({ kind: "styles-searched", query: "a" }, { kind: "styles-found", results }).search.message).toBe(
      "1 style fits.",
    );
    expect(after({ kind: "styles-searched", query: "zz" }, { kind: "styles-found", results: [] }).search.message).toBe(
      "No style’s name fits “zz”.",
    );
  });
});

describe("recordRows", () => {
  it("shows facts and gaps in the order in which a citation tells them", () => {
    const rows = recordRows(after(missing));
    expect(rows.map((row) => [row.field, row.gap])).toEqual([
      ["type", false],
      ["author", false],
      ["title", false],
      ["publisher", true],
      ["URL", true],
    ]);
    expect(rows.at(-1)).toMatchObject({ advice: "Add it." });
    expect(rows[3]).toMatchObject({ advice: "No publisher is named." });
  });

  it("keeps the row of a gap that was filled, marked as typed", () => {
    const rows = recordRows(after(missing, { kind: "field-typed", field: "publisher", text: "Quill House" }));
    expect(rows[3]).toMatchObject({ field: "publisher", text: "Quill House", gap: false, typedOver: "" });
  });

  it("adds an empty row on request", () => {
    expect(recordRows(after({ kind: "field-added", field: "volume" })).map((row) => row.field)).toContain("volume");
  });
});

it("marks only the evidence whose place in the source is known", () => {
  expect(evidenceMarks(activeRecord(after()))).toEqual([
    { field: "title", start: 0, end: 18 },
    { field: "author", start: 20, end: 37 },
  ]);
});

function titleOf(state: State): unknown {
  return currentItem(activeRecord(state) ?? listEntry("", {}).record)["title"];
}

describe("undoing", () => {
  const added: Action = {
    kind: "entries-added",
    entries: [listEntry("s 0", { type: "book", title: "Varrin, Concord of" }), listEntry("b", { title: "Salt" })],
    announcement: "",
  };
  it("takes back one change after the other, and brings them again", () => {
    const state = after(added, { kind: "entry-removed", id: "b", announcement: "Gone." });
    expect(state.list.entries).toHaveLength(1);
    const undone = reduce(state, { kind: "undone" });
    expect(undone.list.entries).toHaveLength(2);
    expect(reduce(undone, { kind: "undone" }).list.entries).toHaveLength(0);
    expect(reduce(undone, { kind: "redone" }).list.entries).toHaveLength(1);
  });

  it("takes typing in one field for one change", () => {
    const typed = after(
      { kind: "field-typed", field: "title", text: "V" },
      { kind: "field-typed", field: "title", text: "Va" },
      { kind: "field-typed", field: "volume", text: "2" },
    );
    const once = reduce(typed, { kind: "undone" });
    expect(titleOf(once)).toBe("Va");
    expect(titleOf(reduce(once, { kind: "undone" }))).toBe("Varrin, Concord of");
  });

  it("does nothing where nothing was done", () => {
    expect(reduce(initialState, { kind: "undone" })).toBe(initialState);
    expect(reduce(initialState, { kind: "redone" })).toBe(initialState);
  });

  it("forgets what was undone once something else is done", () => {
    const state = after(added, { kind: "undone" }, { kind: "heading-typed", heading: "Sources" });
    expect(reduce(state, { kind: "redone" }).list.heading).toBe("Sources");
  });
});

describe("the list", () => {
  it("follows what is typed into the record that it has", () => {
    const state = after({
      kind: "entries-added",
      entries: [listEntry("s 0", { title: "Varrin, Concord of" })],
      announcement: "",
    });
    const typed = reduce(state, { kind: "field-typed", field: "title", text: "Varrin" });
    expect(listItems(typed.list)).toMatchObject([{ id: "s 0", title: "Varrin" }]);
  });

  it("opens an entry with the source that it came from", () => {
    const first = after().records[0] ?? listEntry("s 0", {}).record;
    const source = { id: "s", name: "Sample", captured };
    const entry = { ...listEntry("s 0", {}), record: { ...first, typed: { title: "Corrected" } }, source };
    const listed = after({ kind: "entries-added", entries: [entry], announcement: "" });
    const elsewhere = reduce(listed, { kind: "source-read", id: "t", name: "Other", captured: capturedOf({}) });
    const opened = reduce(elsewhere, { kind: "entry-opened", id: "s 0" });
    expect(opened.source).toMatchObject({ phase: "read", name: "Sample" });
    expect(titleOf(opened)).toBe("Corrected");
    expect(opened.records).toHaveLength(2);
  });
});
