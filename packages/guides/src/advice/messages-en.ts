import { listed } from "./listed.ts";
import type { Messages, PassageMessages } from "./messages.ts";

/** English. */
export const englishMessages: Messages = {
  missing: {
    author: "No author is named.",
    title: "No title is stated.",
    "container-title": "The work that it is part of is not stated.",
    editor: "The editor of the work is not stated.",
    publisher: "The publisher is not stated.",
    issued: "The date of publication is not stated.",
    URL: "No address is known.",
    accessed: "The day on which it was read is not known.",
    volume: "The volume is not stated.",
    page: "No pages are stated.",
  },
  missingOther: (field) => `“${field}” is not stated.`,
  onEntryPages: {
    author: "Look for a signature at the end of the entry, or initials that the work's list of contributors explains.",
    "container-title": "Look at the head of the page, its breadcrumbs, or its “Cite this” box.",
    editor: "Look at the work's title page, its “About” page, or a library catalogue.",
    publisher: "Look at the work's title page or imprint, the foot of the page, or a library catalogue.",
    issued: "Look for a copyright line, “Updated” or “Published” beside the heading, or the work's imprint.",
    URL: "Copy it from the browser's address bar, or take the permanent link of the “Share” or “Cite” box.",
  },
  elsewhere: {
    author: "Look under the title, at the end of the text, or on the title page.",
    "container-title": "Look at the head of the page or the first page of the volume.",
    editor: "Look at the title page of the volume.",
    publisher: "Look at the title page and the page behind it, or in a library catalogue.",
    issued: "Look at the page behind the title page, the copyright line, or the date beside the heading.",
    URL: "Copy it from the browser's address bar.",
    accessed: "It is the day on which you read the page; note it with the record.",
    volume: "Look at the head or foot of the first page, or on the journal's cover.",
    page: "Look at the first and the last page of the text.",
  },
  says: (rule) => rule.says,
  fromMemory: "This rule is remembered; check it in the guide.",
  leaveOut: "Leave this entry out of the bibliography if the work is well known.",
  requires: (institution, field) => `${institution} requires “${field}” for such works.`,
  questions: (contact) => `Questions: ${contact}.`,
  phrase: (phrase) => phrase,
  list: (parts) => listed(parts, "and"),
  noForm: {
    bibliography: (style) => `${style} has no bibliography: cite in notes, or pick a style with a list of works.`,
    note: (style) => `${style} cites in the text, not in notes: ask for “in-text”.`,
    "in-text": (style) => `${style} cites in notes, not in the text: ask for “note”.`,
  },
  nothingPrinted: (style, form) =>
    `${style} prints nothing for this record in the form “${form}”: it has none of the facts that the style prints.`,
};

/** English, on texts without pages. */
export const englishPassageMessages: PassageMessages = {
  passageBy: {
    paragraph: () => "For example: “para. 4”.",
    heading: () => "For example: under “Origins”.",
    headword: (headword) => `Here it is “${headword}”, in the place of a page.`,
    nothing: () => "",
  },
  passageWithoutRule:
    "A place in a text without pages is found by the heading of its section, or by its paragraph where these are numbered.",
  accessDateWanted: "The date of access belongs to this citation.",
  accessDateUnwanted: "The date of access is not needed here.",
};
