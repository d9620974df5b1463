import { readSource } from "../command-line/read-source.ts";
import { failWith, type Terminal } from "../command-line/terminal.ts";
import { capture } from "../front-door/capture.ts";
import { refuse, type CapturedSource } from "./captured-sources.ts";

/** Reads files one after the other, never an address; one that fails or states nothing is told of. */
export async function* readFiles(paths: readonly string[], terminal: Terminal): AsyncGenerator<CapturedSource> {
  for (const path of paths) {
    const source = await readOne(path, terminal);
    if (source !== undefined && !refuse(source, terminal)) yield source;
  }
}

async function readOne(path: string, terminal: Terminal): Promise<CapturedSource | undefined> {
  try {
    const { name, bytes } = await readSource(path);
    return { name, captured: await capture(bytes, { name }) };
  } catch (error) {
    failWith(terminal, error, path);
    return undefined;
  }
}
