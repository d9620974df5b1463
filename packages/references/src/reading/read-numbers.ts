import { partOf, trimmed, withGaps, type Draft, type Words } from "./draft.ts";

const ends = /[\s.,;:()[\]]/u;
const number = String.raw`[\p{L}\d]*\d[\d\p{L}]*(?:\s?[-–/]\s?\d+)?|[IVXLC]+`;
const issueWord = String.raw`(?:nos?|nrs?|n|núm|num|issue|heft|h|n°|nº|№|fasc|iss|вып|number|العدد|ع)(?!\p{L})\.?|n[°º]|№|#`;
const volumeWord = String.raw`(?:vols?|volume|bd|band|tome|tom|t|v|jg|jahrgang|т|المجلد|مج)(?!\p{L})\.?`;

const count = /(?<count>\d{1,3})\s*(?:vols?|volumes|Bde|Bände|tomes|tomos)\b/iu;
const both: readonly RegExp[] = [
  /第?\s*(?<volume>\d+)\s*[巻卷]\s*第?\s*(?<issue>\d+)\s*[号期號]/u,
  /제?\s*(?<volume>\d+)\s*권\s*제?\s*(?<issue>\d+)\s*호/u,
  new RegExp(
    String.raw`(?:${volumeWord})?\s*(?<volume>${number})(?:\.\s*Jg\.?)?[\s,،.;:(—–-]*(?:${issueWord})\s*(?<issue>[^\s,،;()]+(?:\s?[-–/]\s?\d+)?)`,
    "iu",
  ),
  new RegExp(String.raw`(?:${volumeWord})?\s*(?<volume>${number}),?\s*[([](?<issue>[^()[\]]+)[)\]]`, "iu"),
  new RegExp(
    String.raw`^\W*(?:${volumeWord})?\s*(?<volume>${number})\s*[:./,]\s*(?<issue>\d+(?:[-–/]\d+)?|Suppl\.?\s*\d*)\W*$`,
    "iu",
  ),
];
const issueAlone = new RegExp(
  String.raw`^[^\p{L}\p{N}№#]*(?:(?:${issueWord})\s*(?<issue>[^\s,;()]+)|\((?<bracketed>[^()]+)\)|第?\s*(?<counted>\d+)\s*[号期號호])[^\p{L}\p{N}]*$`,
  "iu",
);
const volumeAlone = new RegExp(String.raw`(?:${volumeWord})?\s*(?<volume>${number})`, "iu");

/** Reads "12(3)", "vol. 12, no. 3", "Bd. 12, H. 3", "2 vols." */
export function readVolume(draft: Draft, words: Words): void {
  const counted = partOf(words, count.exec(words.text), "count");
  if (counted !== undefined) return draft.text("number-of-volumes", counted);
  for (const form of both) {
    const match = form.exec(words.text);
    const issue = partOf(words, match, "issue");
    if (match === null || issue === undefined) continue;
    put(draft, "volume", partOf(words, match, "volume"));
    return put(draft, "issue", issue);
  }
  const alone = issueAlone.exec(words.text);
  const issue = partOf(words, alone, "issue") ?? partOf(words, alone, "bracketed") ?? partOf(words, alone, "counted");
  if (issue !== undefined) return put(draft, draft.fields.issue === undefined ? "issue" : "volume", issue);
  put(
    draft,
    draft.fields.volume === undefined ? "volume" : "issue",
    partOf(words, volumeAlone.exec(words.text), "volume"),
  );
}

function put(draft: Draft, field: "volume" | "issue", words: Words | undefined): void {
  if (words !== undefined) draft.text(field, trimmed(words, ends));
}

const pageWord = /(?:pp?|pages?|pags?|págs?|páginas?|S|Seiten?|ss|s|blz|стр|с|C)(?!\p{L})\.?|ص|第|[页頁쪽面]|ページ/giu;
const pageRange =
  /[\p{L}]*\d[\d\p{L}.:]*(?:\s?[-‐‑–—−]+\s?[\p{L}]*\d[\d\p{L}]*)?(?:\s?f{1,2}\b\.?)?|[ivxlc]+\s?[-–]\s?[ivxlc\d]+/iu;
const pageCount = /^\W*(?<count>\d{1,5})\s*(?:pp?|pages?|S|Seiten|págs?|s|p\.|с|стр)(?!\p{L})/iu;

/** Reads "pp. 12–34", "e1234", "351 p." (a number of pages). */
export function readPages(draft: Draft, words: Words): void {
  const counted = partOf(words, pageCount.exec(words.text), "count");
  if (counted !== undefined) return draft.text("number-of-pages", counted);
  const bare = { ...words, text: withGaps(words.text, pageWord) };
  const range = partOf(words, pageRange.exec(bare.text));
  if (range !== undefined) draft.text("page", range, range.text.replace(/\s*[-‐‑—−]+\s*|\s*–\s*/u, "–"));
}

const ordinal =
  /(?<number>\d{1,3})(?:st|nd|rd|th|\.|e|ème|ª|º|er|\.ª)?\s*(?:,|rev\.?|revised|überarb\.)?\s*(?:ed|edn|edition|éd|édition|aufl|auflage|edición|edição|ediz|издание|版|utg|vyd|wyd)/iu;

/** Reads "2nd ed." as 2; any other edition as it is written. */
export function readEdition(draft: Draft, words: Words): void {
  const numbered = partOf(words, ordinal.exec(words.text), "number");
  if (numbered !== undefined) return draft.text("edition", numbered);
  draft.text("edition", trimmed(words, /[\s,;:()[\]]/u));
}
