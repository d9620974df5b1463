/**
 * The address that a link may lead to: http and https alone, every character outside of those of an address (RFC 3986)
 * percent-encoded. So it holds no quotation mark, backslash, brace or white space, in whatever format it is printed.
 */
export function webAddress(link: string | undefined): string | undefined {
  if (link === undefined || !/^https?:\/\/[^/?#]/i.test(link)) return undefined;
  return link.toWellFormed().replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/g, encodeURIComponent);
}
