import type { CaptureResult } from "@citable/capture";
import { citeRecords, type CiteResult, type AskedForm, type Language } from "@citable/guides";
import type { SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { accessDate, accessedOn } from "./accessed.ts";
import { capture } from "./capture.ts";
import { contextOf } from "./context.ts";
import { defaultStyle } from "./default-style.ts";
import { capturedInLanguage, styleInLanguage } from "./in-language.ts";
import { statesSomething } from "./nothing-citable.ts";
import type { Source } from "./source.ts";
import { localeOption, styleFor } from "./style.ts";

export interface CiteOptions {
  /** A name by edition ("mla@9"), a style's id, or a style that was found before; "mla@9" without it. */
  readonly style?: string | FoundStyle;
  /** What to print of each record; an entry of the bibliography without it. */
  readonly forms?: readonly AskedForm[];
  /** The language to print in: "en-US", "de"; the style's own without it. */
  readonly locale?: string;
  /** The day on which the source was read, YYYY-MM-DD; goes before the one that the source states. */
  readonly accessed?: string;
  /** The language of advice and reasons, not of the citation; English without it. */
  readonly language?: Language;
  /** Switches every repair off: pure CSL. */
  readonly exact?: boolean;
  /** Names of repairs to leave out. */
  readonly without?: readonly string[];
  /** The file's name, if there is one: its ending helps to tell a page from a text. */
  readonly name?: string;
}

/** A record with its citations, what is missing in it, and what was repaired. */
export interface CitedRecord extends CiteResult {
  readonly record: SourceRecord;
}

/** What came of citing a source. */
export interface Cited {
  /** The source as it was read, with all that was noticed in it. */
  readonly captured: CaptureResult;
  readonly style: FoundStyle;
  /** One for a page or text, in the bibliography's order for a list; none if there is nothing to cite. */
  readonly entries: readonly CitedRecord[];
}

/**
 * Cites a source: reads it (unless `capture` did before), finds the style, and prints what was asked for.
 *
 * @throws CaptureError for what cannot be read at all
 * @throws UnknownStyleError for a style that is not at hand; its message names the nearest
 * @throws TypeError for a day of access that is none
 * @example (await cite(page, { style: "apa@7" })).entries[0]?.citations[0]?.text
 */
export async function cite(source: Source | CaptureResult, options: CiteOptions = {}): Promise<Cited> {
  const { style: asked = defaultStyle, locale, name, language = "en" } = options;
  const date = options.accessed === undefined ? undefined : accessDate(options.accessed);
  const read = isCaptured(source) ? source : await capture(source, name === undefined ? {} : { name });
  const captured = capturedInLanguage(read, language);
  const style = styleInLanguage(await styleFor(asked, locale), language);
  const stated = captured.records.filter(({ item }) => statesSomething(item));
  const dated = date === undefined ? stated : stated.map((record) => accessedOn(record, date));
  const forms = options.forms ?? ["bibliography"];
  const { exact = false, without = [] } = options;
  const settings = { forms, exact, without, language, ...localeOption(locale), ...contextOf(captured) };
  return { captured, style, entries: citeRecords(dated, style, settings) };
}

function isCaptured(source: Source | CaptureResult): source is CaptureResult {
  return typeof source === "object" && "records" in source && "seeAlso" in source;
}
