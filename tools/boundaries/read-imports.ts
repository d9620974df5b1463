import {
  type Argument,
  type CallExpression,
  type Expression,
  parseSync,
  type StringLiteral,
  Visitor,
} from "oxc-parser";

/** A module that a file asks for. */
export interface ImportedModule {
  readonly specifier: string;
  readonly line: number;
}

/**
 * The modules a TypeScript or JavaScript file asks for, in the order of the file: `import` and `export … from`, of
 * types as well as values, `import(…)`, `import("…").Type`, `require(…)`, `require.resolve(…)` and
 * `import.meta.resolve(…)`. What is computed at run time stays unknown.
 */
export function readImports(path: string, source: string): readonly ImportedModule[] {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path} cannot be parsed: ${error.message}`);
  const imports: ImportedModule[] = [];
  const note = (name: StringLiteral | null): void => {
    if (name !== null) imports.push({ specifier: name.value, line: lineOf(source, name.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(literal(node.source)),
    TSImportType: (node) => note(node.source),
    CallExpression: (node) => note(asksForModule(node.callee) ? literal(node.arguments[0]) : null),
  }).visit(program);
  return imports.sort((a, b) => a.line - b.line);
}

function literal(node: Argument | undefined): StringLiteral | null {
  return node?.type === "Literal" && typeof node.value === "string" ? node : null;
}

/** `require`, `require.resolve`, `createRequire(…).resolve` and `import.meta.resolve`. */
function asksForModule(callee: CallExpression["callee"]): boolean {
  if (isRequire(callee)) return true;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return false;
  if (callee.property.name !== "resolve") return false;
  return callee.object.type === "MetaProperty" || isRequire(callee.object);
}

function isRequire(node: Expression): boolean {
  if (node.type === "Identifier") return node.name === "require";
  return node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "createRequire";
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
