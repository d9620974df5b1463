import type { Issue, Position } from "@citable/model";
import type { JsonEntry, JsonNode } from "./positioned-json.ts";

type Kind = JsonNode["kind"];
type NodeOf<Which extends Kind> = Extract<JsonNode, { kind: Which }>;

const kinds: Readonly<Record<Kind, string>> = {
  object: "an object",
  list: "a list",
  text: "a text",
  number: "a number",
  flag: "true or false",
  null: "null",
};

/** Reads the values of a JSON file of ours; what is wrong is told with its path and place, and counts as absent. */
export class NodeReader {
  readonly issues: Issue[] = [];

  /** The entries of an object whose keys are known; others are told of. */
  entries(node: JsonNode, path: string, known?: readonly string[]): ReadonlyMap<string, JsonNode> {
    const object = this.#of(node, "object", path);
    const entries = object?.entries ?? [];
    for (const entry of entries) {
      if (known !== undefined && !known.includes(entry.key)) this.#unknown(entry, path, known);
    }
    return new Map(entries.map(({ key, value }) => [key, value]));
  }

  text(node: JsonNode | undefined, path: string): string | undefined {
    const value = this.#of(node, "text", path)?.value.trim();
    if (node === undefined || value !== "") return value;
    this.complain(node.at, path, "is empty");
    return undefined;
  }

  /** A text that may be empty and whose spaces count. */
  words(node: JsonNode | undefined, path: string): string | undefined {
    return this.#of(node, "text", path)?.value;
  }

  flag(node: JsonNode | undefined, path: string): boolean | undefined {
    return this.#of(node, "flag", path)?.value;
  }

  count(node: JsonNode | undefined, path: string): number | undefined {
    const value = this.#of(node, "number", path)?.value;
    if (node === undefined || value === undefined || (Number.isInteger(value) && value >= 0 && value < 1000))
      return value;
    this.complain(node.at, path, "must be a whole number below 1000");
    return undefined;
  }

  oneOf<const Value extends string>(
    node: JsonNode | undefined,
    path: string,
    allowed: readonly Value[],
  ): Value | undefined {
    const text = this.#of(node, "text", path)?.value;
    const found = allowed.find((value) => value === text);
    if (node !== undefined && text !== undefined && found === undefined) {
      this.complain(node.at, path, `must be one of ${allowed.map((value) => `“${value}”`).join(", ")}, not “${text}”`);
    }
    return found;
  }

  items(node: JsonNode | undefined, path: string): readonly JsonNode[] {
    return this.#of(node, "list", path)?.items ?? [];
  }

  complain(at: Position, path: string, what: string): void {
    this.issues.push({
      code: "house-style",
      severity: "error",
      message: `${path === "" ? "The file" : `“${path}”`} ${what}.`,
      path,
      at,
    });
  }

  #of<Which extends Kind>(node: JsonNode | undefined, kind: Which, path: string): NodeOf<Which> | undefined {
    if (node === undefined) return undefined;
    if (isOf(node, kind)) return node;
    this.complain(node.at, path, `must be ${kinds[kind]}, not ${kinds[node.kind]}`);
    return undefined;
  }

  #unknown({ key, at }: JsonEntry, path: string, known: readonly string[]): void {
    const own = path === "" ? key : `${path}.${key}`;
    this.complain(at, own, `is not known; there is ${known.join(", ")}`);
  }
}

function isOf<Which extends Kind>(node: JsonNode, kind: Which): node is NodeOf<Which> {
  return node.kind === kind;
}
