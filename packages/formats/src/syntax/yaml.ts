import type { Issue } from "@citable/model";
import { Composer, type CST, type Document, isCollection, Lexer, Parser, visit } from "yaml";
import { FormatError } from "../format.ts";
import { LineFinder } from "./line-finder.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

export interface ParsedYaml {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** One fault often makes hundreds of others. */
const mostErrors = 100;

/** Real files nest some ten levels deep; deeper ones are hostile, or damaged so that each line stands below the one before. */
const deepest = 100;

/**
 * Parses YAML, also between the lines of three hyphens that open a Markdown file. What is broken is an issue; what nests
 * deeper than any bibliography does is read up to there.
 * @throws FormatError if nothing of the text can be read.
 */
export function parseYaml(text: string, format: string): ParsedYaml {
  const front = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? text;
  try {
    // A carriage return alone ends a line too (YAML 1.2.2, 5.4); the reader knows it only before a line feed.
    return withoutTraces(() => readDocument(front.replaceAll(/\r(?!\n)/g, "\n"), format));
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(format, "The text is not YAML that can be read: check its indentation and quotes.");
  }
}

/** A faulty file makes thousands of errors, and to note for each what had called for it takes most of the time. */
function withoutTraces<Result>(read: () => Result): Result {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Error.stackTraceLimit = before;
  }
}

interface Composed {
  readonly document: Document;
  /** Where it nests too deep, and reading ended. */
  readonly end?: number;
}

/** The first document of a text. */
function compose(text: string): Composed {
  const parser = new Parser();
  const reached: { end?: number } = {};
  let errors = 0;
  const tokens = function* (): Generator<CST.Token> {
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        // What a hundred tell needs no more.
        if (token.type === "error") errors += 1;
        if (token.type !== "error" || errors <= mostErrors) yield token;
      }
      if (parser.stack.length <= deepest) continue;
      reached.end = parser.offset;
      break;
    }
    yield* parser.end();
  };
  const composer = new Composer({ uniqueKeys: false, strict: false, prettyErrors: false, logLevel: "silent" });
  const [document] = composer.compose(tokens(), true, text.length);
  if (document === undefined) throw new TypeError("There is no document.");
  return { document, ...reached };
}

function readDocument(text: string, format: string): ParsedYaml {
  const { document, end } = compose(text);
  const lines = new LineFinder(text);
  const issues = document.errors.slice(0, mostErrors).map((error): Issue => {
    const kind = { code: "broken-yaml", severity: "error", at: lines.at(error.pos[0]) } as const;
    const reason = shortened(error.message).replace(/\.?$/, ".");
    return formatIssue(kind, "The YAML is faulty here: {reason}", { reason });
  });
  if (end !== undefined) issues.unshift({ ...tooDeep, at: lines.at(end) });
  const unusable = withoutCompoundKeys(document);
  if (unusable !== undefined) issues.push({ ...compoundKey, at: lines.at(unusable) });
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const [fault] = issues;
  if (fault !== undefined && (typeof value !== "object" || value === null))
    throw new FormatError(format, fault.message, fault.at);
  return { value, issues };
}

const tooDeep: Issue = formatIssue(
  { code: "broken-yaml", severity: "error" },
  "The YAML nests deeper than 100 levels, which no bibliography does: it is read up to here.",
  {},
);

const compoundKey: Issue = formatIssue(
  { code: "unusable-key", severity: "warning" },
  "A key here is a list or a map: it is left out with its value.",
  {},
);

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
