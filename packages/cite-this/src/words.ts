import type { Variable } from "@citable/model";
import type { ShownForm } from "./citing/cite-item.ts";

/** The words of the box. A publisher may set others (`element.words = {…}`) in any language. */
export interface Words {
  readonly heading: string;
  readonly style: string;
  readonly moreStyles: string;
  readonly forms: Readonly<Record<ShownForm, string>>;
  /** What a guide calls its list of sources, where it is not "Bibliography": by the guide's name. */
  readonly lists: Readonly<Record<string, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly passage: string;
  readonly passageKind: string;
  readonly passageNumber: string;
  readonly passageHint: string;
  readonly passages: Readonly<Record<string, string>>;
  readonly accessed: string;
  readonly download: string;
  readonly missing: string;
  /** Above advice where nothing is missing. */
  readonly advice: string;
  readonly fields: Readonly<Partial<Record<Variable, string>>>;
  readonly archived: string;
  readonly archivedOf: string;
  readonly newer: string;
}

/** English. */
export const englishWords: Words = {
  heading: "Cite this page",
  style: "Citation style",
  moreStyles: "More styles",
  forms: { bibliography: "Bibliography", note: "First note", "short-note": "Later notes", "in-text": "In the text" },
  lists: { mla: "Works cited", apa: "References" },
  copy: "Copy",
  copied: "Copied",
  copyFailed: "This browser did not allow copying: select the text and copy it.",
  passage: "Cite a passage",
  passageKind: "Kind of passage",
  passageNumber: "Number or name of the passage",
  passageHint: "No pages here: count the paragraphs, or name the section.",
  passages: {
    paragraph: "paragraph",
    section: "section",
    chapter: "chapter",
    page: "page",
    line: "line",
    timestamp: "time",
  },
  accessed: "With the date you read it",
  download: "Download",
  missing: "Not stated here",
  advice: "How to cite it",
  fields: {
    author: "author",
    title: "title",
    "container-title": "work it is part of",
    editor: "editor",
    publisher: "publisher",
    issued: "date of publication",
    URL: "address",
    volume: "volume",
    page: "pages",
  },
  archived: "A copy that will not change:",
  archivedOf: "The page as it was on {date}, for citing it word for word:",
  newer: "This is an older version. The current one:",
};
