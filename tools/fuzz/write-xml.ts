import type { XmlElement } from "@citable/csl";

/** A tree as XML. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const content = children.map((child) => (typeof child === "string" ? escape(child) : writeXml(child)));
  return `<${name}${words.join("")}>${content.join("")}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
