import { CallError } from "../command-line/failure.ts";
import { interruptible } from "../command-line/interrupt.ts";
import { progressOn } from "../command-line/progress.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { accessDate, accessedOn } from "../front-door/accessed.ts";
import { citeInAll, independentStyles, type CiteAllRequest, type StyledLine } from "../front-door/cite-all.ts";
import { contextOf } from "../front-door/context.ts";
import { statesSomething } from "../front-door/nothing-citable.ts";
import { installedStyles, stylesFrom } from "../front-door/style.ts";
import { isList } from "../print/json.ts";
import { asLine } from "../print/line.ts";
import { styledLineJson } from "../print/styled-line.ts";
import { readerLanguage } from "../command-line/reader-language.ts";
import { repairsWithout, type CiteFlags } from "./cite-flags.ts";
import { readSources, refuse, type CapturedSource } from "./captured-sources.ts";

/** `citable cite --style all`: each source in every style, a line each. */
export async function citeAllCommand(paths: readonly string[], flags: CiteFlags, terminal: Terminal): Promise<void> {
  const format = lineFormat(flags.format);
  const styles = await stylesAsked(flags.stylesFrom);
  await interruptible(async (stopped) => {
    for await (const source of readSources(paths, terminal, flags)) {
      if (refuse(source, terminal, flags)) continue;
      await citeSource(source, { ...styles, ...requestFor(source, flags) }, { format, terminal, stopped });
      if (stopped()) return;
    }
  });
}

/** How each style's line is written. */
const lineFormats = ["ndjson", "text", "html"] as const;
type StyledLineFormat = (typeof lineFormats)[number];

function lineFormat(asked: CiteFlags["format"]): StyledLineFormat {
  const format = lineFormats.find((each) => each === asked);
  if (format !== undefined) return format;
  throw new CallError(`--style all prints a line for each style, not ${asked}: use --format ndjson, text or html.`);
}

/** All styles of an archive or folder, or all at hand. */
async function stylesAsked(from: string | undefined): Promise<Pick<CiteAllRequest, "catalogue" | "styles">> {
  if (from === undefined) {
    const catalogue = installedStyles();
    return { catalogue, styles: independentStyles(await catalogue.search()) };
  }
  const { catalogue, source } = stylesFrom(from);
  const own = new Set((await source.list()).map(({ id }) => id));
  return { catalogue, styles: independentStyles((await catalogue.search()).filter(({ id }) => own.has(id))) };
}

function requestFor({ captured }: CapturedSource, flags: CiteFlags): Omit<CiteAllRequest, "catalogue" | "styles"> {
  const { form, locale, accessed, exact = false } = flags;
  const language = readerLanguage(flags);
  const stated = captured.records.filter(({ item }) => statesSomething(item));
  const date = accessed === undefined ? undefined : accessDate(accessed);
  const records = date === undefined ? stated : stated.map((record) => accessedOn(record, date));
  const without = repairsWithout(flags);
  return { records, form, exact, without, language, ...(locale !== undefined && { locale }), ...contextOf(captured) };
}

interface Run {
  readonly format: StyledLineFormat;
  readonly terminal: Terminal;
  readonly stopped: () => boolean;
}

async function citeSource({ captured }: CapturedSource, request: CiteAllRequest, run: Run): Promise<void> {
  const { format, terminal, stopped } = run;
  const progress = progressOn(process.stderr, request.styles.length, "styles");
  const withId = request.records.length > 1 || isList(captured);
  let done = 0;
  for await (const lines of citeInAll(request)) {
    if (terminal.onScreen) progress.clear();
    for (const line of lines) terminal.print(printed(line, format, withId));
    done += 1;
    progress.step(done);
    if (stopped()) break;
  }
  progress.clear();
  if (stopped()) terminal.tell(`Stopped after ${done} of ${request.styles.length} styles.`);
}

function printed(line: StyledLine, format: StyledLineFormat, withId: boolean): string {
  switch (format) {
    case "ndjson":
      return JSON.stringify(styledLineJson(line, withId));
    case "html":
      return asLine(`${line.style}\t${line.html || `(${line.error ?? ""})`}`);
    case "text":
      return `${line.style}\t${asLine(line.error === undefined ? line.text : `(${line.error})`)}`;
    default:
      return format satisfies never;
  }
}
