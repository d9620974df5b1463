import type { SourceRecord } from "@citable/model";
import { recordFrom } from "../merge/record.ts";
import { readCitationBox } from "../text/citation-box.ts";
import { parsePage } from "./parse-page.ts";
import { citeBoxLines } from "./visible-entry.ts";
import { recordInSource, visibleText } from "./visible-text.ts";

/** A citation that a page prints of itself: where it stands in the source, and what it states. */
export interface OwnCitation {
  readonly start: number;
  readonly end: number;
  readonly record: SourceRecord;
}

/** The citations in a page's "Cite this" box, each read for itself; nothing else of the page has a say in them. */
export function ownCitations(html: string): readonly OwnCitation[] {
  const page = parsePage(html);
  const visible = visibleText(page);
  return citeBoxLines(visible.lines).map((line) => {
    const record = recordFrom(readCitationBox([line]).candidates, "webpage");
    return {
      ...visible.placeOf(line.start, line.start + line.text.length),
      record: recordInSource(record, visible, page),
    };
  });
}
