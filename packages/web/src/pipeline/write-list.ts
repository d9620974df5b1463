import { escapeHtml, printHtml, printMarkdown, printText, rtfDocument, type Settled } from "@citable/csl";
import { formatNamed } from "@citable/formats";
import type { SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { listRecords } from "./cite-list.ts";
import type { Download, DownloadFormat, WriteQuestion } from "./questions.ts";
import { issueInLanguages } from "./in-languages.ts";

/** Writes a list as a file: printed in the style, or its records in a format that other programs read. */
export async function writeList(
  records: readonly SourceRecord[],
  found: FoundStyle,
  { format, heading, order }: WriteQuestion,
): Promise<Download> {
  const written = writeRecords(records, format);
  if (written !== undefined) return written;
  const printed = listRecords(records, found, order).flatMap(({ citations }) => citations[0]?.output ?? []);
  const list: PrintedList = { heading, printed, hanging: found.style.bibliography?.hangingIndent ?? false };
  return format === "docx" ? writeDocx(list) : writePrinted(list, format);
}

/** A list as it is printed. */
export interface PrintedList {
  readonly heading: string;
  readonly printed: readonly Settled[];
  readonly hanging: boolean;
}

function writeRecords(records: readonly SourceRecord[], name: DownloadFormat): Download | undefined {
  const format = formatNamed(name);
  if (format?.write === undefined) return undefined;
  const { text, issues } = format.write(records.map(({ item }) => item));
  return {
    content: text,
    mediaType: format.mediaTypes[0] ?? "text/plain",
    ending: format.extensions[0] ?? ".txt",
    lost: issues.map(issueInLanguages),
  };
}

async function writeDocx(list: PrintedList): Promise<Download> {
  const { docxDocument } = await import("./docx-document.ts");
  const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { content: await docxDocument(list), mediaType, ending: ".docx", lost: [] };
}

function writePrinted(list: PrintedList, format: DownloadFormat): Download {
  const { heading, printed, hanging } = list;
  switch (format) {
    case "rtf":
      return file(rtfDocument(printed, { heading, hangingIndent: hanging ? 36 : 0 }), "application/rtf", ".rtf");
    case "html":
      return file(htmlPage(list), "text/html", ".html");
    case "markdown":
      return file(
        blocks(
          `# ${heading}`,
          printed.map((entry) => printMarkdown(entry)),
        ),
        "text/markdown",
        ".md",
      );
    default:
      return file(
        blocks(
          heading,
          printed.map((entry) => printText(entry)),
        ),
        "text/plain",
        ".txt",
      );
  }
}

function file(content: string, mediaType: string, ending: string): Download {
  return { content, mediaType, ending, lost: [] };
}

function blocks(heading: string, entries: readonly string[]): string {
  return `${[heading, ...entries].join("\n\n")}\n`;
}

function htmlPage({ heading, printed, hanging }: PrintedList): string {
  const title = escapeHtml(heading);
  const indent = hanging ? "p { padding-inline-start: 2em; text-indent: -2em; }" : "";
  const entries = printed.map((entry) => `<p>${printHtml(entry)}</p>`).join("\n");
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>body { max-width: 42rem; margin: 2rem auto; font: 1rem/1.6 serif; } ${indent}</style>
</head>
<body>
<h1>${title}</h1>
${entries}
</body>
</html>
`;
}
