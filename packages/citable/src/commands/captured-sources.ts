import type { CaptureResult } from "@citable/capture";
import { captureElsewhere, offline, publicNetwork, type Network, type OpenNetwork } from "../command-line/network.ts";
import { progressOn } from "../command-line/progress.ts";
import { nameOfSource, readSource } from "../command-line/read-source.ts";
import { readerLanguage, type LanguageFlag } from "../command-line/reader-language.ts";
import { failWith, type Terminal } from "../command-line/terminal.ts";
import { capture } from "../front-door/capture.ts";
import { capturedInLanguage } from "../front-door/in-language.ts";
import { nothingCitable } from "../front-door/nothing-citable.ts";
import { reportLine } from "../print/report.ts";

/** A source that was read. */
export interface CapturedSource {
  readonly name: string;
  readonly captured: CaptureResult;
}

/** What commands that read sources let the caller decide. */
export interface SourceFlags extends LanguageFlag {
  readonly offline?: boolean;
  /** Asks services about the identifiers, else the words, of what was read, and tells what differs. */
  readonly check?: boolean;
}

/** Reads sources one after the other; a source that fails is told of, and the others are read all the same. */
export async function* readSources(
  paths: readonly string[],
  terminal: Terminal,
  flags: SourceFlags = {},
  network: OpenNetwork = publicNetwork,
): AsyncGenerator<CapturedSource> {
  const open = flags.offline === true ? offline : once(network);
  for (const path of paths) {
    try {
      const captured = (await captureElsewhere(path, open)) ?? (await captureFile(path));
      const held = flags.check === true ? await checked(captured, open) : captured;
      yield { name: nameOfSource(path), captured: capturedInLanguage(held, readerLanguage(flags)) };
    } catch (error) {
      failWith(terminal, error, nameOfSource(path));
    }
  }
}

async function captureFile(path: string): Promise<CaptureResult> {
  const { name, bytes } = await readSource(path);
  const captured = await capture(bytes, { name });
  if (captured.kind !== "text" || nothingCitable(captured) === undefined) return captured;
  const { readAsReferences } = await import("../front-door/references.ts");
  const bar = progressOn(process.stderr, captured.text.length, "characters of references read");
  try {
    return await readAsReferences(captured, (done) => bar.step(done));
  } finally {
    bar.clear();
  }
}

async function checked(captured: CaptureResult, open: OpenNetwork): Promise<CaptureResult> {
  const { checkRecords } = await import("./check-references.ts");
  const bar = progressOn(process.stderr, captured.records.length, "references checked");
  try {
    return await checkRecords(captured, open, (done) => bar.step(done));
  } finally {
    bar.clear();
  }
}

/** All the sources of a call share one network. */
function once(open: OpenNetwork): OpenNetwork {
  let opened: Promise<Network> | undefined;
  return () => (opened ??= open());
}

/** Tells of a source in which nothing can be cited, and what was noticed there. */
export function refuse({ name, captured }: CapturedSource, terminal: Terminal, flags: LanguageFlag = {}): boolean {
  const nothing = nothingCitable(captured);
  if (nothing === undefined) return false;
  terminal.fail({ code: nothing.faulty ? 2 : 1, sentence: nothing.sentence }, name);
  for (const noticed of nothing.noticed)
    terminal.tell(reportLine(terminal.paintBeside, "warning", noticed, readerLanguage(flags)));
  return true;
}
