import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { live } from "lit/directives/live.js";
import { undoIcon } from "../icons.ts";
import type { Row } from "../state/record-rows.ts";
import type { SourceState, State } from "../state/state.ts";
import { fieldId, type View } from "../view.ts";
import { fieldExample, fieldLabel } from "../words/words.ts";
import { fieldTint } from "./field-words.ts";
import { itemTypeChoices } from "./item-type-choices.ts";
import { howRead, sureness } from "./sureness.ts";

/** Typing pauses this long before the citation follows. */
const typingPause = 150;
const longestQuote = 90;

/** One fact: its value, open to correction, with how sure it is and how it was read; or a gap to fill. */
export function fieldRow(view: View, row: Row): TemplateResult {
  const { field } = row;
  const point = (): void => view.dispatch({ kind: "field-pointed", field });
  const classes = { row: true, gap: row.gap, pointed: view.state.pointed === field };
  return html`<li
    class=${classMap(classes)}
    data-field=${field}
    data-tint=${fieldTint(field)}
    @mouseenter=${point}
    @mouseleave=${() => view.dispatch({ kind: "field-pointed", field: focusedField() })}
    @focusin=${point}
  >
    <label class="row-label" for=${fieldId(field)}>${fieldLabel(view.state.words, field)}</label>
    <div class="row-value">
      ${field === "type" ? typeSelect(view, row) : valueInput(view, row)}
      <p class="row-about" id="about-${field}">${about(view.state, row)}</p>
    </div>
    ${row.typedOver === undefined || row.typedOver === "" ? nothing : restoreButton(view, row)}
  </li>`;
}

/** The field that has the keyboard, if one has. */
export function focusedField(): string | undefined {
  const row = document.activeElement?.closest("[data-field]");
  return row instanceof HTMLElement ? row.dataset["field"] : undefined;
}

function typed(view: View, field: string, text: string): void {
  view.dispatch({ kind: "field-typed", field, text });
  view.cite(typingPause);
}

function valueInput(view: View, { field, text }: Row): TemplateResult {
  const input = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLTextAreaElement)
      typed(view, field, currentTarget.value.replaceAll(/\s*\n\s*/g, " "));
  };
  return html`<textarea
    class="row-input"
    id=${fieldId(field)}
    rows="1"
    dir="auto"
    spellcheck="false"
    autocomplete="off"
    placeholder=${fieldExample(view.state.words, field)}
    aria-describedby="about-${field}"
    .value=${live(text)}
    @input=${input}
    @keydown=${keepOneLine}
  ></textarea>`;
}

/** A value is one line: Enter belongs to no field. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}

function typeSelect(view: View, { field, text }: Row): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) typed(view, field, currentTarget.value);
  };
  return html`<select class="row-input" id=${fieldId(field)} aria-describedby="about-${field}" @change=${change}>
    ${itemTypeChoices(view.state.words).map(
      ({ type, label }) => html`<option value=${type} ?selected=${type === text}>${label}</option>`,
    )}
  </select>`;
}

function about({ words: all, source }: State, row: Row): TemplateResult {
  const words = all.record;
  if (row.typedOver !== undefined && !row.gap) {
    const before = row.typedOver === "" ? nothing : html` – ${words.sourceSays} <q>${row.typedOver}</q>`;
    return html`<span class="by-hand">${words.byHand}</span>${before}`;
  }
  if (row.gap) {
    return html`<span class="not-found">${words.notFound}</span> ${row.advice}`;
  }
  const sure = sureness(row.evidence);
  if (sure === undefined) {
    return isRecords(source) ? html`${words.inFile}` : html`<span class="not-found">${words.notStated}</span>`;
  }
  return html`<span class="sure" data-level=${sure}>${meter()}${words.sure[sure]}</span>
    <span>${howRead(all, row.evidence)}</span>${quote(row)}`;
}

/** Whether the source is nothing but records: all that was read stands in it, field by field. */
function isRecords(source: SourceState): boolean {
  return source.phase === "read" && ["csl-json", "records"].includes(source.captured.kind);
}

function meter(): TemplateResult {
  return html`<span class="meter" aria-hidden="true"><span></span><span></span><span></span></span>`;
}

/** The words of the source, where they differ from the value: on a small screen the source is out of sight. */
function quote({ evidence, text }: Row): TemplateResult | typeof nothing {
  const words = evidence[0]?.quote.trim() ?? "";
  if (words === "" || words === text) return nothing;
  const shown = words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()} …` : words;
  return html`<q class="quote">${shown}</q>`;
}

function restoreButton(view: View, { field }: Row): TemplateResult {
  const { words } = view.state;
  const restore = (): void => {
    view.dispatch({ kind: "field-restored", field });
    view.cite(0);
  };
  return html`<button
    class="button icon-button"
    aria-label=${words.record.restoreField(fieldLabel(words, field))}
    title=${words.record.restore}
    @click=${restore}
  >
    ${undoIcon}
  </button>`;
}
