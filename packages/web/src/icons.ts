import { svg, type SVGTemplateResult } from "lit";

/** The app's mark: a pair of opening quotation marks. */
export const markIcon: SVGTemplateResult = svg`<svg class="mark-icon" viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="7" class="mark-ground" />
  <path class="mark-ink" d="M8 20.2c0-5.3 2.3-8.9 6.2-10.7l.9 1.6c-2.2 1.3-3.4 3-3.6 4.9h.6c1.9 0 3.1 1.2 3.1 3.1s-1.3 3.3-3.3 3.3c-2.5 0-3.9-1.6-3.9-2.2Zm9.4 0c0-5.3 2.3-8.9 6.2-10.7l.9 1.6c-2.2 1.3-3.4 3-3.6 4.9h.6c1.9 0 3.1 1.2 3.1 3.1s-1.3 3.3-3.3 3.3c-2.5 0-3.9-1.6-3.9-2.2Z" />
</svg>`;

export const copyIcon: SVGTemplateResult = icon(
  "M7 3.5h7.5A1.5 1.5 0 0 1 16 5v9M5.5 6.5h6A1.5 1.5 0 0 1 13 8v7a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 4 15V8a1.5 1.5 0 0 1 1.5-1.5Z",
);
export const doneIcon: SVGTemplateResult = icon("m4.5 10.5 3.6 3.6 7.4-8");
export const fileIcon: SVGTemplateResult = icon(
  "M11.5 3H6a1.5 1.5 0 0 0-1.5 1.5v11A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5V7zm0 0v4h4",
);
export const pasteIcon: SVGTemplateResult = icon(
  "M7.5 4.5H6A1.5 1.5 0 0 0 4.5 6v9.5A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5V6A1.5 1.5 0 0 0 14 4.5h-1.5m-5 0A1.5 1.5 0 0 1 9 3h2a1.5 1.5 0 0 1 0 3H9a1.5 1.5 0 0 1-1.5-1.5ZM7.5 10h5m-5 3h3",
);
export const undoIcon: SVGTemplateResult = icon("M7.5 5 4 8.5 7.5 12M4.5 8.5h7a4 4 0 0 1 0 8H8");
export const searchIcon: SVGTemplateResult = icon("M13 13l3.5 3.5M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z");

function icon(path: string): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
}
