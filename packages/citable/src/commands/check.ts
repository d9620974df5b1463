import type { Terminal } from "../command-line/terminal.ts";
import { checkPage } from "../pages/check-page.ts";
import { asLine } from "../print/line.ts";
import { readFiles } from "./page-files.ts";
import { pagesIn } from "./pages-in.ts";

/** `citable check`: where the parts of a page disagree about it; the exit code is 1 if some do. */
export async function checkCommand(paths: readonly string[], terminal: Terminal): Promise<void> {
  for await (const source of readFiles(await pagesIn(paths), terminal)) {
    const { name, captured } = source;
    if (captured.kind !== "html") {
      terminal.fail({ code: 2, sentence: "It is no page of HTML; give the file of a page." }, name);
      continue;
    }
    const found = checkPage(captured);
    for (const { line, field, message } of found) terminal.print(asLine(`${name}:${line}: ${field}: ${message}`));
    if (found.length > 0) terminal.fail({ code: 1, sentence: `Its parts disagree in ${countOf(found.length)}.` }, name);
  }
}

function countOf(count: number): string {
  return count === 1 ? "one place" : `${count} places`;
}
