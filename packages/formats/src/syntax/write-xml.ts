import { escapeText } from "./html-text.ts";

/** An element to be written: its name with prefix and attributes, and what is in it. */
export interface WrittenElement {
  readonly tag: string;
  readonly children: readonly (WrittenElement | string)[];
}

/** An element; empty texts are left out. `tag` may have attributes: `name type="personal"`. */
export function element(tag: string, ...children: readonly (WrittenElement | string | undefined)[]): WrittenElement {
  return { tag, children: children.filter((child) => child !== undefined) };
}

/** An element with a text; undefined when there is none, so that it is not written. */
export function textElement(tag: string, text: string | undefined): WrittenElement | undefined {
  return text === undefined || text === "" ? undefined : { tag, children: [text] };
}

/** The elements at paths of tags, those with the same way in one: `titles/title`. */
export function elementsAtPaths(
  paths: Iterable<readonly [path: string, values: readonly string[]]>,
): readonly WrittenElement[] {
  const root: Branch = { tag: "", children: [] };
  for (const [path, values] of paths) {
    const tags = path.split("/");
    const last = tags.pop() ?? "";
    let branch = root;
    for (const tag of tags) branch = branchAt(branch, tag);
    for (const value of values) branch.children.push({ tag: last, children: [value] });
  }
  return root.children.filter((child) => typeof child !== "string");
}

interface Branch extends WrittenElement {
  readonly children: (Branch | WrittenElement | string)[];
}

const branches = new WeakSet<object>();

function isBranch(child: Branch | WrittenElement | string): child is Branch {
  return typeof child !== "string" && branches.has(child);
}

function branchAt(branch: Branch, tag: string): Branch {
  const there = branch.children.filter(isBranch).find((child) => child.tag === tag);
  if (there !== undefined) return there;
  const made: Branch = { tag, children: [] };
  branches.add(made);
  branch.children.push(made);
  return made;
}

/** The text of a document, indented; an element with text stands on one line. */
export function printXml(root: WrittenElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, "")}`;
}

function printElement({ tag, children }: WrittenElement, indent: string): string {
  const name = /^[^\s]+/.exec(tag)?.[0] ?? tag;
  if (children.length === 0) return `${indent}<${tag}/>\n`;
  if (children.some((child) => typeof child === "string")) {
    const text = children
      .map((child) => (typeof child === "string" ? escapeText(child) : printElement(child, "").trim()))
      .join("");
    return `${indent}<${tag}>${text}</${name}>\n`;
  }
  const inner = children.map((child) => (typeof child === "string" ? "" : printElement(child, `${indent}  `))).join("");
  return `${indent}<${tag}>\n${inner}${indent}</${name}>\n`;
}
