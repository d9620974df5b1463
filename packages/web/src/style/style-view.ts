import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { StyleChoice } from "../answers.ts";
import { searchIcon } from "../icons.ts";
import type { View } from "../view.ts";
import { houseView, removeHouse } from "./house-view.ts";
import { namedStyles } from "./named-styles.ts";

/** The choice of a style: four by name and edition, and a search over all the others. */
export function styleView(view: View): TemplateResult {
  const { extraStyle } = view.state;
  const words = view.state.words.style;
  return html`<fieldset class="styles">
      <legend class="small-heading">${words.heading}</legend>
      <div class="style-cards">
        ${namedStyles.map((style) => styleCard(view, style, [style.family, words.lines[style.name] ?? ""]))}
        ${view.state.houses.styles.map((style) => houseCard(view, style))}
        ${extraStyle === undefined ? nothing : styleCard(view, extraStyle, [extraStyle.title, words.fromSearch])}
      </div>
    </fieldset>
    ${searchView(view)} ${houseView(view)}`;
}

function houseCard(view: View, style: StyleChoice): TemplateResult {
  const { contact = view.state.words.house.line } = style;
  return html`<span class="house-card"
    >${styleCard(view, style, [style.title, contact])}${removeHouse(view, style)}</span
  >`;
}

function styleCard(view: View, style: StyleChoice, [title, line]: readonly [string, string]): TemplateResult {
  return html`<label class="style-card">
    <input
      type="radio"
      name="style"
      .value=${style.name}
      .checked=${view.state.style.name === style.name}
      @change=${() => choose(view, style)}
    />
    <span class="style-title">${title}</span>
    <span class="style-line">${line}</span>
  </label>`;
}

function choose(view: View, style: StyleChoice): void {
  view.dispatch({ kind: "style-chosen", style });
  view.cite(0);
}

function searchView(view: View): TemplateResult {
  const { query, results, message } = view.state.search;
  const words = view.state.words.style;
  const type = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) view.search(currentTarget.value);
  };
  return html`<div class="style-search">
    <label class="search-field">
      ${searchIcon}<span class="visually-hidden">${words.search}</span>
      <input
        type="search"
        placeholder=${words.searchExample}
        autocomplete="off"
        spellcheck="false"
        .value=${query}
        @input=${type}
      />
    </label>
    ${
      results.length === 0
        ? nothing
        : html`<fieldset class="style-results">
            <legend class="visually-hidden">${words.found}</legend>
            ${repeat(
              results,
              ({ name }) => name,
              (style) => resultView(view, style),
            )}
          </fieldset>`
    }
    ${message === "" ? nothing : html`<p class="quiet">${message}</p>`}
  </div>`;
}

function resultView(view: View, style: StyleChoice): TemplateResult {
  return html`<label class="style-result">
    <input
      type="radio"
      name="found-style"
      .value=${style.name}
      .checked=${view.state.style.name === style.name}
      @change=${() => choose(view, style)}
    />
    <span>${style.title}</span> <span class="style-line">${style.name}</span>
  </label>`;
}
