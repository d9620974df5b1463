import { installArchive, type InstallationStep } from "@citable/styles/node";
import { CallError } from "../command-line/failure.ts";
import { progressOn, type Progress } from "../command-line/progress.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { stylesFolder } from "../front-door/data-folder.ts";
import { installedInWords } from "../print/installed.ts";

export interface UpdateFlags {
  readonly from?: readonly string[];
  readonly data?: string;
}

const officialStyles = "https://github.com/citation-style-language/styles";
const officialLocales = "https://github.com/citation-style-language/locales";

/** `citable styles update`: installs the official styles from archives or folders, as a whole or not at all. */
export async function stylesUpdateCommand({ from = [], data }: UpdateFlags, terminal: Terminal): Promise<void> {
  if (from.length === 0) {
    throw new CallError(
      `Name what to install with --from: the .tar.gz of ${officialStyles} (and of ${officialLocales}), or a folder.`,
    );
  }
  const into = stylesFolder(data);
  const bars = new Map<InstallationStep["doing"], Progress>();
  const progress = ({ doing, done, total }: InstallationStep): void => {
    const bar = bars.get(doing) ?? progressOn(process.stderr, total, `files, ${doing} them`);
    bars.set(doing, bar);
    bar.step(done);
  };
  try {
    const set = await installArchive({ from, into, progress });
    for (const bar of bars.values()) bar.clear();
    for (const line of installedInWords(set, into)) terminal.print(line);
  } finally {
    for (const bar of bars.values()) bar.clear();
  }
}
