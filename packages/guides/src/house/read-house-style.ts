import type { TermForm } from "@citable/csl";
import {
  dateVariables,
  isItemType,
  nameVariables,
  numberVariables,
  textVariables,
  type ItemType,
  type Parsed,
  type Variable,
} from "@citable/model";
import type { HouseStyle, HouseTerm } from "./house-style.ts";
import { NodeReader } from "./node-reader.ts";
import { parsePositionedJson, type JsonNode } from "./positioned-json.ts";
import { readOptions } from "./read-options.ts";

const keys = [
  "name",
  "contact",
  "extends",
  "locale",
  "access-date",
  "place",
  "address",
  "doi",
  "ibid",
  "options",
  "terms",
  "required",
  "notes",
] as const;

/**
 * Reads a house style file. What is wrong is told with its path, line and column; without a name or a base there is no
 * house style.
 * @example readHouseStyle('{"name": "Harbour College", "extends": "chicago-notes@17", "access-date": "always"}')
 */
export function readHouseStyle(text: string): Parsed<HouseStyle | undefined> {
  const parsed = parsePositionedJson(text);
  if (parsed.value === undefined) return { value: undefined, issues: parsed.issues };
  const reader = new NodeReader();
  const house = readHouse(parsed.value, reader);
  return { value: house, issues: reader.issues };
}

function readHouse(root: JsonNode, reader: NodeReader): HouseStyle | undefined {
  if (root.kind !== "object") {
    reader.entries(root, "");
    return undefined;
  }
  const entries = reader.entries(root, "", keys);
  const read: Read = (key) => entries.get(key);
  const name = reader.text(read("name"), "name");
  const base = reader.text(read("extends"), "extends");
  const contact = reader.text(read("contact"), "contact");
  const locale = readLocale(read("locale"), reader);
  const doi = reader.oneOf(read("doi"), "doi", ["https://doi.org/", "doi:"]);
  for (const key of ["name", "extends"] as const) {
    if (!entries.has(key)) reader.complain(root.at, key, "is missing");
  }
  const house = readSwitches(read, reader);
  if (name === undefined || base === undefined) return undefined;
  return { name, extends: base, ...house, ...(contact && { contact }), ...(locale && { locale }), ...(doi && { doi }) };
}

type Read = (key: (typeof keys)[number]) => JsonNode | undefined;

type Optional = "name" | "contact" | "extends" | "locale" | "doi";

function readSwitches(read: Read, reader: NodeReader): Omit<HouseStyle, Optional> {
  return {
    accessDate: reader.oneOf(read("access-date"), "access-date", ["always", "never", "guide"]) ?? "guide",
    place: reader.oneOf(read("place"), "place", ["omit", "guide"]) ?? "guide",
    address: reader.oneOf(read("address"), "address", ["omit", "guide"]) ?? "guide",
    ibid: reader.flag(read("ibid"), "ibid") ?? true,
    options: readOptions(read("options"), reader),
    terms: readTerms(read("terms"), reader),
    required: readRequired(read("required"), reader),
    notes: readNotes(read("notes"), reader),
  };
}

function readLocale(node: JsonNode | undefined, reader: NodeReader): string | undefined {
  const text = reader.text(node, "locale");
  if (node === undefined || text === undefined || /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  reader.complain(node.at, "locale", "must be a language tag such as en-GB");
  return undefined;
}

const forms: readonly TermForm[] = ["long", "short", "verb", "verb-short", "symbol"];

function readTerms(node: JsonNode | undefined, reader: NodeReader): readonly HouseTerm[] {
  if (node === undefined) return [];
  return [...reader.entries(node, "terms")].flatMap(([name, value]): readonly HouseTerm[] => {
    const path = `terms.${name}`;
    if (value.kind !== "object") return readTerm({ name, form: "long", value, path }, reader);
    return [...reader.entries(value, path, forms)].flatMap(([key, word]) => {
      const form = forms.find((each) => each === key);
      return form === undefined ? [] : readTerm({ name, form, value: word, path: `${path}.${key}` }, reader);
    });
  });
}

interface TermNode {
  readonly name: string;
  readonly form: TermForm;
  readonly value: JsonNode;
  readonly path: string;
}

/** A word, or a list of the words for one and for several. */
function readTerm({ name, form, value, path }: TermNode, reader: NodeReader): readonly HouseTerm[] {
  if (value.kind === "text") return [{ name, form, single: value.value, multiple: value.value }];
  const [single, multiple, ...more] = reader.items(value, path).map((item) => reader.words(item, path));
  if (single !== undefined && multiple !== undefined && more.length === 0) return [{ name, form, single, multiple }];
  if (value.kind === "list")
    reader.complain(value.at, path, "must be a text, or a list of the words for one and several");
  return [];
}

const variables: readonly Variable[] = [...textVariables, ...numberVariables, ...nameVariables, ...dateVariables];

function readRequired(node: JsonNode | undefined, reader: NodeReader): HouseStyle["required"] {
  const required = new Map<ItemType | "all", readonly Variable[]>();
  if (node === undefined) return required;
  const entries = reader.entries(node, "required");
  for (const [type, list] of entries) {
    const path = `required.${type}`;
    const fields = reader.items(list, path).flatMap((item, place) => readVariable(item, `${path}[${place}]`, reader));
    if (type === "all" || isItemType(type)) required.set(type, fields);
    else reader.complain(list.at, path, "is no type of CSL, such as book, chapter or entry-encyclopedia, nor “all”");
  }
  return required;
}

function readNotes(node: JsonNode | undefined, reader: NodeReader): readonly string[] {
  return reader.items(node, "notes").flatMap((item, place) => reader.text(item, `notes[${place}]`) ?? []);
}

function readVariable(node: JsonNode, path: string, reader: NodeReader): readonly Variable[] {
  const text = reader.text(node, path);
  const found = variables.find((variable) => variable === text);
  if (text !== undefined && found === undefined) {
    reader.complain(node.at, path, `is no fact that CSL knows: “${text}”; write it like publisher, issued or URL`);
  }
  return found === undefined ? [] : [found];
}
