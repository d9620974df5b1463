import type { Issue } from "@citable/model";
import type { CitedRecord } from "../front-door/cite.ts";
import type { Ink, Paint } from "../command-line/paint.ts";
import { asLine } from "./line.ts";

/** What there is to say about a citation, one line for each fact: what is missing, advised, repaired, doubtful. */
export function reportLines(entry: CitedRecord, paint: Paint): readonly string[] {
  const { missing, advice: advised, repairs, issues, record } = entry;
  return [
    ...missing.map(({ field, advice, rule }) => reportLine(paint, "missing", `${field} – ${withRule(advice, rule)}`)),
    ...advised.map(({ text, rule }) => reportLine(paint, "advice", withRule(text, rule))),
    ...repairs.map(({ what, why }) => reportLine(paint, "repaired", `${trimStop(what)} – ${why}`)),
    ...issueLines([...record.issues, ...issues], paint),
  ];
}

/** Issues as lines. */
export function issueLines(issues: readonly Issue[], paint: Paint): readonly string[] {
  return issues.map(({ severity, message }) => reportLine(paint, severity === "note" ? "note" : "warning", message));
}

const inks: Readonly<Record<string, Ink>> = { missing: "missing", repaired: "repaired", warning: "warning" };

type ReportWord = "missing" | "advice" | "repaired" | "warning" | "note" | "converted";

/** A line such as `missing: publisher – …`; a line break in what a source says would make it two. */
export function reportLine(paint: Paint, word: ReportWord, text: string): string {
  return `${paint(inks[word] ?? "quiet", `${word}:`)} ${asLine(text)}`;
}

function withRule(advice: string, rule: string): string {
  return rule === "" ? advice : `${trimStop(advice)} (${rule}).`;
}

function trimStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
