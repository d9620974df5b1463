import { type Format, writePieces } from "@citable/formats";
import type { Issue, Item } from "@citable/model";
import { failWith, type Terminal } from "../command-line/terminal.ts";
import { readableFormat, writableFormat } from "../command-line/named-format.ts";
import { interruptible } from "../command-line/interrupt.ts";
import { openOutput, type Output } from "../command-line/output.ts";
import { type Progress, progressOn } from "../command-line/progress.ts";
import { readChunks, sizeOfFiles } from "../command-line/read-chunks.ts";
import { nameOfSource } from "../command-line/read-source.ts";
import { readRecords, type RecordsFile } from "../front-door/read-records.ts";
import { issuePlace } from "../print/issue-place.ts";
import { reportLine } from "../print/report.ts";
import { Tally } from "../print/tally.ts";

export interface ConvertFlags {
  readonly to: string;
  readonly from?: string;
  readonly output?: string;
  /** Whether every issue is told, not only the first of each kind. */
  readonly issues?: boolean;
}

/** What a conversion has at hand. */
interface Conversion {
  readonly paths: readonly string[];
  readonly from: Pick<RecordsFile, "format">;
  readonly terminal: Terminal;
  readonly tally: Tally;
  readonly progress: Progress;
  readonly stopped: () => boolean;
}

/** `citable convert`: the records of files in another format, read and written as they come. */
export async function convertCommand(paths: readonly string[], flags: ConvertFlags, terminal: Terminal): Promise<void> {
  const to = writableFormat(flags.to);
  const from = flags.from === undefined ? {} : { format: readableFormat(flags.from) };
  const output = await openOutput(flags.output);
  const tally = new Tally(flags.issues === true);
  const progress = progressOn(process.stderr, Math.ceil((await sizeOfFiles(paths)) / megabyte), "MB");
  try {
    await interruptible(async (stopped) => {
      await writeAll(to, output, { paths, from, terminal, tally, progress, stopped });
    });
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.clear();
  }
  for (const line of tally.untold()) terminal.tell(reportLine(terminal.paintBeside, "note", line));
  terminal.tell(reportLine(terminal.paintBeside, "converted", tally.summary()));
}

async function writeAll(to: Format, output: Output, conversion: Conversion): Promise<void> {
  const { tally, stopped, terminal } = conversion;
  for await (const { text, issues } of writePieces(to, readAll(conversion))) {
    if (tally.records > 0 && !stopped()) await output.write(text);
    tell(issues, "", conversion);
  }
  if (stopped()) terminal.tell("Stopped before the end; a file is left as it was.");
  await (stopped() || tally.records === 0 ? output.discard() : output.keep());
}

const megabyte = 1024 * 1024;

class NoRecordsError extends Error {}

/** The records of one file after the other; a file that fails is told of, and the others are read all the same. */
async function* readAll(conversion: Conversion): AsyncGenerator<Item> {
  const { paths, from, terminal, tally, progress } = conversion;
  let read = 0;
  const watched = async function* (path: string): AsyncGenerator<Uint8Array> {
    for await (const chunk of readChunks(path)) {
      if (conversion.stopped()) return;
      read += chunk.length;
      yield chunk;
      progress.step(Math.floor(read / megabyte));
    }
  };
  for (const path of paths) {
    const name = nameOfSource(path);
    tally.files += 1;
    const before = tally.records;
    try {
      for await (const { value, issues } of readRecords(watched(path), { name, ...from })) {
        tell(issues, name, conversion);
        tally.records += value.length;
        yield* value;
        if (conversion.stopped()) return;
      }
      if (tally.records === before) throw new NoRecordsError();
    } catch (error) {
      progress.clear();
      tally.failed += 1;
      if (error instanceof NoRecordsError)
        terminal.fail({ code: 1, sentence: "It has no record that can be read." }, name);
      else failWith(terminal, error, name);
    }
  }
}

function tell(issues: readonly Issue[], name: string, { terminal, tally, progress }: Conversion): void {
  for (const issue of issues) {
    if (!tally.take(issue)) continue;
    progress.clear();
    const place = issuePlace(name, issue);
    const word = issue.severity === "note" ? "note" : "warning";
    terminal.tell(reportLine(terminal.paintBeside, word, place === "" ? issue.message : `${place}: ${issue.message}`));
  }
}
