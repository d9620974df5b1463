import { printHtml, printMarkdown, printText, type Run, type Settled } from "@citable/csl";
import type { CiteResult, PrintedCitation } from "@citable/guides";

/**
 * Gives the citations of one record of a list its number in the list: each record is printed on its own, and so has
 * the number 1 in styles that number.
 */
export function numbered(result: CiteResult, number: number): CiteResult {
  if (number === 1) return result;
  return { ...result, citations: result.citations.map((citation) => withNumber(citation, String(number))) };
}

function withNumber(citation: PrintedCitation, number: string): PrintedCitation {
  if (!runsOf(citation.output).some(isNumber)) return citation;
  const blocks = citation.output.blocks.map((block) => ({
    ...block,
    runs: block.runs.map((run) => (isNumber(run) ? { ...run, text: number } : run)),
  }));
  const output: Settled = { blocks };
  const { style, form } = citation;
  return { style, form, output, text: printText(output), html: printHtml(output), markdown: printMarkdown(output) };
}

function runsOf({ blocks }: Settled): readonly Run[] {
  return blocks.flatMap(({ runs }) => runs);
}

function isNumber({ origin }: Run): boolean {
  return origin?.variable === "citation-number";
}
