import { parseXmlTree, type XmlNode } from "../xml/xml-tree.ts";
import { unreadable } from "./resolve-error.ts";
import type { ServiceAnswer } from "./service-client.ts";

/**
 * The tree of an answer that is to be XML.
 * @throws ResolveError if it has no element, ends too soon, or is too deep or too large
 */
export function xmlOf({ text, service }: ServiceAnswer): XmlNode {
  return parseXmlTree(text, (what) => unreadable(service.name, what));
}
