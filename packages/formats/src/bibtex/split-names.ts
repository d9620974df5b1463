/** Splits text where a pattern matches outside of braces. The pattern must be global. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  if (!text.includes("{")) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let counted = 0;
  for (const match of text.matchAll(separator)) {
    depth = depthAt(text, { from: counted, to: match.index, depth });
    counted = match.index;
    if (depth > 0) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function depthAt(text: string, { from, to, depth }: Stretch): number {
  let now = depth;
  for (let offset = from; offset < to; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 123) now += 1;
    else if (code === 125 && now > 0) now -= 1;
  }
  return now;
}

/** The names of a list: "and" between them, in any case, outside of braces (btxdoc, 4.2). */
export function splitNameList(text: string): readonly string[] {
  const line = (irregularBlanks.test(text) ? text.replaceAll(/\s+/g, " ") : text).trim();
  const names = splitOutside(line, wordAnd);
  return names[0] === "" || names.at(-1) === "" ? names.filter((name) => name !== "") : names;
}

const irregularBlanks = /[\n\t\r]|\s\s/;
/** Between two names, at the ends of a list where one is missing, and more than once where one was left out. */
const wordAnd = /(?:^| )[aA][nN][dD](?: [aA][nN][dD])*(?: |$)/g;

export function splitAtCommas(text: string): readonly string[] {
  return splitOutside(text, /,/g).map((part) => part.trim());
}

/** Words of a name: at spaces and ties; braces hold words together. */
export function splitWords(text: string): readonly string[] {
  return splitOutside(text, /[\s~]+/g).filter((word) => word !== "");
}
