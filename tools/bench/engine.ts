import type { BenchItem } from "./items.ts";

/** A style and the locale files it prints with, as XML. */
export interface StyleFiles {
  readonly id: string;
  readonly style: string;
  /** By tag; en-US is always there. */
  readonly locales: Readonly<Record<string, string>>;
}

/** What is measured, of our engine and of the peer alike. */
export interface BenchedEngine {
  /** From XML to an engine that is ready to print these items, once. */
  load(files: StyleFiles, items: readonly BenchItem[]): LoadedStyle;
  /** Prepares the same from a form of the style that needs no XML parser, for engines that have one. */
  readonly ready?: (files: StyleFiles) => () => unknown;
}

export interface LoadedStyle {
  /** From CSL-JSON to the HTML of a bibliography of all items. */
  readonly bibliography: () => string;
  /** The same, and before it a citation of its own for each item. */
  readonly document: () => string;
  /** An empty document; what it answers puts a citation of the item at a place in at the end, and prints what changed. */
  readonly insertions: () => (item: number) => void;
}
