import { parseIdentifier } from "@citable/model";
import type { Captured } from "../answers.ts";
import type { Language } from "../words/words.ts";
import type { Ask } from "./ask.ts";
import { sending } from "./ask.ts";
import { readCaptured } from "./read-captured.ts";

/** A longer text names no source: it is one. */
const longestName = 2_000;

/** Whether a text is the name of a source – an address or an identifier – and not a source itself. */
export function namesSource(text: string): boolean {
  const name = text.trim();
  if (name === "" || name.length > longestName || /\s/.test(name.replace(/^[a-z]+:?\s+/i, ""))) return false;
  if (/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(name)) return true;
  const identifier = parseIdentifier(name);
  return identifier !== undefined && identifier.kind !== "orcid";
}

/**
 * Has the server fetch a page, or ask the services that know an identifier.
 * @throws ServerError
 */
export async function lookUp(ask: Ask, name: string, language: Language): Promise<Captured> {
  const request = sending({ source: name.trim() }, { "Accept-Language": language });
  return readCaptured(await ask("api/v1/record", request));
}
