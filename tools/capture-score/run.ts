/**
 * Scores the capture of saved pages: `node tools/capture-score/run.ts DIR [--out FILE] [scorer's options]`.
 * DIR holds gold.jsonl, pages/ and score.mjs. Only the pages and their addresses are given to the capture;
 * the answers are read by the scorer alone, whose table is printed last.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { captureSource, type CaptureResult } from "@citable/capture";
import type { CalendarDate, Name } from "@citable/model";

interface Row {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

interface Prediction {
  readonly id: string;
  readonly ms: number;
  readonly error?: string;
  readonly [field: string]: unknown;
}

function main(args: readonly string[]): number {
  const [directory, ...rest] = args;
  if (directory === undefined || directory.startsWith("-")) {
    process.stderr.write("usage: capture-score DIR [--out FILE] [options of score.mjs]\n");
    return 2;
  }
  const outAt = rest.indexOf("--out");
  const given = outAt < 0 ? undefined : rest[outAt + 1];
  const options = outAt < 0 ? rest : rest.toSpliced(outAt, 2);
  const file = given ?? join(mkdtempSync(join(tmpdir(), "capture-score-")), "citable.jsonl");
  const predictions = readRows(directory).map((row) => predict(directory, row));
  writeFileSync(file, predictions.map((each) => `${JSON.stringify(each)}\n`).join(""));
  process.stdout.write(`predictions: ${file}\n`);
  const scorer = [join(directory, "score.mjs"), "--gold", join(directory, "gold.jsonl"), ...options, file];
  return spawnSync(process.execPath, scorer, { stdio: "inherit" }).status ?? 1;
}

function readRows(directory: string): readonly Row[] {
  const lines = readFileSync(join(directory, "gold.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => rowOf(JSON.parse(line)));
}

function rowOf(value: unknown): Row {
  const row: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return { id: String(row["id"]), file: String(row["file"]), url: String(row["url"]) };
}

function predict(directory: string, row: Row): Prediction {
  const bytes = readFileSync(join(directory, "pages", row.file));
  const before = process.cpuUsage();
  try {
    const result = captureSource(bytes, { name: row.file, url: row.url });
    return { id: row.id, ms: milliseconds(before), ...answers(result) };
  } catch (error) {
    return { id: row.id, ms: milliseconds(before), error: error instanceof Error ? error.message : String(error) };
  }
}

/** CPU time of this process, user and system, since then. */
function milliseconds(before: { readonly user: number; readonly system: number }): number {
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

function answers({ records }: CaptureResult): Readonly<Record<string, unknown>> {
  const item = records[0]?.item;
  if (item === undefined) return {};
  const { issued } = item.dates;
  const quotes = (records[0]?.evidence ?? []).map((each) => each.quote).join("\n");
  return {
    title: item.fields.title,
    authors: (item.names.author ?? []).map((name) => naturalOrder(name, quotes)),
    date: issued?.kind === "calendar" ? dayOf(issued) : undefined,
    container: item.fields["container-title"],
    publisher: item.fields.publisher,
    language: item.language,
    type: item.type,
    doi: item.fields.DOI,
    volume: item.fields.volume,
    issue: item.fields.issue,
    pages: item.fields.page,
  };
}

/** A name as its page prints it: Chinese, Japanese and Korean names have the family name first, with or without a space. */
function naturalOrder(name: Name, quotes: string): string {
  if (name.kind === "literal") return name.literal;
  const { given, droppingParticle, nonDroppingParticle, family, suffix } = name;
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(family ?? "")) {
    const spaced = `${family ?? ""} ${given ?? ""}`;
    return quotes.includes(spaced) ? spaced : spaced.replace(" ", "");
  }
  return [given, droppingParticle, nonDroppingParticle, family, suffix].filter((part) => part !== undefined).join(" ");
}

function dayOf({ start }: CalendarDate): string {
  const parts = [String(start.year).padStart(4, "0"), start.month, start.day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

process.exitCode = main(process.argv.slice(2));
