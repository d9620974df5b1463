import type { Issue } from "@citable/model";
import { type Document, isCollection, parseDocument, visit } from "yaml";
import { FormatError } from "../format.ts";
import { LineFinder } from "./line-finder.ts";
import { shortened } from "../text/shortened.ts";

export interface ParsedYaml {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** One fault often makes hundreds of others. */
const mostErrors = 100;

/** Real files nest some ten levels deep; this only stops hostile ones. */
const deepest = 100;
const indicators = /(?:[-?:] ){100}/;

/** Whether brackets open that often without closing; those within text count too, which does no harm so high. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return indicators.test(text);
}

/**
 * Parses YAML, also between the lines of three hyphens that open a Markdown file. What is broken is an issue.
 * @throws FormatError if nothing of the text can be read.
 */
export function parseYaml(text: string, format: string): ParsedYaml {
  if (nestsTooDeep(text))
    throw new FormatError(format, "The YAML nests deeper than 100 levels, which no bibliography does.");
  const front = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? text;
  try {
    return readDocument(front, format);
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(format, "The text is not YAML that can be read: check its indentation and quotes.");
  }
}

function readDocument(text: string, format: string): ParsedYaml {
  const document = parseDocument(text, { uniqueKeys: false, strict: false, prettyErrors: false, logLevel: "silent" });
  const lines = new LineFinder(text);
  const issues = document.errors.slice(0, mostErrors).map((error): Issue => {
    return {
      code: "broken-yaml",
      severity: "error",
      message: `The YAML is faulty here: ${shortened(error.message).replace(/\.?$/, ".")}`,
      at: lines.at(error.pos[0]),
    };
  });
  const unusable = withoutCompoundKeys(document);
  if (unusable !== undefined) issues.push({ ...compoundKey, at: lines.at(unusable) });
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const [fault] = issues;
  if (fault !== undefined && (typeof value !== "object" || value === null))
    throw new FormatError(format, fault.message, fault.at);
  return { value, issues };
}

const compoundKey: Issue = {
  code: "unusable-key",
  severity: "warning",
  message: "A key here is a list or a map: it is left out with its value.",
};

/**
 * Takes keys out that are lists or maps, which no bibliography has: to make words of them takes time that grows with the
 * square of their depth. Answers where the first one stood.
 */
function withoutCompoundKeys(document: Document): number | undefined {
  let first: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined;
      first ??= key.range?.[0] ?? 0;
      return visit.REMOVE;
    },
  });
  return first;
}
