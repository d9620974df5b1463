import type { Item } from "@citable/model";
import { make } from "./view/make.ts";

/** A format in which the record can be taken along. */
export interface Download {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (item: Item) => string | Promise<string>;
}

/** Hands a record to the reader as a file; no server has a part in it. */
export async function download({ extension, type, write }: Download, item: Item): Promise<void> {
  const address = URL.createObjectURL(new Blob([await write(item)], { type }));
  make("a", { href: address, download: `${fileName(item)}.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName({ fields: { title = "" } }: Item): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);
  return name === "" ? "citation" : name;
}
