import { StyleError } from "../errors.ts";
import type { Locale } from "../locale/locale.ts";
import type { IndependentStyle } from "../style/style.ts";
import type { Codec } from "./codec.ts";
import { CodecFault } from "./fault.ts";
import { localeCodec } from "./locale-codec.ts";
import { Reading } from "./reading.ts";
import { share, without } from "./share.ts";
import { shortNames } from "./shape.ts";
import { styleCodec } from "./style-codec.ts";

/** Goes up when the form of the JSON changes, so that an old file is refused instead of misread. */
const version = 1;

const positionKey = shortNames["at"] ?? "at";

export interface StyleToJsonOptions {
  /** Whether to keep where each element stands in the file, which `explain` answers with; true unless told. */
  readonly positions?: boolean;
}

/** Writes a style as compact JSON, for `styleFromJson`: a page that loads it needs no XML parser. */
export function styleToJson(style: IndependentStyle, { positions = true }: StyleToJsonOptions = {}): string {
  return write("style", styleCodec, style, positions);
}

/**
 * Reads a style that `styleToJson` wrote, and checks every part of it.
 * @throws StyleError if the text is anything else; its message names the part.
 */
export function styleFromJson(text: string): IndependentStyle {
  return read("style", styleCodec, text);
}

/** Writes a locale as compact JSON, for `localeFromJson`. */
export function localeToJson(locale: Locale): string {
  return write("locale", localeCodec, locale, true);
}

/**
 * Reads a locale that `localeToJson` wrote, and checks every part of it.
 * @throws StyleError if the text is anything else; its message names the part.
 */
export function localeFromJson(text: string): Locale {
  return read("locale", localeCodec, text);
}

function write<Value>(kind: string, codec: Codec<Value>, value: Value, positions: boolean): string {
  const json = codec.write(value);
  const { parts, root } = share(positions ? json : without(positionKey, json));
  return JSON.stringify({ version, ...(parts.length > 0 && { parts }), [kind]: root });
}

/** The largest style takes some 300 kB; the limit only stops hostile files. */
const longest = 4_000_000;

function read<Value>(kind: string, codec: Codec<Value>, text: string): Value {
  if (text.length > longest) {
    throw new StyleError(`The ${kind} is ${text.length} characters long; ${longest} are the most that is read.`);
  }
  const { parts, root } = opened(kind, text);
  try {
    return codec.read(root, new Reading(parts));
  } catch (error) {
    if (!(error instanceof CodecFault)) throw error;
    throw new StyleError(`${kind}${error.path} should be ${error.message}; save the ${kind} again with ${kind}ToJson.`);
  }
}

function opened(kind: string, text: string): { readonly parts: readonly unknown[]; readonly root: unknown } {
  const json = parsed(kind, text);
  const known = typeof json === "object" && json !== null && "version" in json && kind in json;
  if (!known) throw new StyleError(`This JSON is no ${kind} that ${kind}ToJson wrote.`);
  if (json.version !== version) {
    throw new StyleError(
      `The ${kind} was saved in version ${String(json.version)} of its form, and ${version} is read; save it again.`,
    );
  }
  const { parts = [], [kind]: root }: Readonly<Record<string, unknown>> = { ...json };
  if (!Array.isArray(parts)) throw new StyleError(`This JSON is no ${kind} that ${kind}ToJson wrote.`);
  return { parts, root };
}

function parsed(kind: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StyleError(`The ${kind} is not JSON.`);
  }
}
