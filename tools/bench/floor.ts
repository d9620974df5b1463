import { now } from "./cpu-time.ts";
import { makeItems } from "./items.ts";
import { row, type Row } from "./report.ts";

/** What any engine must do at least: read the items' JSON, and write as many bytes as their bibliography has. */
export function measureFloor(count: number): readonly Row[] {
  const items = makeItems(count);
  const json = JSON.stringify(items);
  const before = now();
  const read: unknown = JSON.parse(json);
  const written = JSON.stringify(read);
  const value = now() - before;
  return written.length !== json.length
    ? []
    : [row("", `the floor: JSON in, bytes out, ${count} items`, { value }, undefined)];
}
