import {
  type DateValue,
  type Issue,
  type Item,
  type ItemType,
  type Name,
  parseWrittenName,
  type Parsed,
  printEdtf,
} from "@citable/model";
import type { Format, Written } from "../format.ts";
import { isSame, lossesOf } from "../mapping/compare-items.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, type ValueWriter, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, type Row, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { readLineName, writeLineName } from "../text/line-names.ts";
import { LineReader, writeLineText } from "../text/line-values.ts";
import { passedOver, wikipediaRows } from "./fields.ts";
import { citeTemplates } from "./templates.ts";
import { parseTemplates, readWikitext, TemplateReading, type Template, writeWikitext } from "./wikitext.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(wikipediaRows);

class WikiReader extends LineReader {
  override text(values: readonly string[], row: Row): string | undefined {
    const text = super.text(values.map(readWikitext), row);
    if (row.variable === "PMCID" && text !== undefined) return /^\d+$/.test(text) ? `PMC${text}` : text;
    return row.variable === "page" ? text?.replaceAll(/(?<=\d)–(?=\d)/g, "-") : text;
  }

  override date(values: readonly string[], row: Row): DateValue | undefined {
    return super.date(values.map(readWikitext), row);
  }

  /** Each value is the last and the first name of one person, with a tab between them. */
  override names(values: readonly string[]): readonly Name[] {
    return values.flatMap((value) => readParts(value) ?? []);
  }
}

function readParts(value: string): Name | undefined {
  const [last = "", first = ""] = value.split("\t").map((part) => readWikitext(part).trim());
  const whole = /^\(\((.+)\)\)$/s.exec(last)?.[1];
  if (whole !== undefined) return { kind: "literal", literal: whole };
  return first === "" ? readLineName(last) : parseWrittenName(`${last}, ${first}`);
}

const reader = new WikiReader();
const writer: ValueWriter<string> = {
  text: (text, { variable }) => {
    if (variable === "PMCID") return [text.replace(/^PMC(?=\d)/, "")];
    const line = variable === "keyword" ? text : writeLineText(text, variable).join(" ").replaceAll(/\s+/g, " ");
    return [writeWikitext(variable === "page" ? line.replaceAll(/(?<=\d)-(?=\d)/g, "–") : line)];
  },
  names: (names) => names.map(writeParts),
  date: (date) => [writeWikitext(printEdtf(date).replaceAll(/\s+/g, " "))],
};

/** "Last\tFirst"; what must stay whole stands in double parentheses (Help:CS1, "accept this as written"). */
function writeParts(name: Name): string {
  const line = writeLineName(name);
  if (name.kind === "literal") return writeWikitext(isSame(readParts(line), name) ? line : `((${name.literal}))`);
  const comma = line.indexOf(", ");
  const parts = comma < 0 ? [line] : [line.slice(0, comma), line.slice(comma + 2)];
  return parts.map(writeWikitext).join("\t");
}

function read(text: string): Parsed<readonly Item[]> {
  const ids = new UniqueNames();
  const issues: Issue[] = [];
  const value = parseTemplates(text).map((template, index) =>
    readTemplate(template, `item-${index + 1}`, { ids, issues }),
  );
  if (value.length === 0)
    issues.push(
      formatIssue({ code: "no-records", severity: "note" }, "The text has no citation template such as {example}.", {
        example: "{{cite book|…}}",
      }),
    );
  return { value, issues };
}

/** Reads a text of any length, one template after the other. */
async function* readStream(chunks: AsyncIterable<string>): AsyncGenerator<Parsed<Item>> {
  const templates = new TemplateReading();
  const ids = new UniqueNames();
  let count = 0;
  for await (const chunk of chunks) {
    for (const template of templates.push(chunk)) {
      const issues: Issue[] = [];
      count += 1;
      yield { value: readTemplate(template, `item-${count}`, { ids, issues }), issues };
    }
  }
}

function readTemplate(
  { name, parameters }: Template,
  fallbackId: string,
  { ids, issues }: { ids: UniqueNames; issues: Issue[] },
): Item {
  const type = readType(name, parameters);
  const { tags, names } = gatherNames(parameters);
  const { draft, unknown } = readMapped(table, type, new Map([...tags, ...names]), reader);
  for (const parameter of unknown) {
    if (passedOver.has(parameter.replace(/\d+/g, ""))) continue;
    issues.push(
      formatIssue(
        { code: "unknown-field", severity: "note" },
        'The parameter "{name}" has no variable: it is left out.',
        {
          name: shortened(parameter),
        },
      ),
    );
  }
  const anchor = /^\{\{sfnref\|(.+)\}\}$/is.exec(parameters.get("ref") ?? "")?.[1] ?? parameters.get("ref");
  return finishItem(
    ids.take(anchor === undefined || anchor === "none" || anchor === "harv" ? fallbackId : readWikitext(anchor)),
    type,
    draft,
  );
}

function readType(name: string, parameters: ReadonlyMap<string, string>): ItemType {
  const type = itemType(citeTemplates, name) ?? "document";
  const isPart = ["chapter", "contribution", "section", "entry"].some((parameter) => parameters.has(parameter));
  if (type === "book" && isPart) return "chapter";
  return type === "document" && parameters.has("journal") ? "article-journal" : type;
}

const numbered =
  /^(editor|translator|interviewer|author|subject)?-?(last|first|surname|given)?(\d*)-?(last|first|surname|given)?$/;

/** Names stand in `last1`, `first1`, `author2`, `editor-last`, `editor1-first`: gathered by role and number. */
function gatherNames(parameters: ReadonlyMap<string, string>): {
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
} {
  const tags = new Map<string, readonly string[]>();
  const people = new Map<string, Map<number, { last: string; first: string }>>();
  for (const [parameter, value] of parameters) {
    const match = numbered.exec(parameter);
    if (match === null || parameter === "") tags.set(parameter, [value]);
    else addPart(people, match, value);
  }
  const names = new Map([...people].map(([role, list]) => [role, inOrder(list)] as const));
  for (const role of ["author", "editor"]) {
    const listed = tags.get(`v${role}s`)?.[0];
    if (listed === undefined) continue;
    tags.delete(`v${role}s`);
    if (!names.has(role)) names.set(role, listed.replace(/,?\s*et al\.?\s*$/i, "").split(/\s*,\s*/));
  }
  return { tags, names };
}

function addPart(
  people: Map<string, Map<number, { last: string; first: string }>>,
  match: RegExpExecArray,
  value: string,
): void {
  const [, stated = "author", before, number = "", after] = match;
  const role = stated === "subject" ? "author" : stated;
  const list = people.get(role) ?? new Map<number, { last: string; first: string }>();
  people.set(role, list);
  const index = number === "" ? 1 : Number(number);
  const name = list.get(index) ?? { last: "", first: "" };
  list.set(index, name);
  const part = before ?? after ?? "last";
  if (part === "first" || part === "given") name.first = value;
  else name.last = value;
}

function inOrder(list: ReadonlyMap<number, { readonly last: string; readonly first: string }>): readonly string[] {
  return [...list].sort(([a], [b]) => a - b).map(([, { last, first }]) => (last === "" ? first : `${last}\t${first}`));
}

function writeTemplate(item: Item): string {
  const native = nativeType(citeTemplates, item.type) ?? "citation";
  const parameters = writeMapped(table, item, writer).flatMap(([tag, values]) => {
    if (!["author", "editor", "translator", "interviewer"].includes(tag))
      return values.map((value) => [tag, value] as const);
    return values.flatMap((value, index) => nameParameters(tag, index, { value, single: values.length === 1 }));
  });
  const ref = [["ref", writeWikitext(item.id.replaceAll(/\s+/g, " ").trim())] as const];
  return `{{${native} ${[...parameters, ...ref].map(([name, value]) => `|${name}=${value}`).join(" ")}}}\n`;
}

function nameParameters(
  role: string,
  index: number,
  name: { readonly value: string; readonly single: boolean },
): readonly (readonly [string, string])[] {
  const prefix = role === "author" ? "" : `${role}-`;
  const number = name.single ? "" : String(index + 1);
  const [last = "", first] = name.value.split("\t");
  if (first === undefined) return [[role === "author" ? `author${number}` : `${prefix}last${number}`, last]];
  return [
    [`${prefix}last${number}`, last],
    [`${prefix}first${number}`, first],
  ];
}

function write(items: readonly Item[]): Written {
  const text = items.map(writeTemplate).join("");
  return { text, issues: lossesOf(items, read(text).value, "Wikipedia templates") };
}

/** Citation templates of Wikipedia: {{cite encyclopedia}} and its family. */
export const wikipedia: Format = {
  name: "wikipedia",
  label: "Wikipedia templates",
  extensions: [".wiki", ".wikitext"],
  mediaTypes: ["text/x-wiki"],
  detect: (text) => (/\{\{\s*cit(?:e [a-z]|ation\s*\|)/i.test(text.slice(0, 50_000)) ? 0.9 : 0),
  read,
  readStream,
  write,
  envelope: { open: "", between: "", close: "" },
};
