/** Where the official styles have their address. */
const officialAddress = /^https?:\/\/(?:www\.)?zotero\.org\/styles\/([^/?#]+)\/?(?:[?#].*)?$/i;

const plainId = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

/** True for what may be a style's id, and so part of a file's name: no slashes, nothing that climbs out of a folder. */
export function isStyleId(text: string): boolean {
  return text.length <= 200 && plainId.test(text) && !text.includes("..");
}

/**
 * The id in the address of an official style.
 * @example idInAddress("http://www.zotero.org/styles/apa") → "apa"
 */
export function idInAddress(address: string): string | undefined {
  const id = officialAddress.exec(address.trim())?.[1];
  return id !== undefined && isStyleId(id) ? id.toLowerCase() : undefined;
}

/** The address of an official style, as its cs:id and the links of dependent styles have it. */
export function addressOf(id: string): string {
  return `http://www.zotero.org/styles/${id}`;
}

/** What may be part of the name of a locale's file. */
export function isLocaleTag(text: string): boolean {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(text);
}
