import { isJsonObject } from "@citable/model";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { reasonOf, StyleSourceError } from "../../errors.ts";
import { parseJson } from "../files.ts";

/** One asset: a locale's tree, or the trees of some styles by id. */
export async function readAsset(folder: string, asset: string): Promise<Readonly<Record<string, unknown>>> {
  const path = pathOf(folder, asset);
  return objectIn(await readFile(path, "utf8"), path);
}

/** The trees of an asset, each with its place: the asset's name and, in bytes, from where to where it stands there. */
export async function placesIn(folder: string, asset: string): Promise<readonly PlacedTree[]> {
  const path = pathOf(folder, asset);
  const bytes = await readFile(path);
  const trees = Object.entries(objectIn(bytes.toString("utf8"), path));
  const keys = trees.map(([id]) => bytes.indexOf(`${JSON.stringify(id)}: {`));
  const ends = [...keys.slice(1), bytes.lastIndexOf("}")].map((next) => bytes.lastIndexOf("}", next - 1) + 1);
  return trees.map(([id, tree], index) => {
    const start = bytes.indexOf("{", keys[index]);
    const end = ends[index] ?? start;
    const isThere = isDeepStrictEqual(parsed(bytes.toString("utf8", start, end)), tree);
    // Where an asset is laid out otherwise, all of it is read.
    return { id, tree, place: isThere ? `${asset} ${start} ${end}` : asset };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The tree of a style in an asset. */
export interface PlacedTree {
  readonly id: string;
  readonly tree: unknown;
  readonly place: string;
}

/** Reads the tree of a style at a place that {@link placesIn} told; the asset's other styles are not parsed. */
export async function readTree(folder: string, place: string, id: string): Promise<unknown> {
  const [asset = "", start, end] = place.split(" ");
  if (start === undefined) return (await readAsset(folder, asset))[id];
  const path = pathOf(folder, asset);
  return parseJson(await readBytes(path, Number(start), Number(end)), path);
}

async function readBytes(path: string, start: number, end: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.toString("utf8", 0, bytesRead);
  } catch (error) {
    throw new StyleSourceError(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  } finally {
    await file.close();
  }
}

function pathOf(folder: string, asset: string): string {
  return join(folder, "dist", "assets", asset);
}

function objectIn(text: string, path: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text, path);
  if (!isJsonObject(value)) throw new StyleSourceError(`${path} is no csljson.`);
  return value;
}
