import { germanCapture } from "@citable/capture";
import type { Language } from "@citable/guides";
import { issueIn, type Catalogue, type Issue } from "@citable/model";
import { germanReferences } from "@citable/references/words";
import { germanNotices } from "@citable/styles";

/** What libraries have to tell, by its English words, in each language of readers. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {},
  de: { ...germanNotices, ...germanCapture, ...germanReferences },
};

/** What there is to tell, in the reader's language and in one text. */
export function inWords(issues: readonly Issue[], language: Language = "en"): string {
  return issues.map((issue) => issueIn(catalogues[language], issue).message).join(" ");
}
