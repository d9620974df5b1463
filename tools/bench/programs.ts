import { spawnSync } from "node:child_process";
import { globSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { formatNamed } from "@citable/formats";
import { parseCslItems } from "@citable/model";

import { makeItems } from "./items.ts";
import type { Measurement } from "./measurement.ts";
import { row, type Row } from "./report.ts";

/** Programs that cite, measured beside where they are installed; nothing of the project needs them. */
export interface Programs {
  readonly pandoc: boolean;
  /** Where Typst's compiler for Node is installed. */
  readonly typst: string | undefined;
}

/** How to run a program so that it prints all items in a style, or reads them and cites nothing. */
type Command = (style: string, cites: boolean) => readonly [program: string, ...args: string[]];

const count = 1000;
const rounds = 3;

/**
 * Bibliographies by other programs, in an author-date and a note style: the processor time of a run that prints one, less that of a run that cites nothing.
 * @param folder with the styles as STYLE.csl in styles/
 * @param ours what was measured, for the ratios.
 */
export function measurePrograms(folder: string, programs: Programs, ours: readonly Measurement[]): readonly Row[] {
  const commands: (readonly [string, Command])[] = [];
  if (programs.pandoc) commands.push([`pandoc ${versionOfPandoc()}`, pandoc(folder)]);
  if (programs.typst !== undefined) commands.push(["Typst", typst(folder, programs.typst)]);
  const styles = globSync("styles/{apa,chicago-notes-bibliography}.csl", { cwd: folder });
  return styles
    .sort()
    .map((file) => basename(file, ".csl"))
    .flatMap((style) => {
      const our = ours.find((measured) => measured.style === style && measured.task === `bibliography of ${count}`);
      return commands.map(([name, command]) =>
        row(style, `bibliography of ${count}, beside ${name}`, our ?? {}, difference(style, command)),
      );
    });
}

function difference(style: string, command: Command): Pick<Measurement, "value" | "error"> {
  try {
    const value = median(command(style, true)) - median(command(style, false));
    return value <= 0 ? { error: "lost in the noise of other work" } : { value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function median(command: readonly string[]): number {
  const times = Array.from({ length: rounds }, () => cpuOf(command));
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Milliseconds of processor time that a program took, by the shell's own count of its children's. */
function cpuOf(command: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", '"$@" >/dev/null && times', "sh", ...command], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1)?.slice(0, 120) ?? "The program failed.");
  const [, user = "", system = ""] = /^(\S+) (\S+)\s*$/mu.exec(stdout.trim().split("\n").at(-1) ?? "") ?? [];
  return milliseconds(user) + milliseconds(system);
}

/** "1m2.34s" */
function milliseconds(time: string): number {
  const [minutes = "0", seconds = "0"] = time.replace("s", "").split("m");
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

function versionOfPandoc(): string {
  return /[\d.]+/u.exec(spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout ?? "")?.[0] ?? "";
}

function pandoc(folder: string): Command {
  const items = join(folder, "items.json");
  const document = (cites: boolean): string => join(folder, cites ? "all.md" : "none.md");
  writeFileSync(items, JSON.stringify(makeItems(count)));
  writeFileSync(document(true), "---\nnocite: '@*'\n---\n");
  writeFileSync(document(false), "---\ntitle: none\n---\n");
  return (style, cites) => {
    const csl = join(folder, "styles", `${style}.csl`);
    return ["pandoc", "--citeproc", "--bibliography", items, "--csl", csl, "--to", "html", document(cites)];
  };
}

function typst(folder: string, installed: string): Command {
  const items = formatNamed("hayagriva")?.write?.(parseCslItems(makeItems(count)).value).text ?? "";
  writeFileSync(join(folder, "items.yml"), items);
  const program = new URL("typst.mjs", import.meta.url).pathname;
  return (style, cites) => [process.execPath, program, installed, folder, `styles/${style}.csl`, String(cites)];
}
