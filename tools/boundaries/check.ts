import { isBuiltin } from "node:module";
import { posix } from "node:path";

import type { ImportedModule } from "./read-imports.ts";
import type { Boundary } from "./table.ts";
import type { SourceFile, Workspace, WorkspacePackage } from "./workspace.ts";

type Boundaries = Readonly<Record<string, Boundary>>;

/** An import that must not be, or a package.json that says something else than the imports. One line each. */
export function checkBoundaries(workspace: Workspace, boundaries: Boundaries): readonly string[] {
  return workspace.packages.flatMap((pkg) => {
    const boundary = boundaries[pkg.manifest.name];
    if (boundary === undefined) return [`${pkg.folder}: ${pkg.manifest.name} is not in tools/boundaries/table.ts`];
    const check: Check = { workspace, pkg, boundary };
    return [...pkg.files.flatMap((file) => checkFile(check, file)), ...unusedDependencies(pkg, boundary)];
  });
}

interface Check {
  readonly workspace: Workspace;
  readonly pkg: WorkspacePackage;
  readonly boundary: Boundary;
}

function checkFile(check: Check, file: SourceFile): readonly string[] {
  return file.imports.flatMap((imported) => {
    const fault = faultOf(check, file, imported);
    return fault === undefined ? [] : [`${check.pkg.folder}/${file.path}:${imported.line}: ${fault}`];
  });
}

function faultOf(check: Check, file: SourceFile, { specifier }: ImportedModule): string | undefined {
  if (specifier.startsWith(".")) return relativeFault(file, specifier);
  if (isBuiltin(specifier)) return file.shipped ? nodeFault(check.boundary, file, specifier) : undefined;
  const target = check.workspace.packages.find(({ manifest }) => manifest.name === moduleName(specifier));
  return (
    (target === undefined ? libraryFault(check, file, specifier) : packageFault(check, file, { specifier, target })) ??
    undeclaredFault(check, file, specifier)
  );
}

function relativeFault(file: SourceFile, specifier: string): string | undefined {
  const path = posix.join(posix.dirname(file.path), specifier);
  // From packages/NAME, the tools of the workspace; what is shipped has none of them.
  if (!file.shipped && path.startsWith("../../tools/")) return undefined;
  if (path.startsWith("../")) return `"${specifier}" leaves the package; import another package by its name`;
  if (file.shipped && path.endsWith(".test.ts")) return `"${specifier}" is a test; only tests import tests`;
  return undefined;
}

function nodeFault({ node }: Boundary, file: SourceFile, specifier: string): string | undefined {
  if (node === "everywhere") return undefined;
  if (node === "nowhere") return `"${specifier}" is Node's own; this package also runs in a browser`;
  return node.under.some((folder) => file.path.startsWith(`${folder}/`))
    ? undefined
    : `"${specifier}" is Node's own; only ${node.under.join(" and ")} may use it, the rest also runs in a browser`;
}

function libraryFault({ boundary }: Check, file: SourceFile, specifier: string): string | undefined {
  if (!file.shipped || boundary.libraries.includes(moduleName(specifier))) return undefined;
  return `"${specifier}" is not among the libraries of this package in tools/boundaries/table.ts`;
}

interface PackageImport {
  readonly specifier: string;
  readonly target: WorkspacePackage;
}

function packageFault(check: Check, file: SourceFile, { specifier, target }: PackageImport): string | undefined {
  const { name, exports } = target.manifest;
  const isOwn = name === check.pkg.manifest.name;
  // Tests, and types for frameworks, may see the package as those who installed it do.
  if (isOwn && file.shipped) return `"${specifier}" is this package; import its files by relative paths`;
  if (file.shipped && !check.boundary.packages.includes(name)) {
    const { packages } = check.boundary;
    return `"${specifier}" is out of bounds; this package may import ${packages.join(", ") || "no other package"}`;
  }
  // A bundler's query ("?url") asks how the file is to be had, not for another file.
  const entry = `.${specifier.slice(name.length).replace(/\?.*$/, "")}`;
  return exports.includes(entry) ? undefined : `"${specifier}" is not exported by ${name}; it exports ${list(exports)}`;
}

function undeclaredFault({ workspace, pkg }: Check, file: SourceFile, specifier: string): string | undefined {
  const { dependencies, devDependencies } = pkg.manifest;
  const declared = file.shipped
    ? dependencies
    : [pkg.manifest.name, ...dependencies, ...devDependencies, ...workspace.shared];
  if (declared.includes(moduleName(specifier))) return undefined;
  const key = file.shipped ? "dependencies" : "devDependencies";
  return `"${specifier}" is missing from the ${key} of ${pkg.folder}/package.json`;
}

function unusedDependencies({ folder, manifest, files }: WorkspacePackage, { data = [] }: Boundary): readonly string[] {
  const imports = files.filter((file) => file.shipped).flatMap((file) => file.imports);
  const used = new Set([...data, ...imports.map(({ specifier }) => moduleName(specifier))]);
  return manifest.dependencies
    .filter((name) => !used.has(name))
    .map((name) => `${folder}/package.json: "${name}" is a dependency, but no source imports it`);
}

/** `@citable/styles/node` → `@citable/styles`, `hono/cors` → `hono`. */
function moduleName(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.map((name) => `"${name}"`).join(", ");
}
