import { html, type TemplateResult } from "lit";
import type { View } from "../view.ts";

/** The passage that a note or a citation in the text points to; a text without pages has other places. */
export function placeView(view: View): TemplateResult {
  const { words, state } = view;
  const { label, locator } = state.place;
  const change = (place: typeof state.place): void => {
    view.dispatch({ kind: "place-typed", place });
    view.cite(150);
  };
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) change({ label: currentTarget.value, locator });
  };
  const type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) change({ label, locator: currentTarget.value });
  };
  return html`<fieldset class="place">
    <legend class="small-heading">${words.place}</legend>
    <select class="row-input" aria-label=${words.placeKind} @change=${choose}>
      ${Object.entries(words.labels).map(
        ([name, text]) => html`<option value=${name} ?selected=${name === label}>${text}</option>`,
      )}
    </select>
    <input
      class="row-input"
      dir="auto"
      aria-label=${words.place}
      placeholder=${words.placeExample}
      .value=${locator}
      @input=${type}
    />
  </fieldset>`;
}
