import type { IssueKind } from "../issue-saying.ts";
import { isItemType, type ItemType } from "../item-types.ts";
import { jsonKind } from "../json.ts";
import { type Reading, report } from "./reading.ts";

/** The item's type; `document`, the type that says least, for one that is missing or unknown. */
export function readItemType(value: unknown, reading: Reading): ItemType {
  if (typeof value === "string" && isItemType(value)) return value;
  if (value === undefined || value === null || value === "") {
    const kind = { code: "missing-type", severity: "warning" } as const;
    report(reading, kind, "{path} is not stated: the item is read as a document.", { path: reading.path });
    return "document";
  }
  const kind = { code: "unknown-type", severity: "warning" } as const;
  if (typeof value === "string") return readUnknown(value, kind, reading);
  const words = { path: reading.path, stated: [jsonKind(value)] };
  if (typeof value === "number" || typeof value === "boolean") {
    const sentence = "{path} is {stated} {value}, no type of CSL: the item is read as a document.";
    report(reading, kind, sentence, { ...words, value: String(value) });
  } else report(reading, kind, "{path} is {stated}, no type of CSL: the item is read as a document.", words);
  return "document";
}

function readUnknown(type: string, kind: IssueKind, reading: Reading): ItemType {
  const words = { path: reading.path, stated: `"${type}"` };
  const meant = respelled(type);
  if (meant === undefined) {
    report(reading, kind, "{path} is {stated}, no type of CSL: the item is read as a document.", words);
    return "document";
  }
  report(reading, kind, "{path} is {stated}, no type of CSL: the item is read as {type}.", { ...words, type: meant });
  return meant;
}

/** CSL writes some types with hyphens and some with underscores; people mix them up: "legal-case", "Article_Journal". */
function respelled(type: string): ItemType | undefined {
  const lower = type.trim().toLowerCase();
  return [lower, lower.replaceAll(/[-\s]/g, "_"), lower.replaceAll(/[_\s]/g, "-")].find((spelling) =>
    isItemType(spelling),
  );
}
