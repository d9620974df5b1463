import { citeRecord, sampleRecords } from "@citable/guides";
import type { FoundStyle } from "@citable/styles";
import { openStyle } from "../command-line/open-style.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { citationLine } from "../print/citation.ts";
import { asLine } from "../print/line.ts";
import { styleFacts } from "../print/style-facts.ts";

export interface ShowFlags {
  readonly data?: string;
  readonly locale?: string;
}

/** `citable styles show`: what is known of a style, and how it prints a sample entry and book. */
export async function stylesShowCommand(name: string, flags: ShowFlags, terminal: Terminal): Promise<void> {
  const found = await openStyle(name, { locale: flags.locale, data: flags.data });
  for (const [label, fact] of styleFacts(found)) {
    terminal.print(`${terminal.paint("quiet", `${label}:`.padEnd(12))} ${asLine(fact)}`);
  }
  terminal.print("");
  for (const line of preview(found, terminal)) terminal.print(line);
}

function preview(found: FoundStyle, terminal: Terminal): readonly string[] {
  const screen = terminal.onScreen ? terminal.paint : undefined;
  return sampleRecords().flatMap((record) => {
    const { citations, issues } = citeRecord(record, found, {});
    const lines = citations.map((citation) => {
      const label = terminal.paint("quiet", `${record.item.id}, ${citation.form}:`.padEnd(22));
      return `${label} ${citationLine(citation, "text", screen)}`;
    });
    return [...lines, ...issues.map(({ message }) => asLine(message))];
  });
}
