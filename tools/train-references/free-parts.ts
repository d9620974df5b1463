import type { CalendarDate, DateValue, Item } from "@citable/model";
import type { Random } from "../bench/random.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const seasons = ["Spring", "Summer", "Fall", "Winter"];

/** How much of a date a writer gives. */
export type DateForm = "year" | "month-year" | "whole" | "american" | "apa" | "short" | "numeric";
export const dateForms: readonly DateForm[] = [
  "year",
  "year",
  "year",
  "year",
  "month-year",
  "month-year",
  "whole",
  "american",
  "apa",
  "short",
  "numeric",
];

/** A date in words. */
export function writeDate(date: DateValue | undefined, form: DateForm, random: Random): string {
  if (date === undefined) return random.pick(["n.d.", "n. d.", "s.d.", ""]);
  if (date.kind === "literal") return date.literal;
  const letter = random.chance(0.03) ? random.pick(["a", "b", "c"]) : "";
  const { year } = date.start;
  if (form === "year" && date.end !== undefined && date.end !== "open") return `${year}–${date.end.year}`;
  return form === "year" ? `${year}${letter}` : writeLongDate(date, form, random);
}

function writeLongDate({ start }: CalendarDate, form: DateForm, random: Random): string {
  const { year } = start;
  const month = start.month ?? random.between(1, 12);
  const day = start.day ?? random.between(1, 28);
  const name = months[month - 1] ?? "";
  const short = random.chance(0.5) ? `${name.slice(0, 3)}.` : name.slice(0, 3);
  switch (form) {
    case "year":
      return String(year);
    case "month-year":
      return random.pick([
        `${name} ${year}`,
        `${short} ${year}`,
        `${random.pick(seasons)} ${year}`,
        `${name}, ${year}`,
      ]);
    case "whole":
      return `${day} ${name} ${year}`;
    case "american":
      return `${name} ${day}, ${year}`;
    case "apa":
      return random.pick([`${year}, ${name} ${day}`, `${year}, ${name}`, `${year}, ${short} ${day}`]);
    case "short":
      return random.pick([`${day} ${short} ${year}`, `${year} ${short} ${day}`, `${short} ${day}, ${year}`]);
    case "numeric":
      return random.pick([
        `${day}.${month}.${year}`,
        `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
        `${month}/${day}/${year}`,
      ]);
  }
}

/** Volume and issue as one writer gives them; `$v` and `$n` stand for the numbers. */
export const volumeForms: readonly (readonly [both: string, alone: string])[] = [
  ["$v($n)", "$v"],
  ["$v($n)", "$v"],
  ["$v($n)", "$v"],
  ["$v ($n)", "$v"],
  ["$v, no. $n", "$v"],
  ["$v, no. $n", "$v"],
  ["vol. $v, no. $n", "vol. $v"],
  ["Vol. $v, No. $n", "Vol. $v"],
  ["Vol. $v ($n)", "Vol. $v"],
  ["$v:$n", "$v"],
  ["$v.$n", "$v"],
  ["$v/$n", "$v"],
  ["Bd. $v, H. $n", "Bd. $v"],
  ["vol. $v, n° $n", "vol. $v"],
  ["v. $v, n. $n", "v. $v"],
  ["volume $v", "volume $v"],
  ["$v, $n", "$v"],
  ["$v, Nr. $n", "$v"],
  ["t. $v, n° $n", "t. $v"],
  ["$v, issue $n", "$v"],
  ["vol. $v", "vol. $v"],
  ["$v. Jg., H. $n", "$v. Jg."],
  ["n°$n", "n°$v"],
  ["vol. $v, n°$n", "vol. $v"],
  ["Vol. $v (No. $n)", "Vol. $v"],
  ["v. $v", "v. $v"],
  ["v.$v, no. $n", "v.$v"],
];

/** What stands before pages. */
export const pagePrefixes = ["pp. ", "pp. ", "p. ", "", "", "", "pages ", "S. ", "pp ", "p", "Pp. ", "páginas ", "s. "];

/** Between a volume and bare pages. */
export const pageJoins = [": ", ":", ", ", ", ", ":", ", ", " "];

export const editorForms: readonly ((names: string, many: boolean) => string)[] = [
  (names, many) => `${names} (${many ? "Eds." : "Ed."})`,
  (names, many) => `${names} (${many ? "eds." : "ed."})`,
  (names, many) => `${names} (${many ? "eds" : "ed"})`,
  (names) => `edited by ${names}`,
  (names) => `Edited by ${names}`,
  (names) => `ed. ${names}`,
  (names) => `Ed. ${names}`,
  (names) => `ed. by ${names}`,
  (names, many) => `${names}, ${many ? "eds." : "ed."}`,
  (names, many) => `${names}, ${many ? "editors" : "editor"}`,
  (names, many) => `${names}, ${many ? "Eds." : "Ed."}`,
  (names) => `${names} (Hrsg.)`,
  (names) => `${names} (Hg.)`,
  (names) => `Hrsg. von ${names}`,
  (names) => `(éd. ${names})`,
  (names) => `${names} (dir.)`,
  (names) => `(ed. ${names})`,
  (names, many) => `(${names}, ${many ? "Eds." : "Ed."})`,
];

export const translatorForms: readonly ((names: string) => string)[] = [
  (names) => `Translated by ${names}`,
  (names) => `translated by ${names}`,
  (names) => `trans. ${names}`,
  (names) => `Trans. ${names}`,
  (names) => `(trans. ${names})`,
  (names) => `(${names}, Trans.)`,
  (names) => `${names} (trans.)`,
  (names) => `Trad. ${names}`,
  (names) => `Übers. von ${names}`,
  (names) => `tr. ${names}`,
];

/** "2nd ed.", "Second edition". */
export function writeEdition(item: Item, random: Random): string {
  const number = Number(item.fields.edition ?? "");
  if (!Number.isInteger(number)) return item.fields.edition ?? "";
  const ordinal = `${number}${["th", "st", "nd", "rd"][number] ?? "th"}`;
  const form = random.pick([
    "$ ed.",
    "$ edn",
    "($ ed.)",
    "$ edition",
    "($ edn)",
    "Rev. ed.",
    "%. Aufl.",
    "%e éd.",
    "%ª ed.",
    "$ Edition",
  ]);
  return form.replace("$", ordinal).replace("%", String(number));
}
