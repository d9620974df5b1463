import { isItemType, type ItemType } from "../item-types.ts";
import { jsonKind } from "../json.ts";
import { type Reading, report } from "./reading.ts";

/** The item's type; `document`, the type that says least, for one that is missing or unknown. */
export function readItemType(value: unknown, reading: Reading): ItemType {
  if (typeof value === "string" && isItemType(value)) return value;
  if (value === undefined || value === null || value === "") {
    const message = `${reading.path} is not stated: the item is read as a document.`;
    report(reading, { code: "missing-type", severity: "warning", message });
    return "document";
  }
  const stated = typeof value === "string" ? `"${value}"` : jsonKind(value);
  const meant = typeof value === "string" ? respelled(value) : undefined;
  const message = `${reading.path} is ${stated}, no type of CSL: the item is read as ${meant ?? "a document"}.`;
  report(reading, { code: "unknown-type", severity: "warning", message });
  return meant ?? "document";
}

/** CSL writes some types with hyphens and some with underscores; people mix them up: "legal-case", "Article_Journal". */
function respelled(type: string): ItemType | undefined {
  const lower = type.trim().toLowerCase();
  return [lower, lower.replaceAll(/[-\s]/g, "_"), lower.replaceAll(/[_\s]/g, "-")].find((spelling) =>
    isItemType(spelling),
  );
}
