import { capturedIn, germanCapture, type CaptureResult } from "@citable/capture";
import type { Language } from "@citable/guides";
import { issueIn, type Catalogue, type Issue } from "@citable/model";
import { germanReferences } from "@citable/references/words";
import { germanNotices, type FoundStyle } from "@citable/styles";
import { germanChecks } from "./german.ts";

const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {},
  de: { ...germanNotices, ...germanCapture, ...germanReferences, ...germanChecks },
};

/** An issue as its reader is told it. */
export function issueInLanguage(issue: Issue, language: Language): Issue {
  return issueIn(catalogues[language], issue);
}

/** What was read from a source, as its reader is told it. */
export function capturedInLanguage(captured: CaptureResult, language: Language): CaptureResult {
  return capturedIn(catalogues[language], captured);
}

/** A style with what there is to tell of it, as its reader is told it. */
export function styleInLanguage(style: FoundStyle, language: Language): FoundStyle {
  const { notices } = style;
  return notices === undefined ? style : { ...style, notices: notices.map((each) => issueInLanguage(each, language)) };
}
