import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { kindOfList } from "../style/named-styles.ts";
import { styleView } from "../style/style-view.ts";
import { groupsOf } from "../state/list.ts";
import type { View } from "../view.ts";
import { toldText } from "../words/words.ts";
import { batchView } from "./batch-view.ts";
import { allowEntry, dragged } from "./drag.ts";
import { duplicatesView } from "./duplicates-view.ts";
import { entryView } from "./entry-view.ts";
import { listHeading } from "./list-heading.ts";
import { sharingView } from "./sharing-view.ts";
import { printedEntries, type PrintedEntry } from "./printed-entries.ts";
import { toolbarView } from "./toolbar-view.ts";

/** The reader's list: every source set in the chosen style, to be ordered, grouped, copied and saved. */
export function listView(view: View): TemplateResult {
  const { list } = view.state;
  return html`${batchView(view)} ${list.entries.length === 0 ? emptyView(view) : fullView(view)}`;
}

function fullView(view: View): TemplateResult {
  return html`<div class="list-screen">
    <section class="card list-settings" aria-label=${view.state.words.list.settings}>
      ${headingField(view)} ${styleView(view)} ${orderChoice(view)}
    </section>
    <section class="card list" aria-labelledby="list-heading">
      <div class="card-head">
        <h2 id="list-heading" dir="auto">${listHeading(view.state)}</h2>
        ${toolbarView(view)}
      </div>
      ${sharingView(view)} ${view.state.lost.length === 0 ? nothing : lostView(view)} ${duplicatesView(view)}
      ${printedView(view)}
    </section>
  </div>`;
}

function emptyView(view: View): TemplateResult {
  const words = view.state.words.list;
  return html`<section class="card empty-list" aria-labelledby="list-heading">
    <h2 id="list-heading">${words.empty}</h2>
    <p class="quiet">${words.emptyHelp}</p>
    <div class="actions">
      <button class="button primary" @click=${() => view.dispatch({ kind: "screen-chosen", screen: "source" })}>
        ${words.openSource}
      </button>
      ${
        view.state.history.past.length === 0
          ? nothing
          : html`<button class="button" @click=${() => view.dispatch({ kind: "undone" })}>
              ${view.state.words.page.undo}
            </button>`
      }
    </div>
    ${sharingView(view)}
  </section>`;
}

function lostView({ state }: View): TemplateResult {
  return html`<section class="notice">
    <h3 class="small-heading">${state.words.list.lost}</h3>
    <ul>
      ${state.lost.map((issue) => html`<li>${toldText(state.words, issue)}</li>`)}
    </ul>
  </section>`;
}

function headingField(view: View): TemplateResult {
  const type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) {
      view.dispatch({ kind: "heading-typed", heading: currentTarget.value });
    }
  };
  return html`<label class="heading-field">
    <span class="small-heading">${view.state.words.list.heading}</span>
    <input
      class="row-input"
      dir="auto"
      placeholder=${view.state.words.list.headings[kindOfList(view.state.style.name)]}
      .value=${view.state.list.heading}
      @input=${type}
    />
  </label>`;
}

function orderChoice(view: View): TemplateResult {
  const { words, list } = view.state;
  const choices = ["style", "own"] as const;
  return html`<fieldset class="order">
    <legend class="small-heading">${words.list.order}</legend>
    ${choices.map(
      (order) =>
        html`<label class="choice">
          <input
            type="radio"
            name="order"
            .value=${order}
            .checked=${list.order === order}
            @change=${() => view.dispatch({ kind: "order-chosen", order })}
          />${words.list.orders[order]}
        </label>`,
    )}
  </fieldset>`;
}

function printedView(view: View): TemplateResult {
  const { citedList } = view.state;
  switch (citedList.phase) {
    case "waiting":
      return html`<p class="quiet" aria-busy="true">${view.state.words.list.setting}</p>`;
    case "failed":
      return html`<p class="notice problem">${citedList.message}</p>`;
    case "cited":
      return groupedView(view, printedEntries(view.state));
    default:
      return citedList satisfies never;
  }
}

function groupedView(view: View, entries: readonly PrintedEntry[]): TemplateResult {
  const groups = groupsOf(view.state.list);
  if (groups.length < 2 && groups[0] === "") return entriesView(view, entries);
  return html`${groups.map(
    (group) =>
      html`<h3 class="group-heading" dir="auto">${group === "" ? view.state.words.list.ungrouped : group}</h3>
        ${entriesView(
          view,
          entries.filter(({ entry }) => entry.group === group),
        )}`,
  )}`;
}

function entriesView(view: View, entries: readonly PrintedEntry[]): TemplateResult {
  const { citedList } = view.state;
  const hanging = citedList.phase === "cited" && citedList.cited.hanging;
  const dropAtEnd = (event: DragEvent): void => {
    event.preventDefault();
    const id = dragged(event);
    if (id !== "") view.dispatch({ kind: "entry-moved", id, before: undefined, announcement: "" });
  };
  return html`<ol class="entries" ?data-hanging=${hanging} @dragover=${allowEntry} @drop=${dropAtEnd}>
    ${repeat(
      entries,
      ({ entry }) => entry.record.id,
      (printed, index) => entryView(view, printed, { index, neighbours: entries }),
    )}
  </ol>`;
}
