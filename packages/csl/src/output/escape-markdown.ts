/**
 * Text that reads the same in Markdown: everything that CommonMark, or one of its usual extensions (strikethrough,
 * formulas), would take for a mark gets a backslash. An underscore inside a word marks nothing and stays bare.
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(special, "\\$&");
}

const special = /[\\`*[\]<>~$]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A line that begins like a heading, a list or a rule is none. */
export function escapeStart(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\").replace(/^[#+\-=]/, "\\$&");
}
