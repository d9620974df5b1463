/**
 * The look of the box. Every colour is the page's own ink, thinned: so it fits light and dark pages and whatever
 * typeface they have. Directions are logical, so it mirrors itself from right to left.
 */
const rules = `
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[part="box"] {
  --line: var(--cite-this-line, color-mix(in srgb, currentColor 18%, transparent));
  --tint: var(--cite-this-tint, color-mix(in srgb, currentColor 5%, transparent));
  --accent: var(--cite-this-accent, currentColor);
  background: var(--cite-this-background, transparent);
  border: 1px solid var(--line);
  border-radius: var(--cite-this-radius, .75em);
  line-height: 1.5;
  overflow: hidden;
  text-align: start;
}
[part="header"] {
  align-items: center;
  background: var(--tint);
  border-block-end: 1px solid var(--line);
  display: flex;
  flex-wrap: wrap;
  gap: .5em 1.25em;
  justify-content: space-between;
  padding: .6em 1.1em;
}
[part="heading"] { font-weight: 650; margin: 0; }
fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .15em; margin: 0; min-inline-size: 0; padding: 0; }
.hidden { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
.style { position: relative; }
.style input { appearance: none; block-size: 100%; cursor: pointer; inline-size: 100%; inset: 0; margin: 0; opacity: 0; position: absolute; }
.style span {
  border: 1px solid transparent;
  border-radius: 2em;
  display: block;
  font-size: .875em;
  min-block-size: 24px;
  padding: .2em .85em;
}
.style:hover span { border-color: var(--line); }
.style input:checked + span { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.style input:focus-visible + span, :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[part="citations"] { list-style: none; margin: 0; padding: 0; }
[part="row"] {
  display: grid;
  gap: .1em 1em;
  grid-template-columns: 1fr auto;
  padding: .8em 1.1em;
}
[part="row"] + [part="row"] { border-block-start: 1px solid var(--line); }
[part="form"] { font-size: .8125em; grid-column: 1; margin: 0; opacity: .78; }
[part="citation"] { grid-column: 1; margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
[part="row"][data-form="bibliography"] [part="citation"] { padding-inline-start: 1.75em; text-indent: -1.75em; }
[part="citation"] a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .15em; }
.small-caps { font-variant: small-caps; }
.block, .indent { display: block; }
button, select, input, [part="version"] a { color: inherit; font: inherit; }
button, select, .number {
  background: transparent;
  border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
  border-radius: .5em;
  font-size: .875em;
  min-block-size: max(24px, 2.1em);
  padding: .15em .8em;
}
button { cursor: pointer; }
button:hover { background: var(--tint); border-color: currentColor; }
[part="copy"] { align-self: start; grid-column: 2; grid-row: 1 / span 2; }
[part="copy"][data-done] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
[part="tools"] {
  align-items: center;
  border-block-start: 1px solid var(--line);
  display: flex;
  flex-wrap: wrap;
  font-size: .9375em;
  gap: .6em 1.5em;
  justify-content: space-between;
  padding: .7em 1.1em;
}
[part="passage"], [part="downloads"] { align-items: center; display: flex; flex-wrap: wrap; gap: .4em .5em; }
select option { background: Canvas; color: CanvasText; }
.number { inline-size: 7em; }
[part="hint"] { flex-basis: 100%; font-size: .8125em; margin: 0; opacity: .78; }
[part="accessed"] { align-items: center; display: inline-flex; gap: .5em; min-block-size: 24px; }
[part="accessed"] input { accent-color: var(--cite-this-accent, auto); block-size: 1.1em; inline-size: 1.1em; margin: 0; }
[part="version"], [part="missing"] { border-block-start: 1px solid var(--line); font-size: .9375em; margin: 0; overflow-wrap: anywhere; padding: .6em 1.1em; }
summary { cursor: pointer; min-block-size: 24px; }
[part="missing"] ul { margin: .3em 0 .2em; padding-inline-start: 1.2em; }
[part="missing"] li { margin-block: .25em; }
[part="status"] { margin: 0; }
[part="status"].failed { border-block-start: 1px solid var(--line); padding: .6em 1.1em; }
@container (max-width: 26em) {
  [part="row"] { grid-template-columns: 1fr; }
  [part="copy"] { grid-column: 1; grid-row: auto; justify-self: start; margin-block-start: .4em; }
}
@media print { button, [part="tools"], [part="header"] fieldset { display: none; } }
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all boxes of a page, made by call: no style element, so a strict policy has nothing to forbid. */
export function boxSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  return sheet;
}
