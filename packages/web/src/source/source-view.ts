import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { editIcon, fileIcon, pasteIcon } from "../icons.ts";
import { nothingRead } from "../state/working-records.ts";
import { fieldTint } from "../record/field-words.ts";
import { activeRecord, evidenceMarks, otherMarks } from "../state/record-rows.ts";
import type { State } from "../state/state.ts";
import { fieldId, focusField, type View } from "../view.ts";
import { focusedField } from "../record/field-row.ts";
import { fieldLabel, type SourceWords } from "../words/words.ts";
import { linesView } from "./lines-view.ts";
import { segmentSource, type Mark, type Segment } from "./segments.ts";

/** The source: its text with the evidence marked, or a place to paste another. */
export function sourceView(view: View): TemplateResult {
  const { source, editing } = view.state;
  const words = view.state.words.source;
  return html`<section class="card source" aria-labelledby="source-heading">
    <div class="card-head">
      <h2 id="source-heading">${words.heading}</h2>
      <span class="source-name" dir="auto">${source.name}</span>
      <div class="actions">
        <button class="button" aria-expanded=${editing} @click=${() => edit(view)}>${pasteIcon}${words.paste}</button>
        <button class="button" @click=${chooseFile}>${fileIcon}${words.openFile}</button>
        <button class="button" @click=${() => beginByHand(view)}>${editIcon}${words.byHand}</button>
        <input class="file" type="file" multiple hidden @change=${(event: Event) => openChosen(view, event)} />
      </div>
    </div>
    ${editing ? pasteForm(view) : sourceText(view)}
  </section>`;
}

function edit(view: View): void {
  view.dispatch({ kind: view.state.editing ? "editing-ended" : "editing-began" });
  window.setTimeout(() => document.getElementById("paste-box")?.focus(), 0);
}

function chooseFile(event: Event): void {
  const button = event.currentTarget;
  const input = button instanceof HTMLElement ? button.parentElement?.querySelector("input") : undefined;
  input?.click();
}

/** Begins a record of which nothing is known yet: of what lies on the table, or of what no page tells. */
function beginByHand(view: View): void {
  const { byHandName } = view.state.words.source;
  view.dispatch({ kind: "source-read", id: crypto.randomUUID(), name: byHandName, captured: nothingRead });
  view.dispatch({ kind: "editing-ended" });
  view.cite(0);
  window.setTimeout(() => focusField("type"), 0);
}

function openChosen(view: View, event: Event): void {
  const input = event.currentTarget;
  if (!(input instanceof HTMLInputElement)) return;
  void view.take([...(input.files ?? [])].map((file) => ({ source: file, name: file.name })));
  input.value = "";
}

function pasteForm(view: View): TemplateResult {
  const words = view.state.words.source;
  const read = (text: string): void => {
    if (text.trim() !== "") void view.open(new Blob([text], { type: "text/plain" }), words.pastedName);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read(pasted());
    if (event.key === "Escape") view.dispatch({ kind: "editing-ended" });
  };
  return html`<div class="paste">
    <label for="paste-box">${words.pasteLabel}</label>
    <textarea id="paste-box" dir="auto" spellcheck="false" placeholder=${words.pasteHint} @keydown=${keys}></textarea>
    <div class="actions">
      <button class="button primary" @click=${() => read(pasted())}>${words.read}</button>
      <button class="button" @click=${() => view.dispatch({ kind: "editing-ended" })}>${words.cancel}</button>
    </div>
  </div>`;
}

function pasted(): string {
  const box = document.getElementById("paste-box");
  return box instanceof HTMLTextAreaElement ? box.value : "";
}

function sourceText(view: View): TemplateResult {
  const { source } = view.state;
  const words = view.state.words.source;
  switch (source.phase) {
    case "reading":
      return html`<p class="quiet" aria-busy="true">${words.reading}</p>`;
    case "failed":
      return html`<p class="notice problem">${source.message}</p>`;
    case "read":
      if (source.captured.text === "") return html`<p class="quiet">${words.noText}</p>`;
      if (source.captured.lines !== undefined) {
        return html`${linesView(view, source.captured, source.captured.lines)}${legend(words)}`;
      }
      return html`<div
          class=${classMap({ "source-text": true, code: !/^(?:text|pdf|docx)$/.test(source.captured.kind) })}
          role="region"
          aria-label=${words.textLabel}
          tabindex="0"
          dir="auto"
        >
          ${runningText(view)}
        </div>
        ${legend(words)}`;
    default:
      return source satisfies never;
  }
}

/** On one line: within this element white space is the source's own. */
function runningText(view: View): TemplateResult {
  const segments = marked(view.state).map((segment) => segmentView(view, segment));
  return html`<div class="running">${segments}</div>`;
}

function legend(words: SourceWords): TemplateResult {
  const tints = ["what", "who", "when", "where"] as const;
  return html`<ul class="legend" aria-label=${words.legendLabel}>
    ${tints.map((tint) => html`<li data-tint=${tint}>${words.legend[tint]}</li>`)}
  </ul>`;
}

let remembered: { readonly text: string; readonly marks: readonly Mark[]; readonly segments: readonly Segment[] } = {
  text: "",
  marks: [],
  segments: [],
};

/** The source in pieces. Pointing redraws often, so the pieces are kept until the source or its record changes. */
function marked(state: State): readonly Segment[] {
  if (state.source.phase !== "read") return [];
  const { text } = state.source.captured;
  const marks = [...evidenceMarks(activeRecord(state)), ...otherMarks(state)];
  const same = remembered.text === text && JSON.stringify(remembered.marks) === JSON.stringify(marks);
  if (!same) remembered = { text, marks, segments: segmentSource(text, marks) };
  return remembered.segments;
}

function segmentView(view: View, segment: Segment): TemplateResult | string {
  const { words } = view.state;
  if (segment.kind === "skipped") {
    return html`<span class="skipped"
      >${words.source.skipped(segment.characters.toLocaleString(words.language))}</span
    >`;
  }
  if (segment.fields.length === 0) return segment.text;
  const field = segment.fields.find((name) => !isFaint(name));
  const pointed = segment.fields.some((name) => name === view.state.pointed);
  return field === undefined ? faintMark(segment, pointed) : markLink(view, { field, pointed, segment });
}

/** Evidence that runs over whole paragraphs, and headings that are no fields, show only when they are pointed at. */
function isFaint(name: string): boolean {
  return name === "language" || name === "type" || /^(?:see-also|note|reference) /.test(name);
}

function faintMark({ text, fields }: Extract<Segment, { readonly kind: "text" }>, pointed: boolean): TemplateResult {
  const heading = fields.some((name) => name.startsWith("see-also"));
  const reference = fields.some((name) => name.startsWith("reference"));
  return html`<mark
    class=${classMap({ heading, "whole-reference": reference, pointed })}
    data-fields=${fields.join(",")}
    >${text}</mark
  >`;
}

interface Marked {
  readonly field: string;
  readonly pointed: boolean;
  readonly segment: Extract<Segment, { readonly kind: "text" }>;
}

function markLink(view: View, { field, pointed, segment }: Marked): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    focusField(field);
  };
  const names = segment.fields.filter((name) => !isFaint(name)).map((name) => fieldLabel(view.state.words, name));
  return html`<a
    class=${classMap({ mark: true, pointed })}
    href="#${fieldId(field)}"
    title=${names.join(", ")}
    data-fields=${segment.fields.join(",")}
    data-tint=${fieldTint(field)}
    @click=${go}
    @mouseenter=${() => view.dispatch({ kind: "field-pointed", field })}
    @mouseleave=${() => view.dispatch({ kind: "field-pointed", field: focusedField() })}
    @focus=${() => view.dispatch({ kind: "field-pointed", field })}
    >${segment.text}</a
  >`;
}

/** Scrolls the source, and only the source, to the evidence that is pointed at. */
export function showEvidence(root: ParentNode, smooth: boolean): void {
  const pane = root.querySelector(".source-text");
  const mark = pane?.querySelector(".pointed");
  if (!pane || !mark) return;
  const paneBox = pane.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const margin = 24;
  if (box.top >= paneBox.top + margin && box.bottom <= paneBox.bottom - margin) return;
  const top = pane.scrollTop + box.top - paneBox.top - (paneBox.height - box.height) / 2;
  pane.scrollTo({ top, behavior: smooth ? "smooth" : "auto" });
}
