import { linesOf, type ListLine } from "./lines.ts";
import type { Stretch } from "./section.ts";

/** A list longer than this is read no further. */
const mostReferences = 5_000;

/**
 * Cuts a list into its references: at numbers that count up, at hanging indents, at blank lines, at lines that begin
 * as references do, and at numbers within a line where a list has run together. Every stretch is one reference.
 */
export function cutReferences(text: string): readonly Stretch[] {
  const lines = linesOf(text);
  const starts = startsByNumber(lines) ?? startsByBlank(lines) ?? startsByIndent(lines) ?? startsByForm(lines);
  const stretches = starts.map((first, index) => {
    const last = lines[(starts[index + 1] ?? lines.length) - 1];
    return { start: lines[first]?.start ?? 0, end: last?.end ?? 0 };
  });
  return stretches.flatMap((stretch) => cutRunOn(text, stretch)).slice(0, mostReferences);
}

const numbered = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)]|(\d{1,4})(?=\s+\p{Lu})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s*(?=\S)/u;

function numberOf(text: string): number | undefined {
  const match = numbered.exec(text);
  const digits = match?.slice(1).find((part) => part !== undefined);
  return digits === undefined ? undefined : Number(digits.normalize("NFKC"));
}

/** Where the lines begin that count up from one number to the next; what stands between belongs to the one before. */
function startsByNumber(lines: readonly ListLine[]): readonly number[] | undefined {
  const starts: number[] = [];
  let wanted: number | undefined;
  lines.forEach((line, index) => {
    const number = numberOf(line.text);
    if (number === undefined || (wanted !== undefined && number !== wanted)) return;
    if (wanted === undefined && index > 0) return;
    starts.push(index);
    wanted = number + 1;
  });
  return starts.length >= 2 && starts[0] === 0 ? starts : undefined;
}

/** Paragraphs, when every one of them could be a reference and some have several lines. */
function startsByBlank(lines: readonly ListLine[]): readonly number[] | undefined {
  const starts = lines.flatMap((line, index) => (index === 0 || line.afterBlank ? [index] : []));
  if (starts.length < 2 || starts.length === lines.length)
    return starts.length === lines.length && lines.length > 1 ? starts : undefined;
  const lengths = starts.map((first, index) => (starts[index + 1] ?? lines.length) - first);
  return Math.max(...lengths) <= 12 ? starts : undefined;
}

/** Hanging indents: the first line stands out to the left. */
function startsByIndent(lines: readonly ListLine[]): readonly number[] | undefined {
  const least = Math.min(...lines.map((line) => line.indent));
  const starts = lines.flatMap((line, index) => (line.indent <= least ? [index] : []));
  return starts.length >= 2 && starts.length < lines.length && starts[0] === 0 ? starts : undefined;
}

const opening =
  /^(?:[—–_-]{2,}|(?:(?:van|von|de|der|den|di|da|du|la|le|el|al)\s+)*\p{Lu}[\p{L}\p{M}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2},\s*(?:\p{Lu}|‘|“)|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}|\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[,.]|["“«‘]|\p{Lu}[\p{L}'’ .&-]{2,60}\(?\d{4})/u;

/** Without any other sign a line begins a reference when it looks so and the one before it has come to an end. */
function startsByForm(lines: readonly ListLine[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before === undefined ||
      (endsReference(before.text) && opening.test(line.text)) ||
      isWhole(line.text, before.text)
      ? [index]
      : [];
  });
}

function endsReference(text: string): boolean {
  return (
    /[.\])>”"]$|\d$|\p{L}\/?$|(?:https?:|doi)\S+$/u.test(text) &&
    !/[-‐,:;&(]$|\b(?:and|und|et|in|the|of|pp?\.|vol\.|ed\.|eds\.)$/iu.test(text)
  );
}

/** Two lines with a year each, the second no continuation of the first. */
function isWhole(text: string, before: string): boolean {
  const year = /\b(?:1[5-9]|20)\d\d\b/;
  return (
    year.test(text) &&
    year.test(before) &&
    endsReference(before) &&
    /^[\p{Lu}\p{Lo}\d"“«‘[]/u.test(text) &&
    text.length > 40
  );
}

/** "[1] … [2] … [3] …" in one stretch: cut where the numbers count up. */
function cutRunOn(text: string, { start, end }: Stretch): readonly Stretch[] {
  const words = text.slice(start, end);
  const first = /^(\[|\()?(\d{1,4})(\]|\)|\.)/.exec(words);
  if (first === null) return [{ start, end }];
  const cuts = [0];
  const [, open = "", , close = ""] = first;
  let wanted = Number(first[2]) + 1;
  for (
    let at = words.indexOf(`${open}${wanted}${close}`, 1);
    at !== -1;
    at = words.indexOf(`${open}${wanted}${close}`, at + 1)
  ) {
    if (
      !/^\s+\p{Lu}|^\s*["“«‘\p{Lu}]/u.test(words.slice(at + `${open}${wanted}${close}`.length)) ||
      !/[\s.\])]$/.test(words.slice(0, at))
    )
      continue;
    cuts.push(at);
    wanted += 1;
  }
  return cuts.map((from, index) =>
    trimmedStretch(text, start + from, index + 1 < cuts.length ? start + (cuts[index + 1] ?? 0) : end),
  );
}

function trimmedStretch(text: string, start: number, end: number): Stretch {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
