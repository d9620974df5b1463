import type { Issue } from "@citable/model";
import { childElements, type XmlElement } from "../xml.ts";

/** More are not told: a file with so many is no style of CSL. */
export const mostIssues = 100;

/**
 * Looks for elements that stand where they do nothing, or hide one another: two macros of one name, a label of no
 * variable, branches of cs:choose that are never reached. A style prints without them, but not as it was meant.
 */
export function checkStructure(root: XmlElement, elements: readonly XmlElement[], issues: Issue[]): void {
  const tell = (element: XmlElement, message: string): void => {
    issues.push({ code: "style-structure", severity: "warning", message, ...(element.at && { at: element.at }) });
  };
  checkMacroNames(root, tell);
  for (const element of elements) {
    if (issues.length >= mostIssues) return;
    checkParts(element, tell);
    if (element.name === "choose") checkBranches(element, tell);
    if (element.name !== "names") checkLabels(element, tell);
  }
}

type Tell = (element: XmlElement, message: string) => void;

function checkMacroNames(root: XmlElement, tell: Tell): void {
  const names = new Set<string>();
  for (const macro of childElements(root)) {
    if (macro.name !== "macro") continue;
    const { name = "" } = macro.attributes;
    if (name === "") tell(macro, "cs:macro needs a name; nothing can call this one.");
    else if (names.has(name)) tell(macro, `The style has a macro “${name}” already; the last one is used.`);
    names.add(name);
  }
}

/** In cs:names a label belongs to the variables of the names ("Label"). */
function checkLabels(parent: XmlElement, tell: Tell): void {
  for (const child of childElements(parent)) {
    if (child.name !== "label" || child.attributes["variable"] !== undefined) continue;
    tell(child, "cs:label outside of cs:names needs a variable; it prints nothing.");
  }
}

/** What may stand in elements that do not hold rendering elements; those are looked at where they are read. */
const parts: Readonly<Record<string, readonly string[]>> = {
  style: ["info", "locale", "macro", "citation", "bibliography"],
  citation: ["sort", "layout"],
  bibliography: ["sort", "layout"],
  sort: ["key"],
  choose: ["if", "else-if", "else"],
  names: ["name", "et-al", "label", "substitute"],
  name: ["name-part"],
  date: ["date-part"],
  locale: ["style-options", "terms", "date"],
  terms: ["term"],
  term: ["single", "multiple"],
};

function checkParts(parent: XmlElement, tell: Tell): void {
  const known = parts[parent.name];
  if (known === undefined) return;
  for (const child of childElements(parent)) {
    if (known.includes(child.name)) continue;
    tell(child, `cs:${child.name} is no part of cs:${parent.name} in CSL 1.0.2; it is ignored.`);
  }
}

/** "Choose": cs:else comes last. */
function checkBranches(choose: XmlElement, tell: Tell): void {
  const branches = childElements(choose);
  const end = branches.findIndex(({ name }) => name === "else");
  if (end === -1) return;
  for (const branch of branches.slice(end + 1)) tell(branch, `cs:${branch.name} after cs:else is never reached.`);
}
