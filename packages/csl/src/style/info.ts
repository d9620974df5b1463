import { childElements, childNamed, textContent, type XmlElement } from "../xml.ts";
import type { StyleInfo } from "./style.ts";

/** Reads cs:info ("Info"); whatever is absent or empty stays absent. */
export function parseInfo(root: XmlElement): StyleInfo {
  const info = childNamed(root, "info") ?? { name: "info", attributes: {}, children: [] };
  const children = childElements(info);
  const all = (name: string): readonly XmlElement[] => children.filter((child) => child.name === name);
  const text = (name: string): string => textOf(childNamed(info, name));
  const categories = all("category");
  const format = categories.map((category) => category.attributes["citation-format"]).find((value) => value);
  const self = linkTo(info, "self");
  return {
    id: text("id"),
    title: text("title"),
    ...present("titleShort", text("title-short")),
    ...present("summary", text("summary")),
    ...present("updated", text("updated")),
    ...present("self", self ?? ""),
    ...present("format", format ?? ""),
    fields: categories.flatMap((category) => category.attributes["field"] ?? []),
    issn: [...all("issn"), ...all("eissn"), ...all("issnl")].map(textOf).filter((issn) => issn !== ""),
    authors: all("author")
      .map((author) => textOf(childNamed(author, "name")))
      .filter((name) => name !== ""),
    ...readRights(childNamed(info, "rights")),
  };
}

/** The independent style that a dependent one stands for. */
export function parentLink(root: XmlElement): string | undefined {
  const info = childNamed(root, "info");
  return info && linkTo(info, "independent-parent");
}

function linkTo(info: XmlElement, relation: string): string | undefined {
  const links = childElements(info).filter((child) => child.name === "link");
  return links.find((link) => link.attributes["rel"] === relation)?.attributes["href"];
}

function textOf(element: XmlElement | undefined): string {
  return element === undefined ? "" : textContent(element).trim();
}

function present<Key extends string>(key: Key, value: string): { [Name in Key]?: string } {
  const result: { [Name in Key]?: string } = {};
  if (value !== "") result[key] = value;
  return result;
}

function readRights(element: XmlElement | undefined): Pick<StyleInfo, "rights"> {
  if (element === undefined) return {};
  const license = element.attributes["license"];
  return { rights: { text: textOf(element), ...(license !== undefined && { license }) } };
}
