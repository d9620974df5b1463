import { html, nothing, type TemplateResult } from "lit";
import type { Captured, ReferenceLine } from "../answers.ts";
import { fieldTint } from "../record/field-words.ts";
import type { Chosen } from "../state/state.ts";
import type { View } from "../view.ts";
import { fieldOfLabel, labelOf } from "./field-of-label.ts";
import { saveTrainingLines } from "./training-lines.ts";

/** A list of references: each line with its fields in colour. Words that are chosen can be made another field. */
export function linesView(view: View, captured: Captured, lines: readonly ReferenceLine[]): TemplateResult {
  return html`<ol
      class="source-text reference-lines"
      aria-label=${view.state.words.correction.label}
      tabindex="0"
      @pointerdown=${letDrag}
      @mouseup=${() => chooseSelected(view)}
    >
      ${lines.map((line) => lineView(view, captured.text, line))}
    </ol>
    ${correctionView(view, captured, lines)}`;
}

function lineView(view: View, text: string, { end, spans }: ReferenceLine): TemplateResult {
  const { correction } = view.state.words;
  const pieces = spans.map((span, index) => {
    const after = text.slice(span.end, spans[index + 1]?.start ?? end);
    const choose = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      view.dispatch({ kind: "span-chosen", chosen: { start: span.start, end: span.end } });
    };
    return html`<span
        class="mark"
        role="button"
        tabindex="0"
        data-start=${span.start}
        data-tint=${fieldTint(fieldOfLabel(span.label))}
        title=${correction.sure(correction.kinds[span.label], `${Math.round(100 * span.confidence)} %`)}
        @keydown=${choose}
        >${text.slice(span.start, span.end)}</span
      >${after}`;
  });
  return html`<li dir="auto" data-line=${spans[0]?.start ?? end}>${pieces}</li>`;
}

/** Browsers let no selection begin at the very edge of what takes the focus: while the mouse is down, a field takes none. */
function letDrag({ target }: Event): void {
  const field = target instanceof Element ? target.closest("[data-start]") : null;
  if (field === null) return;
  field.removeAttribute("tabindex");
  window.addEventListener("pointerup", () => field.setAttribute("tabindex", "0"), { once: true });
}

/** Dragging over words chooses them; a click chooses the field that is clicked. */
function chooseSelected(view: View): void {
  const range = window.getSelection()?.rangeCount === 0 ? undefined : window.getSelection()?.getRangeAt(0);
  if (range === undefined) return;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return;
  const whole = range.collapsed ? spanAt(range.startContainer) : { start, end };
  if (whole !== undefined) view.dispatch({ kind: "span-chosen", chosen: whole });
}

/** Where a place on the page is in the source: also one between two fields, where dragging often begins. */
function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>("[data-line]");
  if (line === null || line === undefined) return undefined;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset["line"]) + before.toString().length;
}

function spanAt(node: Node): Chosen | undefined {
  const span = node.parentElement?.closest<HTMLElement>("[data-start]");
  const start = Number(span?.dataset["start"] ?? Number.NaN);
  return span === null || span === undefined || Number.isNaN(start)
    ? undefined
    : { start, end: start + (span.textContent?.length ?? 0) };
}

/** What was chosen, with the fields that it can be made; and what was corrected, to be saved. */
function correctionView(view: View, captured: Captured, lines: readonly ReferenceLine[]): TemplateResult {
  const words = view.state.words.correction;
  const corrected = lines.filter((line) => line.corrected === true);
  const save = (): void => saveTrainingLines(captured.text, corrected);
  return html`<div class="correction">
    ${chosenView(view, captured.text)}
    ${
      corrected.length === 0
        ? nothing
        : html`<button class="button" @click=${save}>${words.save(corrected.length)}</button>`
    }
  </div>`;
}

function chosenView(view: View, text: string): TemplateResult {
  const { chosen, words } = view.state;
  const { help, chosen: isWhat, kinds } = words.correction;
  if (chosen === undefined) return html`<p class="quiet">${help}</p>`;
  const options = Object.entries(kinds).map(([label, kind]) => html`<option value=${label}>${kind}</option>`);
  return html`<label for="correct-label">${isWhat(text.slice(chosen.start, chosen.end))}</label>
    <select class="button" id="correct-label" @change=${(event: Event) => void assign(view, event)}>
      <option value="">…</option>
      ${options}
    </select>`;
}

async function assign(view: View, event: Event): Promise<void> {
  const { chosen } = view.state;
  const select = event.currentTarget;
  const label = select instanceof HTMLSelectElement ? labelOf(select.value) : undefined;
  if (chosen !== undefined && label !== undefined) await view.correct({ ...chosen, label });
}
