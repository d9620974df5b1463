import type { Command } from "commander";
import type { EmbedFlags } from "../commands/embed.ts";
import type { TagsFlags } from "../commands/tags.ts";
import { examples } from "./examples.ts";
import type { Terminal } from "./terminal.ts";

/** The commands for those who publish pages: `tags`, `embed`, `check`. */
export function addPageCommands(program: Command, terminal: Terminal): void {
  program
    .command("tags")
    .summary("print the tags that make a page citable")
    .description("Prints a record's tags for a page: Highwire, JSON-LD, cite-as, describedby and COinS.")
    .argument("<record...>", "a record as CSL-JSON, or any source that record reads")
    .option("--record <address>", "where the record will lie as CSL-JSON, to be linked as describedby")
    .addHelpText("after", examples("tags", terminal.paint))
    .action(async (paths: string[], flags: TagsFlags) => {
      const { tagsCommand } = await import("../commands/tags.ts");
      await tagsCommand(paths, flags, terminal);
    });
  program
    .command("embed")
    .summary("put tags and a cite box into a page")
    .description(
      "Prints the page with its tags and <cite-this>, its citations readable without JavaScript. Twice is once.",
    )
    .argument("<page...>", "the file of a page")
    .option("--record <file>", "the page's record, if the page does not state it")
    .option("--styles <names>", "the styles to offer", "mla@9 chicago-notes@17 apa@7")
    .option("--script <address>", "where the element's file lies", "/cite-this/cite-this.js")
    .option("--write", "write into the file itself instead of printing")
    .addHelpText("after", examples("embed", terminal.paint))
    .action(async (paths: string[], flags: EmbedFlags) => {
      const { embedCommand } = await import("../commands/embed.ts");
      await embedCommand(paths, flags, terminal);
    });
  program
    .command("check")
    .summary("find where the parts of a page disagree")
    .description(
      "Compares a page's byline, meta tags, JSON-LD and cite box; a line for each disagreement, exit code 1 if any.",
    )
    .argument("<page...>", "the file of a page, or a folder: all pages in it and below")
    .addHelpText("after", examples("check", terminal.paint))
    .action(async (paths: string[]) => {
      const { checkCommand } = await import("../commands/check.ts");
      await checkCommand(paths, terminal);
    });
}
