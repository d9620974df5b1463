import type { Terminal } from "../command-line/terminal.ts";
import { stylesAt } from "../front-door/style.ts";
import { namedFirst, styleLines } from "../print/style-table.ts";

export interface StylesFlags {
  readonly data?: string;
}

/** `citable styles`: the styles at hand that fit a query, those with a name by edition first. */
export async function stylesCommand(words: readonly string[], flags: StylesFlags, terminal: Terminal): Promise<void> {
  const query = words.join(" ").trim();
  const found = namedFirst(await stylesAt(flags.data).search(query));
  if (found.length === 0) {
    terminal.fail({ code: 1, sentence: `No style has “${query}” in its name, title or subject.` });
    return;
  }
  // On a screen, two thousand lines would push the useful ones away.
  const shown = query === "" && terminal.onScreen ? found.filter(({ name }) => name !== undefined) : found;
  for (const line of styleLines(shown, terminal.paint)) terminal.print(line);
  const left = (found.length - shown.length).toLocaleString("en-US");
  if (shown.length < found.length)
    terminal.tell(`${left} more: citable styles WORDS finds them, citable styles | cat lists them.`);
}
