import { html, type TemplateResult } from "lit";
import type { View } from "../view.ts";

/** The passage that a note or a citation in the text points to; a text without pages has other places. */
export function placeView(view: View): TemplateResult {
  const { words, place } = view.state;
  const { label, locator } = place;
  const change = (typed: typeof place): void => {
    view.dispatch({ kind: "place-typed", place: typed });
    view.cite(150);
  };
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) change({ label: currentTarget.value, locator });
  };
  const type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) change({ label, locator: currentTarget.value });
  };
  return html`<fieldset class="place">
    <legend class="small-heading">${words.citation.place}</legend>
    <select class="row-input" aria-label=${words.citation.placeKind} @change=${choose}>
      ${Object.entries(words.citation.labels).map(
        ([name, text]) => html`<option value=${name} ?selected=${name === label}>${text}</option>`,
      )}
    </select>
    <input
      class="row-input"
      dir="auto"
      aria-label=${words.citation.place}
      placeholder=${words.citation.placeExample}
      .value=${locator}
      @input=${type}
    />
  </fieldset>`;
}
