import type { Labelled } from "./labelled.ts";

/** Brings a labelled set to the labels and the finer cuts that the printed references have. */
export function adapt(set: readonly Labelled[]): readonly Labelled[] {
  return set.map(({ id, segs }) => ({ id, segs: segs.flatMap(([label, text]) => cut(rename(label, text), text)) }));
}

function rename(label: string, text: string): string {
  if (label === "producer") return "director";
  if (label === "genre" && /^\W*(?:online|on-line|en ligne|web|print)\W*$/i.test(text)) return "medium";
  const accessed = label === "note" && /\d/.test(text) && /access|retriev|consult|visit|cited \d|viewed/i.test(text);
  return accessed ? "accessed" : label;
}

/** In sets whose labels change at white space only, "1994;2(4):256–65." is all volume; here it is three fields. */
function cut(label: string, text: string): readonly (readonly [string, string])[] {
  const parts = /^((?:19|20)\d\d[^;]{0,12};)?(.*?)((?<=\d\)?:)[a-z]?\d+[-–‐]\d+\D*)?$/iu.exec(text);
  if (label !== "volume" || parts === null) return [[label, text]];
  const [, date = "", volume = "", pages = ""] = parts;
  return [["date", date] as const, ["volume", volume] as const, ["pages", pages] as const].filter(
    ([, part]) => part !== "",
  );
}
