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

export const redoIcon: SVGTemplateResult = icon("M12.5 5 16 8.5 12.5 12M15.5 8.5h-7a4 4 0 0 0 0 8H12");
export const printIcon: SVGTemplateResult = icon("M6 7V3.5h8V7M6 14H4.5V8.5h11V14H14M6 12h8v4.5H6z");
export const upIcon: SVGTemplateResult = icon("M10 15.5v-11M5.5 9 10 4.5 14.5 9");
export const downIcon: SVGTemplateResult = icon("M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5");
export const editIcon: SVGTemplateResult = icon("M4 16h2.8l8.4-8.4-2.8-2.8L4 13.2zM11 6.2 13.8 9");
export const removeIcon: SVGTemplateResult = icon("M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6");
export const dragIcon: SVGTemplateResult = icon("M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01");
export const linkIcon: SVGTemplateResult = icon(
  "M8.5 11.5 11.5 8.5M9.5 6l1.7-1.7a3.2 3.2 0 0 1 4.5 4.5L14 10.5M10.5 14l-1.7 1.7a3.2 3.2 0 0 1-4.5-4.5L6 9.5",
);
export const addIcon: SVGTemplateResult = icon("M10 4.5v11M4.5 10h11");

function icon(path: string): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
}
