import { html, nothing, type TemplateResult } from "lit";
import { doneOf, type BatchFile } from "../state/reduce-batch.ts";
import type { View } from "../view.ts";
import type { BatchWords } from "../words/words.ts";

/** Several files on their way into the list: how far each has come, and what was wrong with it. */
export function batchView(view: View): TemplateResult | typeof nothing {
  const { batch } = view.state;
  const words = view.state.words.batch;
  if (batch.length === 0) return nothing;
  const done = doneOf(batch);
  const close = html`<div class="actions">
    <button class="button" @click=${() => view.dispatch({ kind: "batch-closed" })}>${words.close}</button>
  </div>`;
  return html`<section class="card batch" aria-labelledby="batch-heading">
    <div class="card-head">
      <h2 id="batch-heading">${words.progress(done, batch.length)}</h2>
      ${done === batch.length ? close : nothing}
    </div>
    ${done === batch.length ? nothing : html`<progress aria-labelledby="batch-heading" max=${batch.length} .value=${done}></progress>`}
    <ul class="batch-files">
      ${batch.map((file) => fileView(file, words))}
    </ul>
  </section>`;
}

function fileView({ name, step }: BatchFile, words: BatchWords): TemplateResult {
  return html`<li data-phase=${step.phase}>
    <span class="batch-name" dir="auto">${name}</span>
    <span class="batch-step">${stepIn(words, step)}</span>
  </li>`;
}

function stepIn(words: BatchWords, step: BatchFile["step"]): string {
  switch (step.phase) {
    case "waiting":
      return words.waiting;
    case "reading":
      return words.reading;
    case "read":
      return words.read(step.records);
    case "failed":
      return step.message;
    default:
      return step satisfies never;
  }
}
