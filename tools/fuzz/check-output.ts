import { printHtml, printMarkdown, printText, type Settled } from "@citable/csl";

/** What is wrong with a printed line; nothing for most. */
export function faultsIn(settled: Settled): readonly string[] {
  const text = printText(settled);
  const html = printHtml(settled);
  const read = readHtml(html);
  return [
    ...debris(text).map((word) => `text has ${word}: ${text}`),
    ...(typeof read === "string" ? [] : [`${read.fault}: ${html}`]),
    ...(typeof read === "string" && bare(read) !== bare(text)
      ? [`HTML reads otherwise than text: ${html} | ${text}`]
      : []),
    ...rawMarkup(printMarkdown(settled)),
  ];
}

/** What a program prints when it is confused. */
function debris(text: string): readonly string[] {
  return text.match(/\bundefined\b|\[object \w+\]|\bNaN\b|\[native code\]|\bInfinity\b|function \w*\(/g) ?? [];
}

function rawMarkup(markdown: string): readonly string[] {
  return /(?<!\\)<(?:script|img|span)/.test(markdown) ? [`Markdown has raw markup: ${markdown}`] : [];
}

const allowedTag = /<(\/?)(i|b|u|a|em|strong|sup|sub|span|div|bdi)((?: [a-z]+="[^"<>]*")*)>/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The text of HTML, if it has only the tags that the printer makes, each closed, and links only to the web. */
function readHtml(html: string): string | { readonly fault: string } {
  const open: string[] = [];
  let fault: string | undefined;
  const text = html.replaceAll(allowedTag, (_, slash: string, name: string, attributes: string) => {
    if (slash === "") open.push(name);
    else if (open.pop() !== name) fault = "HTML tags do not pair";
    const foreign = attributes.replace(
      / (?:class="csl-[a-z-]+"|lang="[^"]*"|dir="(?:ltr|rtl)"|href="https?:[^"]*")/g,
      "",
    );
    if (foreign !== "") fault = `HTML has the attribute ${foreign}`;
    return "";
  });
  if (/[<>]/.test(text)) fault = "HTML has raw markup";
  if (open.length > 0) fault = "HTML has open tags";
  return fault === undefined ? text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? "?") : { fault };
}

/** White space between blocks is a matter of each format. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, "");
}
