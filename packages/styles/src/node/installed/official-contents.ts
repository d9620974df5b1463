import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseXml, type XmlElement } from "@citable/csl";
import { reasonOf, StyleSourceError } from "../../errors.ts";
import { readOfficialPath, type OfficialFile } from "../archive/official-path.ts";
import { readArchive, type ArchiveContents, type ArchivedFile } from "../archive/read-archive.ts";
import { isMissing, longestStyle } from "../files.ts";
import { parseRenamedStyles, renamedStylesFile } from "../renamed-styles.ts";

/** Reads all styles and locales of an archive, or of a folder laid out like one. */
export async function readContents(path: string): Promise<ArchiveContents> {
  const status = await stat(path).catch((error: unknown) => {
    throw isMissing(error) ? new StyleSourceError(`There is no file or folder ${path}.`) : error;
  });
  return status.isDirectory() ? readDirectory(path) : readArchive(path);
}

async function readDirectory(directory: string): Promise<ArchiveContents> {
  const names = await readdir(directory, { recursive: false });
  const nested = await Promise.all(["dependent", "locales"].map((folder) => namesIn(directory, folder)));
  const files: ArchivedFile[] = [];
  let newest = 0;
  for (const name of [...names, ...nested.flat()]) {
    const is = readOfficialPath(name);
    const path = join(directory, name);
    const status = is === undefined ? undefined : await stat(path);
    if (is === undefined || !status?.isFile()) continue;
    if (status.size > longestStyle)
      throw new StyleSourceError(`${path} has ${status.size} bytes, too many for a style.`);
    newest = Math.max(newest, status.mtimeMs);
    files.push({ is, content: await readFile(path) });
  }
  if (files.length === 0) throw new StyleSourceError(`The folder ${directory} has no styles and no locales in it.`);
  return { files, commit: undefined, date: new Date(newest) };
}

async function namesIn(directory: string, folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(directory, folder))).map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Makes sure that a file is what its name says.
 * @throws StyleSourceError if it is broken, and with it the set it came in
 */
export function checkFile({ is, content }: ArchivedFile, from: string): XmlElement | undefined {
  const name = pathOf(is);
  if (is.kind === "renamed") {
    parseRenamedStyles(content.toString("utf8"), `${name} of ${from}`);
    return undefined;
  }
  try {
    const root = parseXml(content.toString("utf8"));
    if (root.name === is.kind) return root;
  } catch (error) {
    throw new StyleSourceError(`${from} is damaged: ${name} is unusable: ${reasonOf(error)}`, { cause: error });
  }
  throw new StyleSourceError(`${from} is damaged: ${name} is not a ${is.kind}.`);
}

/** Where a file is kept in a folder of styles. */
export function pathOf(is: OfficialFile): string {
  switch (is.kind) {
    case "style":
      return is.dependent ? `dependent/${is.id}.csl` : `${is.id}.csl`;
    case "locale":
      return `locales/locales-${is.tag}.xml`;
    case "renamed":
      return renamedStylesFile;
  }
}
