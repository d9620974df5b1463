import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";
import type { Cited } from "../answers.ts";
import { copyIcon, doneIcon } from "../icons.ts";
import { fieldLabel } from "../words/words.ts";
import { formHeading } from "../style/named-styles.ts";
import { fieldId, focusField, type View } from "../view.ts";
import { copyPieces } from "./copy-pieces.ts";
import { piecesView } from "./pieces-view.ts";
import { placeView } from "./place-view.ts";
import { readPieces, type Piece } from "./pieces.ts";

/** The citation in each of its forms, with what it lacks and what was set right. */
export function citationView(view: View): TemplateResult {
  const { cited, busy, source } = view.state;
  const words = view.state.words.citation;
  if (source.phase === "failed") return html`<p class="quiet">${words.nothingYet}</p>`;
  switch (cited.phase) {
    case "waiting":
      return html`<div class="forms waiting" aria-busy="true"><p class="quiet">${words.waiting}</p></div>`;
    case "failed":
      return html`<div class="notice problem">
        <p>${cited.message}</p>
        <button class="button" @click=${() => view.cite(0)}>${words.tryAgain}</button>
      </div>`;
    case "cited":
      return html`<div class=${classMap({ forms: true, busy })} aria-busy=${busy}>
          ${cited.cited.citations.length === 0 ? html`<p class="quiet">${words.nothingKnown}</p>` : nothing}
          ${repeat(
            cited.cited.citations,
            ({ form }) => form,
            (citation) => formView(view, citation),
          )}
        </div>
        ${placeView(view)} ${passageAdvice(cited.cited.advice)} ${gapsView(view, cited.cited.missing)}
        ${repairsView(view, cited.cited.repairs)}`;
    default:
      return cited satisfies never;
  }
}

function formView(view: View, citation: Cited["citations"][number]): TemplateResult {
  const pieces = readPieces(citation.html);
  const heading = formHeading(view.state.words, citation.form, view.state.style.name);
  return html`<article class="form" data-form=${citation.form}>
    <h3 class="form-heading">${heading}</h3>
    <p class="entry" dir="auto">${piecesView(pieces)}</p>
    ${copyButton(view, heading, { pieces, form: citation.form })}
  </article>`;
}

interface ToCopy {
  readonly pieces: readonly Piece[];
  readonly form: string;
}

function copyButton(view: View, heading: string, { pieces, form }: ToCopy): TemplateResult {
  const words = view.state.words.citation;
  const copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget;
    const done = await copyPieces(pieces, form);
    view.announce(done ? words.copiedForm(heading) : words.copyFailed);
    if (!done || !(button instanceof HTMLElement)) return;
    button.dataset["done"] = "";
    window.setTimeout(() => delete button.dataset["done"], 2_000);
  };
  return html`<button class="button copy" aria-label=${words.copyForm(heading)} @click=${copy}>
    <span class="copy-icon">${copyIcon}</span><span class="done-icon">${doneIcon}</span>
    <span class="copy-label" aria-hidden="true">${words.copy}</span
    ><span class="done-label" aria-hidden="true">${words.copied}</span>
  </button>`;
}

/** How the guide points to a place in a text without pages. */
function passageAdvice(advice: Cited["advice"]): readonly TemplateResult[] {
  return advice.map(
    ({ text, rule }) =>
      html`<p class="quiet">${text} ${rule === "" ? nothing : html`<cite class="rule">${rule}</cite>`}</p>`,
  );
}

function gapsView(view: View, missing: Cited["missing"]): TemplateResult {
  const { words } = view.state;
  if (missing.length === 0) return html`<p class="complete">${doneIcon} ${words.citation.complete}</p>`;
  return html`<section class="gaps" aria-labelledby="gaps-heading">
    <h3 id="gaps-heading" class="small-heading">${words.citation.notFound}</h3>
    <ul class="gap-names">
      ${missing.map(({ field }) => gapLink(view, field))}
    </ul>
    <details>
      <summary>${words.citation.withoutThem}</summary>
      <dl>
        ${missing.map(
          ({ field, advice, rule }) =>
            html`<dt>${fieldLabel(words, field)}</dt>
              <dd>${advice} ${rule === "" ? nothing : html`<cite class="rule">${rule}</cite>`}</dd>`,
        )}
      </dl>
    </details>
  </section>`;
}

function gapLink(view: View, field: string): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    focusField(field);
  };
  return html`<li @mouseenter=${() => view.dispatch({ kind: "field-pointed", field })}>
    <a class="gap-name" href="#${fieldId(field)}" @click=${go}>${fieldLabel(view.state.words, field)}</a>
  </li>`;
}

function repairsView(view: View, repairs: Cited["repairs"]): TemplateResult | typeof nothing {
  if (repairs.length === 0) return nothing;
  return html`<section class="repairs" aria-labelledby="repairs-heading">
    <h3 id="repairs-heading" class="small-heading">${view.state.words.citation.setRight}</h3>
    <ul>
      ${repairs.map(({ what, why }) => html`<li><span>${what}</span> <span class="why">${why}</span></li>`)}
    </ul>
  </section>`;
}
