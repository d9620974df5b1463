import { html } from "lit";
import type { Piece } from "./pieces.ts";

/** A citation's pieces as elements of the page. */
export function piecesView(pieces: readonly Piece[]): readonly unknown[] {
  return pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    const inner = piecesView(piece.children);
    switch (piece.face) {
      case "italic":
        return html`<i>${inner}</i>`;
      case "bold":
        return html`<b>${inner}</b>`;
      case "sup":
        return html`<sup>${inner}</sup>`;
      case "sub":
        return html`<sub>${inner}</sub>`;
      case "underline":
        return html`<u>${inner}</u>`;
      case "small-caps":
        return html`<span class="small-caps">${inner}</span>`;
      case "plain":
        return inner;
      default:
        return piece.face satisfies never;
    }
  });
}
