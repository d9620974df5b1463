import { expect, it } from "vitest";
import type { QuoteHabits } from "../output/habits.ts";
import { printText } from "../output/print-text.ts";
import { settle } from "../output/settle.ts";
import { parseMarkup } from "./markup.ts";

const american: QuoteHabits = { open: "“", close: "”", openInner: "‘", closeInner: "’", punctuationInQuote: true };
const german: QuoteHabits = { open: "„", close: "“", openInner: "‚", closeInner: "‘", punctuationInQuote: false };

function printed(title: string, habits: QuoteHabits, quotes: boolean): string {
  return printText(settle({ kind: "group", children: parseMarkup(title), quotes }, habits));
}

it.each([
  // As typed | in American print | in German print, each bare and within quotation marks.
  ['A "b" c', "A “b” c", "“A ‘b’ c”", "A „b“ c", "„A ‚b‘ c“"],
  ["A “b” c", "A “b” c", "“A ‘b’ c”", "A “b” c", "„A “b” c“"],
  ["A ‘b’ c", "A ‘b’ c", "“A ‘b’ c”", "A ‘b’ c", "„A ‘b’ c“"],
  ["A „b“ c", "A „b“ c", "“A „b“ c”", "A „b“ c", "„A ‚b‘ c“"],
  ["A „b” c", "A „b” c", "“A „b” c”", "A „b” c", "„A „b” c“"],
  ["A «b» c", "A «b» c", "“A «b» c”", "A «b» c", "„A «b» c“"],
  ["A 'b' \"c\"", "A “b” ‘c’", "“A ‘b’ ‘c’”", "A „b“ ‚c‘", "„A ‚b‘ ‚c‘“"],
  ["A “b ‘c’ d” e", "A “b ‘c’ d” e", "“A ‘b “c” d’ e”", "A “b ‘c’ d” e", "„A “b ‘c’ d” e“"],
  ["A ‘b “c” d’ e", "A ‘b “c” d’ e", "“A ‘b “c” d’ e”", "A ‘b “c” d’ e", "„A ‘b “c” d’ e“"],
])("typed %s", (title, ...expected) => {
  const all = [american, german].flatMap((habits) => [false, true].map((quotes) => printed(title, habits, quotes)));
  expect(all).toEqual(expected);
});
