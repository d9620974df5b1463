import { isLocaleTag, isStyleId } from "../../style-id.ts";
import { renamedStylesFile } from "../renamed-styles.ts";

/** A file of the official sets, by what it is. */
export type OfficialFile =
  | { readonly kind: "style"; readonly id: string; readonly dependent: boolean }
  | { readonly kind: "locale"; readonly tag: string }
  | { readonly kind: "renamed" };

/**
 * Tells what a path in an archive is: styles and locales may stand at the top or in the one folder that GitHub wraps
 * them in. Everything else (tests, documentation) is undefined and passed over.
 */
export function readOfficialPath(path: string): OfficialFile | undefined {
  const parts = path.replace(/^\.\//, "").split("/");
  const name = parts.pop() ?? "";
  const folder = parts.at(-1);
  if (parts.length > 2 || (parts.length === 2 && folder !== "dependent" && folder !== "locales")) return undefined;
  return readName(name, folder === "dependent");
}

function readName(name: string, dependent: boolean): OfficialFile | undefined {
  if (name === renamedStylesFile) return { kind: "renamed" };
  const id = /^(.+)\.csl$/.exec(name)?.[1];
  if (id !== undefined) return isStyleId(id) ? { kind: "style", id, dependent } : undefined;
  const tag = /^locales-(.+)\.xml$/.exec(name)?.[1];
  return tag !== undefined && isLocaleTag(tag) ? { kind: "locale", tag } : undefined;
}

/** Why a path must not be in an archive at all; undefined if there is nothing wrong with it. */
export function refusedPath(path: string): string | undefined {
  if (path.includes("\0") || path.includes("\\")) return "has a name that is none";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "has an absolute path";
  return path.split("/").includes("..") ? "leads out of its folder" : undefined;
}
