import type { Language } from "@citable/guides";
import type { Issue } from "@citable/model";
import type { CitedRecord } from "../front-door/cite.ts";
import type { Ink, Paint } from "../command-line/paint.ts";
import { issueInLanguage } from "../front-door/in-language.ts";
import { asLine } from "./line.ts";

/** What there is to say about a citation, one line for each fact: what is missing, advised, repaired, doubtful. */
export function reportLines(entry: CitedRecord, paint: Paint, language: Language = "en"): readonly string[] {
  const line = (word: ReportWord, text: string): string => reportLine(paint, word, text, language);
  const { missing, advice: advised, repairs, issues, record } = entry;
  return [
    ...missing.map(({ field, advice, rule }) => line("missing", `${field} – ${withRule(advice, rule)}`)),
    ...advised.map(({ text, rule }) => line("advice", withRule(text, rule))),
    ...repairs.map(({ what, why }) => line("repaired", `${trimStop(what)} – ${why}`)),
    ...issueLines([...record.issues, ...issues], paint, language),
  ];
}

/** Issues as lines. */
export function issueLines(issues: readonly Issue[], paint: Paint, language: Language = "en"): readonly string[] {
  return issues
    .map((issue) => issueInLanguage(issue, language))
    .map(({ severity, message }) => reportLine(paint, severity === "note" ? "note" : "warning", message, language));
}

const inks: Readonly<Record<string, Ink>> = { missing: "missing", repaired: "repaired", warning: "warning" };

type ReportWord = "missing" | "advice" | "repaired" | "warning" | "note" | "converted";

const words: Readonly<Record<Language, Readonly<Record<ReportWord, string>>>> = {
  en: {
    missing: "missing",
    advice: "advice",
    repaired: "repaired",
    converted: "converted",
    warning: "warning",
    note: "note",
  },
  de: {
    missing: "fehlt",
    advice: "Rat",
    repaired: "berichtigt",
    converted: "umgewandelt",
    warning: "Warnung",
    note: "Hinweis",
  },
};

/** A line such as `missing: publisher – …`; a line break in what a source says would make it two. */
export function reportLine(paint: Paint, word: ReportWord, text: string, language: Language = "en"): string {
  return `${paint(inks[word] ?? "quiet", `${words[language][word]}:`)} ${asLine(text)}`;
}

function withRule(advice: string, rule: string): string {
  return rule === "" ? advice : `${trimStop(advice)} (${rule}).`;
}

function trimStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
