import { parseXml, type XmlElement } from "@citable/csl";
import { idInAddress } from "./style-id.ts";
import type { StyleSummary } from "./source.ts";

/**
 * Reads a style's line for the list from its file. Only the start of the file, up to the end of cs:info, is parsed:
 * a whole set is some ten thousand files.
 * @throws StyleError if the file is not XML.
 */
export function summarizeStyle(id: string, style: string | XmlElement): StyleSummary {
  const root = typeof style === "string" ? parseHead(style) : style;
  const info = childrenNamed(root, "info")[0] ?? { name: "info", attributes: {}, children: [] };
  const categories = childrenNamed(info, "category").map((category) => category.attributes);
  const parent = childrenNamed(info, "link").find((link) => link.attributes["rel"] === "independent-parent");
  const parentId = idInAddress(parent?.attributes["href"] ?? "");
  const format = categories.map((category) => category["citation-format"]).find((value) => value);
  const fields = categories.flatMap((category) => category["field"] ?? []);
  const language = root.attributes["default-locale"];
  const title = childrenNamed(info, "title").map(textOf).join(" ").replace(/\s+/g, " ").trim();
  return {
    id,
    title: title === "" ? id : title,
    ...(parentId !== undefined && { parent: parentId }),
    ...(format !== undefined && { format }),
    ...(fields.length > 0 && { fields }),
    ...(language && { language }),
  };
}

/** The same for a file that may be no style at all: it is listed under its id, and opening it tells what is wrong. */
export function summarizeAnyFile(id: string, style: string | XmlElement): StyleSummary {
  try {
    return summarizeStyle(id, style);
  } catch {
    return { id, title: id };
  }
}

const startTag = /<style\b[^<>]*>/;
const infoElement = /<info\b[^<>]*>[\s\S]*?<\/info>/;

function parseHead(text: string): XmlElement {
  const root = startTag.exec(text)?.[0];
  const info = infoElement.exec(text)?.[0];
  if (root === undefined || info === undefined) return parseXml(text);
  try {
    return parseXml(`${root}${info}</style>`);
  } catch {
    // A comment or a CDATA section may have misled the search; the whole file decides.
    return parseXml(text);
  }
}

function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
