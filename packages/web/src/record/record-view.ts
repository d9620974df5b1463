import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { State } from "../state/state.ts";
import { recordLine, recordRows, activeRecord } from "../state/record-rows.ts";
import { focusCitation, focusField, type View } from "../view.ts";
import { fieldRow } from "./field-row.ts";
import { fieldLabel, toldText } from "../words/words.ts";
import { fieldsToAdd } from "./field-words.ts";

/** The record that is cited: its facts with their evidence, its gaps, and the way to add a fact. */
export function recordView(view: View): TemplateResult | typeof nothing {
  const record = activeRecord(view.state);
  if (record === undefined) return nothing;
  const rows = recordRows(view.state);
  const words = view.state.words.record;
  return html`<section class="card record" aria-labelledby="record-heading">
    <div class="card-head">
      <h2 id="record-heading">${record.role === "entry" ? words.heading : words.headingOfReference}</h2>
      ${record.role === "entry" ? nothing : backButton(view)}
    </div>
    ${record.role === "entry" ? emptyNotice(view.state) : html`<p class="quiet">${recordLine(record, view.state.words).title}</p>`}
    <ul class="rows">
      ${repeat(
        rows,
        ({ field }) => `${view.state.active} ${field}`,
        (row) => fieldRow(view, row),
      )}
    </ul>
    ${addField(
      view,
      rows.map(({ field }) => field),
    )}
  </section>`;
}

function backButton(view: View): TemplateResult {
  const back = (): void => {
    view.dispatch({ kind: "record-chosen", index: 0 });
    view.cite(0);
    focusCitation();
  };
  return html`<button class="button" @click=${back}>${view.state.words.record.back}</button>`;
}

function emptyNotice({ source, words }: State): TemplateResult | typeof nothing {
  if (source.phase !== "read" || source.captured.records.length > 0 || source.captured.text === "") return nothing;
  const reason = source.captured.issues.find(({ code }) => code === "nothing-citable");
  return html`<p class="notice">
    ${reason === undefined ? words.record.nothingFound : toldText(words, reason)} ${words.record.fillIn}
  </p>`;
}

function addField(view: View, present: readonly string[]): TemplateResult {
  const { words } = view.state;
  const add = (event: Event): void => {
    const select = event.currentTarget;
    if (!(select instanceof HTMLSelectElement) || select.value === "") return;
    const field = select.value;
    select.value = "";
    view.dispatch({ kind: "field-added", field });
    // The new row is drawn after this turn.
    window.setTimeout(() => focusField(field), 0);
  };
  return html`<label class="add-field">
    <span class="visually-hidden">${words.record.addFact}</span>
    <select @change=${add}>
      <option value="">${words.record.addFact} …</option>
      ${fieldsToAdd(present).map((field) => html`<option value=${field}>${fieldLabel(words, field)}</option>`)}
    </select>
  </label>`;
}
