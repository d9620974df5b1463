import type { Issue, Parsed, Position } from "@citable/model";

/** A JSON value that knows where in the text it stands. */
export type JsonNode =
  | { readonly kind: "object"; readonly at: Position; readonly entries: readonly JsonEntry[] }
  | { readonly kind: "list"; readonly at: Position; readonly items: readonly JsonNode[] }
  | { readonly kind: "text"; readonly at: Position; readonly value: string }
  | { readonly kind: "number"; readonly at: Position; readonly value: number }
  | { readonly kind: "flag"; readonly at: Position; readonly value: boolean }
  | { readonly kind: "null"; readonly at: Position };

/** A key of an object, and its value. */
export interface JsonEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: JsonNode;
}

/** No house style is so long or so deep. */
const longest = 200_000;
const deepest = 20;

/** Reads JSON and keeps where each value stands; undefined, with an issue that says where, if it is not JSON. */
export function parsePositionedJson(text: string): Parsed<JsonNode | undefined> {
  if (text.length > longest) {
    return { value: undefined, issues: [notJson(`It has ${text.length} characters; ${longest} are the most.`)] };
  }
  const reader = new JsonReader(text.replace(/^\uFEFF/, ""));
  try {
    return { value: reader.document(), issues: [] };
  } catch (error) {
    if (error instanceof JsonFault) return { value: undefined, issues: [notJson(error.message, error.at)] };
    throw error;
  }
}

function notJson(message: string, at?: Position): Issue {
  return { code: "not-json", severity: "error", message, ...(at && { at }) };
}

class JsonFault extends Error {
  readonly at: Position;

  constructor(message: string, at: Position) {
    super(message);
    this.at = at;
  }
}

const literals: readonly (readonly [string, boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"(?:(?!\p{Cc})[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

class JsonReader {
  readonly #text: string;
  #place = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode {
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#place < this.#text.length) throw this.#fault("There is something after the end of the JSON.");
    return value;
  }

  #value(depth: number): JsonNode {
    this.#skipSpace();
    if (depth > deepest) throw this.#fault(`It nests deeper than ${deepest} levels.`);
    const next = this.#text[this.#place];
    if (next === "{") return this.#object(depth);
    if (next === "[") return this.#list(depth);
    if (next === '"') return { kind: "text", at: this.#at(), value: this.#string() };
    return this.#literal() ?? this.#number();
  }

  #object(depth: number): JsonNode {
    const at = this.#at();
    const entries: JsonEntry[] = [];
    this.#eachUntil("}", () => {
      const keyAt = this.#at();
      if (this.#text[this.#place] !== '"') throw this.#fault("A key in double quotes is expected here.");
      const key = this.#string();
      if (entries.some((entry) => entry.key === key)) throw new JsonFault(`“${key}” is here twice.`, keyAt);
      this.#expect(":", `A colon is expected after “${key}”.`);
      entries.push({ key, at: keyAt, value: this.#value(depth + 1) });
    });
    return { kind: "object", at, entries };
  }

  #list(depth: number): JsonNode {
    const at = this.#at();
    const items: JsonNode[] = [];
    this.#eachUntil("]", () => items.push(this.#value(depth + 1)));
    return { kind: "list", at, items };
  }

  /** Reads what stands between brackets, parted by commas. */
  #eachUntil(close: "}" | "]", read: () => void): void {
    this.#place += 1;
    this.#skipSpace();
    if (this.#text[this.#place] === close) {
      this.#place += 1;
      return;
    }
    for (;;) {
      this.#skipSpace();
      read();
      this.#skipSpace();
      if (this.#text[this.#place] === close) break;
      this.#expect(",", `A comma or ${close} is expected here.`);
    }
    this.#place += 1;
  }

  #literal(): JsonNode | undefined {
    const at = this.#at();
    const found = literals.find(([word]) => this.#text.startsWith(word, this.#place));
    if (found === undefined) return undefined;
    const [word, value] = found;
    this.#place += word.length;
    return value === null ? { kind: "null", at } : { kind: "flag", at, value };
  }

  #number(): JsonNode {
    const at = this.#at();
    return { kind: "number", at, value: Number(this.#match(number, "A value is expected here.")) };
  }

  #string(): string {
    const quoted = this.#match(string, "A text in double quotes does not end, or has a character that is not allowed.");
    return String(JSON.parse(quoted));
  }

  #match(pattern: RegExp, otherwise: string): string {
    pattern.lastIndex = this.#place;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw this.#fault(otherwise);
    this.#place += found.length;
    return found;
  }

  #expect(mark: string, otherwise: string): void {
    this.#skipSpace();
    if (this.#text[this.#place] !== mark) throw this.#fault(otherwise);
    this.#place += 1;
  }

  /** Line ends stand between values only: a text has them as \n. */
  #skipSpace(): void {
    for (let next = this.#text[this.#place]; next !== undefined && " \t\r\n".includes(next);) {
      this.#place += 1;
      if (next === "\n") {
        this.#line += 1;
        this.#lineStart = this.#place;
      }
      next = this.#text[this.#place];
    }
  }

  #fault(message: string): JsonFault {
    return new JsonFault(message, this.#at());
  }

  #at(): Position {
    return { line: this.#line, column: this.#place - this.#lineStart + 1 };
  }
}
