import { printers, printHtml, printText, type PrintFormat, type Settled } from "@citable/csl";
import {
  readDocx,
  readLatex,
  readMarkdown,
  readMarkup,
  readRtf,
  readTypst,
} from "../../packages/csl/test/read-back.ts";

/** What is wrong with a printed line; nothing for most. */
export function faultsIn(settled: Settled): readonly string[] {
  const text = printText(settled);
  return [...debris(text).map((word) => `text has ${word}: ${text}`), ...faultsInTags(printHtml(settled))];
}

const readers: Readonly<Partial<Record<PrintFormat, (source: string) => string>>> = {
  html: readMarkup,
  markdown: readMarkdown,
  rtf: readRtf,
  latex: readLatex,
  typst: readTypst,
  docx: readDocx,
  jats: readMarkup,
  tei: readMarkup,
};

/** In which formats a line says something else than as text, or has marks that nothing escaped. */
export function faultsInFormats(settled: Settled): readonly string[] {
  const text = printText(settled);
  return formats.flatMap((format) => {
    const printed = printers[format](settled);
    try {
      return bare(readers[format]?.(printed) ?? text) === bare(text)
        ? []
        : [`${format} reads otherwise than text: ${printed} | ${text}`];
    } catch (error) {
      return [`${format} has raw markup: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

const formats: readonly PrintFormat[] = ["html", "markdown", "rtf", "latex", "typst", "docx", "jats", "tei"];

/** What a program prints when it is confused. */
function debris(text: string): readonly string[] {
  return text.match(/\bundefined\b|\[object \w+\]|\bNaN\b|\[native code\]|\bInfinity\b|function \w*\(/g) ?? [];
}

const allowedTag = /<(\/?)(i|b|u|a|em|strong|sup|sub|span|div|bdi)((?: [a-z]+="[^"<>]*")*)>/g;
const allowedAttribute = / (?:class="csl-[a-z-]+"|lang="[^"]*"|dir="(?:ltr|rtl)"|href="https?:[^"]*")/g;

/** HTML may have only the tags that the printer makes, each closed, and link only to the web. */
function faultsInTags(html: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = html.replaceAll(allowedTag, (_, slash: string, name: string, attributes: string) => {
    if (slash === "") open.push(name);
    else if (open.pop() !== name) faults.push(`HTML tags do not pair: ${html}`);
    const foreign = attributes.replaceAll(allowedAttribute, "");
    if (foreign !== "") faults.push(`HTML has an attribute of its own: ${html}`);
    return "";
  });
  if (/[<>]/.test(rest)) faults.push(`HTML has raw markup: ${html}`);
  if (open.length > 0) faults.push(`HTML has open tags: ${html}`);
  return faults;
}

/** White space between blocks is a matter of each format; halves of characters cannot stand in all of them. */
function bare(text: string): string {
  return text.replaceAll(/\s|[\ud800-\udfff\ufffd]/gu, "");
}
