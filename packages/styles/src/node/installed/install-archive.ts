import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { reasonOf, StyleSourceError } from "../../errors.ts";
import { writeStoredList, type StoredStyle } from "../../stored-list.ts";
import { summarizeStyle } from "../../summary.ts";
import type { ArchivedFile } from "../archive/read-archive.ts";
import { storedListFile } from "../directory-source.ts";
import { readyFolder, readyForm, readyPath } from "../ready-form.ts";
import { renameDurably, syncFolder, writeDurably } from "./durable.ts";
import { currentFile, installedSet, type InstalledSet, type Provenance } from "./installed-set.ts";
import { checkFile, pathOf, readContents } from "./official-contents.ts";

/** What to install, and where. */
export interface Installation {
  /** Archives or folders of the official styles, the official locales, or both. */
  readonly from: readonly string[];
  /** The folder for installed styles; it is made if need be. */
  readonly into: string;
  /** Told after each file: an official set is ten thousand of them. */
  readonly progress?: (step: InstallationStep) => void;
}

/** How far an installation is. */
export interface InstallationStep {
  readonly doing: "checking" | "writing";
  readonly done: number;
  readonly total: number;
}

type Tell = (step: InstallationStep) => void;

/**
 * Installs styles and locales from archives or folders. The new set is used as a whole or not at all: it is written
 * beside the old one, and one file that names the set in use is then replaced. Whatever goes wrong before, an
 * interruption included, leaves the old set in use. What the new one has none of, styles or locales, is taken over
 * from the old one.
 * @throws StyleSourceError if anything in the archives is damaged or must not be in one
 */
export async function installArchive({ from, into, progress }: Installation): Promise<InstalledSet> {
  const tell: Tell = progress ?? ((): void => {});
  const parts = [];
  for (const path of from) parts.push(await readPart(path, tell));
  const old = await installedSet(into).catch(() => undefined);
  const kept = old === undefined ? [] : await keepParts(into, old, parts);
  const all = [...kept, ...parts];
  if (all.length === 0) throw new StyleSourceError("Nothing to install; name an archive or a folder of styles.");
  try {
    return await put({ into, parts: all, old, tell });
  } catch (error) {
    const rest = old === undefined ? "" : " The styles installed before are still in use.";
    throw new StyleSourceError(`The styles could not be installed in ${into}: ${reasonOf(error)}.${rest}`, {
      cause: error,
    });
  }
}

/** A file that was found to be in order; a long style also in the form that is quickly read. */
interface CheckedFile extends ArchivedFile {
  readonly ready?: string;
}

/** Files of one archive or folder, found to be in order. */
interface Part {
  readonly files: readonly CheckedFile[];
  readonly summaries: readonly StoredStyle[];
  readonly styles?: Provenance;
  readonly locales?: Provenance;
}

async function readPart(path: string, tell: Tell): Promise<Part> {
  const { files: found, commit, date } = await readContents(path);
  const summaries: StoredStyle[] = [];
  const files = found.map((file, place): CheckedFile => {
    const root = checkFile(file, path);
    tell({ doing: "checking", done: place + 1, total: found.length });
    if (file.is.kind !== "style" || root === undefined) return file;
    summaries.push({ summary: summarizeStyle(file.is.id, root), place: pathOf(file.is) });
    const ready = readyForm(root, file.content.length);
    return ready === undefined ? file : { ...file, ready };
  });
  const locales = files.filter((file) => file.is.kind === "locale").length;
  const provenance = (count: number): Provenance => ({
    from: [basename(path)],
    count,
    ...(commit !== undefined && { commit }),
    ...(date !== undefined && { date: date.toISOString() }),
  });
  return {
    files,
    summaries,
    ...(summaries.length > 0 && { styles: provenance(summaries.length) }),
    ...(locales > 0 && { locales: provenance(locales) }),
  };
}

/** The styles or the locales of the set in use, if the new parts have none. */
async function keepParts(into: string, old: InstalledSet, parts: readonly Part[]): Promise<readonly Part[]> {
  const keepStyles = parts.every((part) => part.styles === undefined) ? old.styles : undefined;
  const keepLocales = parts.every((part) => part.locales === undefined) ? old.locales : undefined;
  if (keepStyles === undefined && keepLocales === undefined) return [];
  const part = await readPart(join(into, old.folder), () => {});
  return [
    {
      files: part.files.filter(({ is }) => (is.kind === "locale" ? keepLocales : keepStyles) !== undefined),
      summaries: keepStyles === undefined ? [] : part.summaries,
      ...(keepStyles !== undefined && { styles: keepStyles }),
      ...(keepLocales !== undefined && { locales: keepLocales }),
    },
  ];
}

interface Putting {
  readonly into: string;
  readonly parts: readonly Part[];
  readonly old: InstalledSet | undefined;
  readonly tell: Tell;
}

async function put({ into, parts, old, tell }: Putting): Promise<InstalledSet> {
  await mkdir(into, { recursive: true });
  const incoming = await mkdtemp(join(into, incomingPrefix));
  const installed = new Date().toISOString();
  try {
    await writeFiles(incoming, parts, tell);
    const folder = `set-${installed.replace(/\D/g, "")}-${incoming.slice(-6)}`;
    await renameDurably(incoming, join(into, folder));
    const set: InstalledSet = { folder, installed, ...joined(parts, "styles"), ...joined(parts, "locales") };
    const pointer = join(into, `${incomingPrefix}${folder}.json`);
    await writeDurably(pointer, `${JSON.stringify(set, undefined, 2)}\n`);
    await renameDurably(pointer, join(into, currentFile));
    // The new set is in use; that old ones cannot be removed is no reason to fail.
    await removeOthers(into, [folder, old?.folder]).catch(() => undefined);
    return set;
  } catch (error) {
    await rm(incoming, { recursive: true, force: true });
    throw error;
  }
}

const incomingPrefix = ".incoming-";

async function writeFiles(folder: string, parts: readonly Part[], tell: Tell): Promise<void> {
  const folders = [join(folder, "dependent"), join(folder, "locales"), join(folder, readyFolder)];
  for (const each of folders) await mkdir(each);
  const files = new Map(parts.flatMap((part) => part.files).map((file) => [pathOf(file.is), file]));
  const summaries = new Map(parts.flatMap((part) => part.summaries).map((style) => [style.summary.id, style]));
  const pending = files.entries();
  let done = 0;
  // Several at a time, because each waits for the disk.
  const writers = Array.from({ length: 16 }, async () => {
    for (const [path, { is, content, ready }] of pending) {
      await writeDurably(join(folder, path), content);
      if (is.kind === "style" && ready !== undefined) await writeDurably(join(folder, readyPath(is.id)), ready);
      done += 1;
      tell({ doing: "writing", done, total: files.size });
    }
  });
  await Promise.all(writers);
  const list = writeStoredList({}, [...summaries.values()]);
  await writeDurably(join(folder, storedListFile), list);
  for (const each of [...folders, folder]) await syncFolder(each);
}

function joined(parts: readonly Part[], kind: "styles" | "locales"): { styles?: Provenance; locales?: Provenance } {
  const known = parts.flatMap((part) => part[kind] ?? []);
  const [first] = known;
  if (first === undefined) return {};
  const whole = {
    ...first,
    from: known.flatMap((each) => each.from),
    count: known.reduce((sum, each) => sum + each.count, 0),
  };
  return { [kind]: whole };
}

const day = 24 * 60 * 60 * 1000;

/** Removes sets before the last one, which a running program may still read, and what was left by interruptions. */
async function removeOthers(into: string, keep: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(into)) {
    const path = join(into, name);
    const left = name.startsWith(incomingPrefix) && (await ageOf(path)) > day;
    if (left || (name.startsWith("set-") && !keep.includes(name))) await rm(path, { recursive: true, force: true });
  }
}

async function ageOf(path: string): Promise<number> {
  const status = await stat(path).catch(() => undefined);
  return status === undefined ? 0 : Date.now() - status.mtimeMs;
}
