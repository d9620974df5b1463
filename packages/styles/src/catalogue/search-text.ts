import type { StyleSummary } from "../source.ts";
import { allSpaced } from "../text/fold.ts";
import { languageNames } from "../text/language-names.ts";

/** What each style can be found by, folded and with single spaces: its id, title, format, subjects and language. */
export function searchTexts(styles: readonly StyleSummary[]): readonly string[] {
  return allSpaced(styles.map(wordsOf));
}

function wordsOf({ id, title, format = "", fields = [], language = "" }: StyleSummary): string {
  return `${id} ${title} ${format} ${fields.join(" ")} ${language} ${calledInWords(language)}`;
}

const languages = new Map<string, string>([["", ""]]);

/** "French français" for fr-FR; each is worked out once, because there are ten thousand styles and fifty languages. */
function calledInWords(tag: string): string {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const called = languageNames(tag.split("-")[0] ?? "");
  languages.set(tag, called);
  return called;
}
