import { type Item, parseCslItem, parseCslItems, type Parsed, toCslJson, isJsonObject } from "@citable/model";
import { type Format, FormatError, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { JsonObjects } from "../syntax/json-objects.ts";
import { LineFinder } from "../syntax/line-finder.ts";
import { formatIssue } from "../words/format-issue.ts";

/** Reads CSL-JSON: a list of items, one item, an object with `items` or `references`, or one object a line. */
function readCslJson(text: string): Parsed<readonly Item[]> {
  try {
    return parseCslItems(itemsOf(JSON.parse(text.replace(/^\uFEFF/, ""))));
  } catch (error) {
    return rescue(text, error);
  }
}

/** The list of items in what several programs wrap around it. */
export function itemsOf(json: unknown): unknown {
  if (!isJsonObject(json) || json["type"] !== undefined) return json;
  return json["items"] ?? json["references"] ?? json;
}

/** The items that are whole in a text that is not: cut off, or one object a line. */
function rescue(text: string, error: unknown): Parsed<readonly Item[]> {
  const objects = new JsonObjects().push(text).flatMap((object) => tryParse(object) ?? []);
  if (objects.length === 0)
    throw new FormatError("csl-json", "The text is not JSON: check it from this place on", placeOf(text, error));
  const { value, issues } = parseCslItems(objects);
  const cutOff = formatIssue(
    { code: "broken-json", severity: "warning" },
    "The text as a whole is not JSON: the {count} items that are complete in it are read.",
    { count: String(objects.length) },
  );
  return { value, issues: [cutOff, ...issues] };
}

function tryParse(text: string): readonly [unknown] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    return undefined;
  }
}

function placeOf(text: string, error: unknown): Readonly<{ line: number; column: number }> {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return new LineFinder(text).at(position === undefined ? text.length : Number(position));
}

async function* readStream(chunks: AsyncIterable<string>): AsyncGenerator<Parsed<Item>> {
  const objects = new JsonObjects(["items", "references"]);
  let count = 0;
  for await (const chunk of chunks) {
    for (const text of objects.push(chunk)) {
      const json = tryParse(text);
      const { value, issues } = json === undefined ? broken(count) : parseCslItem(json[0], `[${count}]`);
      count += 1;
      if (value !== undefined) yield { value, issues };
    }
  }
}

function broken(index: number): Parsed<undefined> {
  const kind = { code: "broken-json", severity: "error" } as const;
  const issue = formatIssue(kind, "Item {number} is not JSON: it is left out.", { number: String(index + 1) });
  return { value: undefined, issues: [issue] };
}

function write(items: readonly Item[]): Written {
  const text = `${JSON.stringify(items.map(toCslJson), undefined, 2)}\n`;
  return { text, issues: lossesOf(items, readCslJson(text).value, "CSL-JSON") };
}

/** CSL-JSON, the input format of CSL processors (csl-data.json, schema 1.0.2). */
export const cslJson: Format = {
  name: "csl-json",
  label: "CSL-JSON",
  extensions: [".json", ".csljson"],
  mediaTypes: ["application/vnd.citationstyles.csl+json"],
  detect: (text) => {
    const start = text.slice(0, 20_000);
    if (!/^\uFEFF?\s*[[{]/.test(start)) return 0;
    if (/"(?:@context|itemType|@type)"\s*:/.test(start)) return 0.1;
    return /"(?:type|title|author|issued|id)"\s*:/.test(start) ? 0.9 : 0.2;
  },
  read: readCslJson,
  readStream,
  write,
  envelope: {
    open: "[\n",
    between: ",\n",
    close: "\n]\n",
  },
};
