import { Option, type Command } from "commander";
import type { DiffFlags } from "../commands/styles-diff.ts";
import type { ShowFlags } from "../commands/styles-show.ts";
import type { UpdateFlags } from "../commands/styles-update.ts";
import type { StylesFlags } from "../commands/styles.ts";
import { examples } from "./examples.ts";
import { languageOption } from "./language-option.ts";
import type { LanguageFlag } from "./reader-language.ts";
import type { Terminal } from "./terminal.ts";

const dataOption = [
  "--data <folder>",
  "the folder for what is installed (default: CITABLE_DATA, or your own)",
] as const;

const queryWords = "words from the name, the title, the subject, the edition or the language";

/** `citable styles` and what it can do with them. */
export function addStyles(program: Command, terminal: Terminal): void {
  const styles = program
    .command("styles")
    .summary("find, show, compare and update styles")
    .description(
      "Lists the styles at hand that fit a query: what --style takes, and the title; names by edition first. " +
        "A journal's style that prints like another names it.",
    )
    .argument("[query...]", queryWords)
    .option(...dataOption)
    .addHelpText("after", examples("styles", terminal.paint))
    .action(async (words: string[], flags: StylesFlags) => search(words, flags, terminal));
  addStylesSearch(styles, terminal);
  addStylesShow(styles, terminal);
  addStylesDiff(styles, terminal);
  addStylesUpdate(styles, terminal);
}

/** What people try who do not know that `citable styles WORDS` searches already. */
function addStylesSearch(styles: Command, terminal: Terminal): void {
  styles
    .command("search", { hidden: true })
    .alias("list")
    .description("Lists the styles at hand that fit a query, as citable styles WORDS does.")
    .argument("[query...]", queryWords)
    .option(...dataOption)
    .action(async (words: string[], flags: StylesFlags, command: Command) =>
      search(words, { ...command.optsWithGlobals(), ...flags }, terminal),
    );
}

async function search(words: readonly string[], flags: StylesFlags, terminal: Terminal): Promise<void> {
  const { stylesCommand } = await import("../commands/styles.ts");
  await stylesCommand(words, flags, terminal);
}

function addStylesShow(styles: Command, terminal: Terminal): void {
  styles
    .command("show")
    .summary("what is known of a style, and how it prints")
    .description("Prints what is known of a style, and how it prints a sample entry, book, article and page.")
    .argument("<name>", "a name by edition, a style's id, or the path of a .csl or house style file")
    .option("--locale <tag>", "the language to print in")
    .option(...dataOption)
    .action(async (name: string, flags: ShowFlags, command: Command) => {
      const { stylesShowCommand } = await import("../commands/styles-show.ts");
      await stylesShowCommand(name, { ...command.optsWithGlobals(), ...flags }, terminal);
    });
}

function addStylesDiff(styles: Command, terminal: Terminal): void {
  styles
    .command("diff")
    .summary("what changed between two editions")
    .description("Tells what changed from one edition to another, with the sections, and shows works printed in both.")
    .argument("<before>", "a name by edition: mla@8")
    .argument("<after>", "another: mla@9")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addOption(languageOption())
    .option(...dataOption)
    .action(async (before: string, after: string, flags: DiffFlags, command: Command) => {
      const { stylesDiffCommand } = await import("../commands/styles-diff.ts");
      await stylesDiffCommand([before, after], { ...command.optsWithGlobals(), ...flags }, terminal);
    });
}

function addStylesUpdate(styles: Command, terminal: Terminal): void {
  styles
    .command("update")
    .summary("install the official styles from an archive or folder")
    .description(
      "Installs styles or locales from archives of the official sets (.tar.gz) or folders. " +
        "Every file is checked; a damaged archive or an interruption leaves what was installed before.",
    )
    .requiredOption("--from <archive...>", "archives or folders: styles, locales, or both")
    .option(...dataOption)
    .action(async (flags: UpdateFlags, command: Command) => {
      const { stylesUpdateCommand } = await import("../commands/styles-update.ts");
      await stylesUpdateCommand({ ...command.optsWithGlobals(), ...flags }, terminal);
    });
}

/** `citable house`. */
export function addHouse(program: Command, terminal: Terminal): void {
  const house = program
    .command("house")
    .summary("check a house style, or compare it with its base")
    .description(
      "A house style is a small JSON file over a style: what a school or publisher has otherwise. --style takes it.",
    )
    .addHelpText("after", examples("house", terminal.paint));
  house
    .command("check")
    .summary("whether the file is in order")
    .description("Tells what is wrong in the file, each with line and column, and whether its base is at hand.")
    .argument("<file>", "a house style, .json")
    .addOption(languageOption())
    .action(async (file: string, flags: LanguageFlag) => {
      const { houseCheckCommand } = await import("../commands/house.ts");
      await houseCheckCommand(file, flags, terminal);
    });
  house
    .command("diff")
    .summary("what it has otherwise than its base")
    .description("Tells what a house style has otherwise than its base, and shows works printed in both.")
    .argument("<file>", "a house style, .json")
    .addOption(languageOption())
    .action(async (file: string, flags: LanguageFlag) => {
      const { houseDiffCommand } = await import("../commands/house.ts");
      await houseDiffCommand(file, flags, terminal);
    });
}
