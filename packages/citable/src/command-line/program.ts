import { Command, Option } from "commander";
import type { CiteFlags } from "../commands/cite-flags.ts";
import type { ConvertFlags } from "../commands/convert.ts";
import type { RecordFlags } from "../commands/record.ts";
import { formats as citationFormats } from "../print/citation.ts";
import { defaultStyle } from "../front-door/default-style.ts";
import { version } from "../version.ts";
import { examples } from "./examples.ts";
import { addPageCommands } from "./page-commands.ts";
import { addServer } from "./server-commands.ts";
import { addHouse, addStyles } from "./style-commands.ts";
import { languageOption } from "./language-option.ts";
import type { Terminal } from "./terminal.ts";

/** The commands and their options. Each command's code is loaded when it is called. */
export function createProgram(terminal: Terminal): Command {
  const { paint } = terminal;
  const program = new Command("citable")
    .description("Any source in, any citation style out, nothing hidden.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .exitOverride()
    // What is wrong with a call is told where every other failure is told.
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      helpWidth: Math.min(process.stdout.columns ?? 100, 100),
      styleTitle: (text) => paint("heading", text),
      styleCommandText: (text) => paint("name", text),
      styleOptionTerm: (text) => paint("name", text),
      styleSubcommandTerm: (text) => paint("name", text),
      styleArgumentTerm: (text) => paint("name", text),
    });
  addCite(program, terminal);
  addRecord(program, terminal);
  addConvert(program, terminal);
  addStyles(program, terminal);
  addHouse(program, terminal);
  addPageCommands(program, terminal);
  addServer(program, terminal);
  return program.addHelpText("after", examples("root", paint));
}

const sources =
  "a file, or - for standard input: captured text, a list of references, HTML, PDF, EPUB, Word, or records " +
  "(CSL-JSON, BibTeX, RIS and others); " +
  "an address (https://…), or an identifier: DOI, ISBN, PMID, PMCID, arXiv, ISSN";

const checkOption = [
  "--check",
  "ask services about identifiers, else about title and author; tell what differs",
] as const;
const offlineOption = ["--offline", "read files only: fetch nothing, ask no service"] as const;

function addCite(program: Command, terminal: Terminal): void {
  program
    .command("cite")
    .summary("print the citation of a source")
    .description(
      "Prints the citation of each source. What is missing in it and what was repaired goes to standard error, a line each.",
    )
    .argument("<source...>", sources)
    .option(
      "--style <name>",
      "a name by edition, a style's id, the path of a .csl or house style file, or all",
      defaultStyle,
    )
    .option("--styles-from <archive>", "take styles from this archive or folder first")
    .addOption(
      new Option("--form <form>", "what to print")
        .choices(["bibliography", "note", "short-note", "in-text"])
        .default("bibliography"),
    )
    .addOption(new Option("--format <format>", "how to print it").choices(citationFormats).default("text"))
    .option("--locale <tag>", "the language to print in, such as en-US or de (default: the style's own)")
    .addOption(languageOption())
    .option("--accessed <day>", "the day you read the source, YYYY-MM-DD")
    .option("--exact", "no repairs: what the style says, to the letter")
    .option("--without <names>", "leave out these repairs, as --format json names them: headword-case,loose-ends")
    .option(...checkOption)
    .option(...offlineOption)
    .addHelpText("after", examples("cite", terminal.paint))
    .action(async (paths: string[], flags: CiteFlags) => {
      const { citeCommand } = await import("../commands/cite.ts");
      await citeCommand(paths, flags, terminal);
    });
}

function addRecord(program: Command, terminal: Terminal): void {
  program
    .command("record")
    .summary("print what is known of a source, as CSL-JSON")
    .description("Prints what is known of each source as CSL-JSON: an object for one source, a list for several.")
    .argument("<source...>", sources)
    .option("--evidence", "where in the source each field was read, and all else that was noticed")
    .option("--references", "the works that the source's own bibliography lists, instead of the source")
    .option("--format <format>", "write the records in this format: bibtex, ris, …; convert --help names all")
    .addOption(languageOption())
    .option(...checkOption)
    .option(...offlineOption)
    .addHelpText("after", examples("record", terminal.paint))
    .action(async (paths: string[], flags: RecordFlags) => {
      const { recordCommand } = await import("../commands/record.ts");
      await recordCommand(paths, flags, terminal);
    });
}

function addConvert(program: Command, terminal: Terminal): void {
  program
    .command("convert")
    .summary("turn files of records into another format")
    .description(
      "Reads files of records (BibTeX, RIS, CSL-JSON and others, told by their content) and writes them as one file. " +
        "What cannot be read or carried goes to standard error, with a summary at the end.",
    )
    .argument("<file...>", "a file of records, or - for standard input")
    .requiredOption("--to <format>", "the format to write")
    .option("--from <format>", "the format to read (default: told by the content and the file's name)")
    .option("-o, --output <file>", "the file to write, put in place when it is whole (default: standard output)")
    .option("--issues", "tell every issue, not only the first of each kind")
    .addHelpText("after", examples("convert", terminal.paint))
    .action(async (paths: string[], flags: ConvertFlags) => {
      const { convertCommand } = await import("../commands/convert.ts");
      await convertCommand(paths, flags, terminal);
    });
}
