import { kindButForCheckDigit } from "@citable/model";
import { CallError } from "./failure.ts";

const numbers = { isbn: "ISBN", issn: "ISSN", orcid: "ORCID" } as const;

/**
 * Why a source that is neither a file nor an identifier cannot be read, where its words tell what was meant; undefined
 * where they do not.
 */
export async function missingSource(path: string): Promise<CallError | undefined> {
  const kind = kindButForCheckDigit(path);
  if (kind !== undefined)
    return new CallError(
      `It is no file, and for an ${numbers[kind]} its check digit is wrong; look at the number again.`,
    );
  if (/^\d{4}\.\d{4,5}(?:v\d+)?$/.test(path))
    return new CallError(`There is no such file; if it is a number of arXiv, write arXiv:${path}.`);
  const { findIdentifiers } = await import("@citable/capture/node");
  const [found] = findIdentifiers(path);
  if (found !== undefined) {
    const alone = path.slice(found.start, found.end);
    return new CallError(`There is no such file; to cite what it names, give the identifier alone: ${alone}.`);
  }
  const isAddress =
    /^(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|io|eu|uk|de|fr|es|it|nl|ch|at)\/)/i;
  if (isAddress.test(path)) return new CallError(`There is no such file; if it is an address, write https://${path}.`);
  return undefined;
}
