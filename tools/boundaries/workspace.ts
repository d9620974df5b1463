import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { type ImportedModule, readImports } from "./read-imports.ts";

/** What the check reads of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly exports: readonly string[];
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

/** A file with the modules it asks for. Tests, configuration and scripts are for development; the rest is shipped. */
export interface SourceFile {
  /** From the package's folder, with forward slashes. */
  readonly path: string;
  readonly shipped: boolean;
  readonly imports: readonly ImportedModule[];
}

export interface WorkspacePackage {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
}

export interface Workspace {
  readonly packages: readonly WorkspacePackage[];
  /** What the root's package.json provides to every test and tool. */
  readonly shared: readonly string[];
}

/** Reads the packages below the root: their manifests and what their files import. */
export function readWorkspace(root: string): Workspace {
  const folders = globSync("packages/*/package.json", { cwd: root }).map((file) => dirname(file));
  return {
    packages: folders.sort().map((folder) => readPackage(root, folder)),
    shared: readManifest(join(root, "package.json")).devDependencies,
  };
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const cwd = join(root, folder);
  const paths = globSync("**/*.{ts,tsx,mts,js,mjs}", {
    cwd,
    exclude: (path) => path === "dist" || path === "node_modules",
  });
  const files = paths.sort().map((path) => ({
    path: path.replaceAll("\\", "/"),
    shipped: isShipped(path),
    imports: readImports(path, readFileSync(join(cwd, path), "utf8")),
  }));
  return { folder, manifest: readManifest(join(cwd, "package.json")), files };
}

function isShipped(path: string): boolean {
  return /^(src|bin)\b/.test(path) && !path.endsWith(".test.ts");
}

function readManifest(file: string): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const { name } = fields(manifest);
  return {
    name: typeof name === "string" ? name : "",
    exports: keys(manifest, "exports"),
    dependencies: keys(manifest, "dependencies"),
    devDependencies: keys(manifest, "devDependencies"),
  };
}

function keys(manifest: unknown, key: string): readonly string[] {
  return Object.keys(fields(fields(manifest)[key]));
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
