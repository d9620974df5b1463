/** Readers of the formats that the printers write: just enough of each to get the text back. */

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The text of HTML or XML; a mark that is neither a tag nor an entity is a fault. */
export function readMarkup(source: string): string {
  const text = source.replaceAll(/<\/?[A-Za-z][\w:-]*(?:\s[\w:-]+="[^"<>]*")*\/?>/g, "");
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not well-formed: ${source}`);
  return text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? "");
}

/** The text of Word's runs, a tab or line break read as a space. */
export function readDocx(source: string): string {
  return readMarkup(source.replaceAll(/<w:(?:tab|br)\/>/g, " "));
}

/** The text of Rich Text Format; braces must pair. */
export function readRtf(source: string): string {
  let depth = 0;
  const text = source
    .replaceAll(/\{\\\*\\fldinst\{HYPERLINK "[^"\\{}]*"\}\}/g, "")
    .replaceAll(
      /\\u(-?\d+)\?|\\([\\{}])|\\(?:line\\tab|line|tab) |\\[a-z]+\d* ?|[{}]/g,
      (mark, unit?: string, literal?: string) => {
        if (unit !== undefined) return String.fromCharCode(Number(unit) & 0xffff);
        if (literal !== undefined) return literal;
        if (mark === "{") depth += 1;
        if (mark === "}") depth -= 1;
        if (depth < 0) throw new Error("a brace closes nothing");
        return /^\\(?:tab|line)/.test(mark) ? " " : "";
      },
    );
  if (depth !== 0) throw new Error("a brace stays open");
  return text;
}

const latexCommands: Readonly<Record<string, string>> = {
  "\\textbackslash{}": "\\",
  "\\textasciitilde{}": "~",
  "\\textasciicircum{}": "^",
  "\\textless{}": "<",
  "\\textgreater{}": ">",
  "\\textbar{}": "|",
  "\\textasciigrave{}": "`",
  '\\char"22{}': '"',
  "\\quad{}": " ",
  "\\newline{}": " ",
  "\\newline\\hspace*{2em}": " ",
  "\\-": "\u00ad",
  "\\,": "\u202f",
  "~": "\u00a0",
};

const latexToken =
  /\\href\{(?:[^{}\\]|\\[%#&])*\}|\\text(?:it|bf|sc|superscript|subscript)(?=\{)|\\underline(?=\{)|\\newline\\hspace\*\{2em\}|\\[a-z]+(?:"22)?\{\}|\\[^a-z]|[{}~]|[$&#%_^\\<>|`"]/g;

/** The text of LaTeX; what would be a command unescaped is a fault. */
export function readLatex(source: string): string {
  let depth = 0;
  const text = source.replaceAll(latexToken, (token) => {
    const known = latexCommands[token];
    if (known !== undefined) return known;
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (depth < 0) throw new Error("a brace closes nothing");
    if (/^\\[{}$&#%_]$/.test(token)) return token.slice(1);
    if (/^(?:[{}]|\\href.*|\\text\w+|\\underline)$/.test(token)) return "";
    throw new Error(`unescaped ${token} in ${source}`);
  });
  if (depth !== 0) throw new Error("a brace stays open");
  return text;
}

const typstToken =
  /\\(.)|#(?:linebreak|h)\([^)]*\);(?:#h\(2em\);)?|#link\("[^"\\]*"\)\[|#(?:emph|strong|smallcaps|underline|super|sub)\[|\];?|[*_`$#[<>@~"']|\/[/*]|\.\.|--|-\?/gsu;

/** The text of Typst markup; what would be a mark unescaped is a fault. */
export function readTypst(source: string): string {
  let depth = 0;
  const text = source.replaceAll(typstToken, (token, escaped?: string) => {
    if (escaped !== undefined) return escaped;
    if (/^#(?:linebreak|h)/.test(token)) return " ";
    if (token.startsWith("#")) depth += 1;
    else if (token.startsWith("]")) depth -= 1;
    else throw new Error(`unescaped ${token} in ${source}`);
    if (depth < 0) throw new Error("a bracket closes nothing");
    return "";
  });
  if (depth !== 0) throw new Error("a bracket stays open");
  return text;
}

/** The text of Markdown as `printMarkdown` writes it. */
export function readMarkdown(source: string): string {
  const token =
    /\\([!-/:-@[-`{-~])|<(https?:[^<>\s]*)>|<\/?(?:sup|sub|em|strong)>|\*+|&#8203;|\]\(<[^<>\s]*>\)|[[\]<>`]/g;
  return source.replaceAll(token, (mark, escaped?: string, address?: string) => {
    if (/^[\]<>`]$/.test(mark)) throw new Error(`unescaped ${mark} in ${source}`);
    return escaped ?? address ?? "";
  });
}
