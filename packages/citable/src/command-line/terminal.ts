import { reasonOf } from "./output.ts";
import { failureOf, type Failure } from "./failure.ts";
import { asLine } from "../print/line.ts";
import { paintFor, type Paint } from "./paint.ts";

/** Where a command prints: results to standard output, what there is to say about them to standard error. */
export interface Terminal {
  /** A result, with its line end. */
  readonly print: (text: string) => void;
  /** A line beside the result. */
  readonly tell: (line: string) => void;
  /** A line that says why nothing came of a source; the exit code becomes the highest of those met. */
  readonly fail: (failure: Failure, about?: string) => void;
  readonly exitCode: number;
  readonly paint: Paint;
  readonly paintBeside: Paint;
  /** Whether results go to a screen. */
  readonly onScreen: boolean;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const paintBeside = paintFor(stderr);
  let exitCode = 0;
  const tell = (line: string): void => void stderr.write(`${line}\n`);
  return {
    print: (text) => void stdout.write(`${text}\n`),
    tell,
    fail: ({ code, sentence }, about) => {
      exitCode = Math.max(exitCode, code);
      const where = about === undefined ? "" : `${about}: `;
      tell(`${paintBeside("failure", "citable:")} ${asLine(where + sentence)}`);
    },
    get exitCode() {
      return exitCode;
    },
    paint: paintFor(stdout),
    paintBeside,
    onScreen: stdout.isTTY,
  };
}

/** Tells of an error in one sentence; where it happened is for those who ask. */
export function failWith(terminal: Terminal, error: unknown, about?: string): void {
  terminal.fail(failureOf(error), about);
  if (process.env["CITABLE_DEBUG"] === "1" && error instanceof Error) terminal.tell(error.stack ?? "");
}

/** A reader that has seen enough (`| head`) ends the program quietly; a full disk ends it with a sentence. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      if (stream === process.stdout)
        process.stderr.write(`citable: Standard output cannot be written: ${reasonOf(error)}.\n`);
      process.exit(2);
    });
  }
}
