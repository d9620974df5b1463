import type { Issue } from "@citable/model";
import { attribute, type Page, type PageElement } from "./page.ts";
import { captureIssue } from "../words/capture-issue.ts";
import { decodedText } from "./entities.ts";

/** A schema.org object as written; its properties are unknown until looked at. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** A JSON-LD object with the script that holds it. */
export interface PlacedNode {
  readonly node: LinkedNode;
  /** The script, or the element that marks the object in microdata or RDFa. */
  readonly script: PageElement;
  /** Of an object that elements mark: which element holds which property. */
  readonly places?: ReadonlyMap<string, PageElement>;
}

/** What a page's JSON-LD scripts say. */
export interface LinkedFacts {
  /** Every object with a type, the outer before the inner, in the order of the page. */
  readonly nodes: readonly PlacedNode[];
  /** What an object says elsewhere: `{"@id": …}` stands for the object of that id. */
  readonly resolve: (value: unknown) => unknown;
  readonly issues: readonly Issue[];
}

/** At most so many objects are looked at: a page's list of ten thousand offers says nothing about the page. */
const mostNodes = 3000;

/**
 * The objects of one script's JSON-LD that have a type or a headline, the outer before the inner, those of `@graph` too;
 * undefined for what is no JSON even when small faults are forgiven.
 */
export function parseJsonLd(script: string): readonly LinkedNode[] | undefined {
  const value = parseScript(script);
  if (value === undefined) return undefined;
  const nodes: LinkedNode[] = [];
  collectNodes(value, nodes, new Map());
  return nodes;
}

export function readJsonLd(page: Page): LinkedFacts {
  const nodes: PlacedNode[] = [];
  const byId = new Map<string, LinkedNode>();
  const issues: Issue[] = [];
  for (const script of page.named("script")) {
    if (!/^application\/(?:ld\+json|json\+ld)/i.test(attribute(script, "type")?.trim() ?? "")) continue;
    const value = parseScript(page.source.slice(script.contentStart, script.contentEnd));
    if (value === undefined) {
      issues.push(brokenScript());
      continue;
    }
    const found: LinkedNode[] = [];
    collectNodes(value, found, byId);
    nodes.push(...found.slice(0, mostNodes - nodes.length).map((node) => ({ node, script })));
  }
  const resolve = (value: unknown): unknown => {
    if (!isNode(value)) return value;
    const id = value["@id"];
    const known = typeof id === "string" ? byId.get(id) : undefined;
    return known ?? value;
  };
  return { nodes, resolve, issues };
}

/** JSON-LD has one value as it is and several as a list. */
export function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Objects in the order of the document; walked without recursion, for JSON may be nested to any depth. */
function collectNodes(root: unknown, nodes: LinkedNode[], byId: Map<string, LinkedNode>): void {
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (nodes.length >= mostNodes) return;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) open.push(value[index]);
    } else if (isNode(value)) {
      remember(value, byId);
      if (value["@type"] !== undefined || value["headline"] !== undefined) nodes.push(value);
      const inner = Object.values(value).filter((each) => typeof each === "object" && each !== null);
      for (const each of inner.reverse()) open.push(each);
    }
  }
}

/** The first object of an id that says more than its id. */
function remember(node: LinkedNode, byId: Map<string, LinkedNode>): void {
  const id = node["@id"];
  if (typeof id !== "string" || Object.keys(node).length < 2) return;
  const known = byId.get(id);
  if (known === undefined || Object.keys(known).length < Object.keys(node).length) byId.set(id, node);
}

/**
 * JSON as pages write it: comments around it, trailing commas, raw line breaks in strings, and entities for its quotation
 * marks are forgiven.
 */
function parseScript(raw: string): unknown {
  const bare = raw.replace(
    /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:\/\/\s*)?(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/g,
    "",
  );
  return parsed(bare) ?? parsed(repaired(bare)) ?? (bare.includes("&quot;") ? parsed(decodedText(bare)) : undefined);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function repaired(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- raw control characters are the fault that is repaired
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/;\s*$/, "")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/\}\s*\{/g, "},{")
      .replace(/\\(?!["\\/bfnrtu])/g, "\\\\")
      .replace(/^\s*\{.*\},\{.*\}\s*$/, (list) => `[${list}]`)
  );
}

function brokenScript(): Issue {
  return captureIssue(
    { code: "json-ld-broken", severity: "note" },
    "A JSON-LD script of the page is not valid JSON and was left out; the rest of the page was read.",
    {},
  );
}

/** Where a string value stands in a script: after its key, in any way of escaping it. */
export function placeInScript(
  page: Page,
  script: PageElement,
  key: string,
  value: string,
): { readonly start: number; readonly end: number } | undefined {
  const literal = /"(?:[^"\\]|\\.)*"/y;
  const quotedKey = `"${key}"`;
  for (
    let at = page.source.indexOf(quotedKey, script.contentStart), tries = 0;
    at >= 0 && at < script.contentEnd && tries < 200;
    tries++
  ) {
    literal.lastIndex = skipColon(page.source, at + quotedKey.length);
    const found = literal.exec(page.source);
    if (found !== null && saysValue(found[0], value))
      return { start: found.index + 1, end: found.index + found[0].length - 1 };
    at = page.source.indexOf(quotedKey, at + quotedKey.length);
  }
  return undefined;
}

function skipColon(source: string, from: number): number {
  const gap = /\s*:\s*\[?\s*/y;
  gap.lastIndex = from;
  return gap.exec(source) === null ? from : gap.lastIndex;
}

function saysValue(literal: string, value: string): boolean {
  return literal === `"${value}"` || parsed(literal) === value;
}
