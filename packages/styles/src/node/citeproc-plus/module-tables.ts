/** An object literal read as text: keys to texts, or to the names of the files that the module imports. */
export type Table = ReadonlyMap<string, string>;

const imported = /import ([\w$]+) ?from ?"\.\/assets\/([\w-]+\.csljson)"/g;
const exported = /([\w$]+) as (\w+)(?=[^{}]*\};?\s*(?:\/\/|$))/g;

/** The object literals that a minified module exports, by the names it exports them under. */
export function readModuleTables(code: string): ReadonlyMap<string, Table> {
  const assets = new Map<string, string>();
  for (const [, variable = "", asset = ""] of code.matchAll(imported)) assets.set(variable, asset);
  const tables = new Map<string, Table>();
  for (const [, variable = "", name = ""] of code.matchAll(exported)) {
    const table = readObjectLiteral(code, variable);
    if (table !== undefined) tables.set(name, new Map([...table].map(([key, value]) => [key, read(value, assets)])));
  }
  return tables;
}

function read(value: string, assets: Table): string {
  return assets.get(value) ?? unquote(value);
}

const text = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const pair = new RegExp(String.raw`(${text}|[\w$]+):(${text}|[\w$]+)(,|\})`, "y");

/** Reads `name={key:value,"other key":'value'}` with its values as written. The code is only read, never run. */
function readObjectLiteral(code: string, name: string): Table | undefined {
  const start = new RegExp(String.raw`[\s,;]${name.replaceAll("$", String.raw`\$`)}=\{`).exec(code);
  if (start === null) return undefined;
  const entries = new Map<string, string>();
  pair.lastIndex = start.index + start[0].length;
  for (let match = pair.exec(code); match !== null; match = pair.exec(code)) {
    const [, key = "", value = "", end] = match;
    entries.set(unquote(key), value);
    if (end === "}") return entries;
  }
  return undefined;
}

function unquote(token: string): string {
  if (!/^["']/.test(token)) return token;
  return token.slice(1, -1).replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, unescape);
}

const controls: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function unescape(_: string, unit?: string, byte?: string, plain: string = ""): string {
  const code = unit ?? byte;
  return code === undefined ? (controls[plain] ?? plain) : String.fromCharCode(Number.parseInt(code, 16));
}
