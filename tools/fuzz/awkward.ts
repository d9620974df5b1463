import type { Random } from "../bench/random.ts";

/** Words that have made programs of this kind stumble. */
export const awkwardWords: readonly string[] = [
  "",
  " ",
  ".",
  ",",
  "...",
  ":;!?",
  "’",
  "'",
  '"',
  "“",
  "“”",
  "«»",
  "“a ‘b “c” d’ e”",
  "<i>",
  "</i>",
  "<i><b>x</i></b>",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt; & &amp;",
  "<span class='nocase'>X",
  "javascript:alert(1)",
  "http://example.org/ <x>",
  "a\u0000b",
  "\u202eabc\u202c",
  "שלום",
  "العربية",
  "漢字仮名",
  "e\u0301\u0302\u0303",
  "👩‍👩‍👧‍👦",
  "\ud83d",
  "ﬁ ß İ ı ŉ",
  "constructor",
  "__proto__",
  "toString",
  "1",
  "0",
  "-1",
  "12-15",
  "1, 3 & 5–9",
  "xii-xv",
  "N110-5",
  "2nd",
  "1e21",
  "99999999999999999999999999",
  "$&",
  "\\",
  "*_`#[]()",
  "\n\t",
  "\u00a0",
];

const plainValues = [
  "true false any all none short long verb symbol count text numeric ordinal uppercase title sentence year",
  "author issued locator page citation-number year-suffix citation-label language",
  "en_US de-DE xx zh-Hant-TW a-b-c-d 999999 1.5",
]
  .join(" ")
  .split(" ");

/** The same, with values that attributes take. */
export const awkwardValues: readonly string[] = [...awkwardWords, ...plainValues];

/** Text far longer than any real one. */
export function lengthy(random: Random): string {
  return random.pick(awkwardWords.filter((word) => word !== "")).repeat(random.between(50, 1500));
}
