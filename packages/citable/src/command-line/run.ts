import { codeOf } from "./failure.ts";
import { createProgram } from "./program.ts";
import { failWith, type Terminal } from "./terminal.ts";

/** Carries out one call. Every error ends here, as one sentence. */
export async function run(words: readonly string[], terminal: Terminal): Promise<void> {
  const program = createProgram(terminal);
  try {
    if (words.length === 0) program.help({ error: true });
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    await told(error, terminal);
  }
}

/** Commander ends by an error also when it has printed what was asked for. */
async function told(error: unknown, terminal: Terminal): Promise<void> {
  const code = codeOf(error);
  if (code === "commander.helpDisplayed" || code === "commander.version") return;
  if (code === "commander.help") process.exitCode = 2;
  else failWith(terminal, error);
}
