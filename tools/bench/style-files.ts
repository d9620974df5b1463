import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { XmlElement } from "@citable/csl";
import type { StyleSource } from "@citable/styles";

/** Lays out styles and a locale as XML files in a folder, for the processes that measure. */
export async function layOutStyles(source: StyleSource, ids: readonly string[], locale: StyleSource): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "citable-bench-"));
  mkdirSync(join(folder, "styles"));
  mkdirSync(join(folder, "locales"));
  for (const id of ids) writeXml(join(folder, "styles", `${id}.csl`), await source.style(id));
  writeXml(join(folder, "locales", "en-US.xml"), await locale.locale("en-US"));
  return folder;
}

function writeXml(file: string, content: string | XmlElement | undefined): void {
  if (content === undefined) throw new Error(`There is no ${file.split("/").at(-1)} among the styles.`);
  writeFileSync(
    file,
    typeof content === "string" ? content : printXml(content, ' xmlns="http://purl.org/net/xbiblio/csl"'),
  );
}

/** A ready tree as XML. */
export function printXml({ name, attributes, children }: XmlElement, namespace = ""): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = children.map((child) => (typeof child === "string" ? escapeXml(child) : printXml(child)));
  return `<${name}${namespace}${pairs.join("")}>${content.join("")}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
