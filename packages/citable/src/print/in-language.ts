import type { Language } from "@citable/guides";
import { issueIn, type Catalogue, type Issue } from "@citable/model";
import { germanNotices } from "@citable/styles";

const catalogues: Readonly<Record<Language, Catalogue>> = { en: {}, de: germanNotices };

/** An issue as its reader is told it. */
export function inLanguage(issue: Issue, language: Language): Issue {
  return issueIn(catalogues[language], issue);
}
