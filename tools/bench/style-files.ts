import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { localeFallback, type XmlElement } from "@citable/csl";
import type { StyleSource } from "@citable/styles";

/** Lays out styles and the locales they need as XML files in a folder, for the processes that measure. */
export async function layOutStyles(source: StyleSource, ids: readonly string[], locale: StyleSource): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "citable-bench-"));
  mkdirSync(join(folder, "styles"));
  mkdirSync(join(folder, "locales"));
  const tags = new Set<string>();
  for (const id of ids) {
    const file = join(folder, "styles", `${id}.csl`);
    writeXml(file, await source.style(id));
    for (const tag of neededLocales(readFileSync(file, "utf8"))) tags.add(tag);
  }
  for (const tag of tags) writeXml(join(folder, "locales", `${tag}.xml`), await locale.locale(tag));
  return folder;
}

/** The locale files that a style asks for. The peer takes it for unreadable XML when it is not given one of them. */
export function neededLocales(style: string): readonly string[] {
  return localeFallback(/\bdefault-locale="([^"]+)"/u.exec(style)?.[1] ?? "en-US");
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
