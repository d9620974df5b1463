import { run } from "./command-line/run.ts";
import { endWithReader, processTerminal } from "./command-line/terminal.ts";

endWithReader();
const terminal = processTerminal();
await run(process.argv.slice(2), terminal);
process.exitCode ??= terminal.exitCode;
