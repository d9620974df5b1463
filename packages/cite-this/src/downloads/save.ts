import type { Item } from "@citable/model";
import { bibtex, cslJson, ris } from "./write-formats.ts";
import { make } from "../view/make.ts";

interface FileFormat {
  readonly extension: string;
  readonly type: string;
  readonly write: (item: Item) => string;
}

const formats: Readonly<Record<string, FileFormat>> = {
  BibTeX: { extension: "bib", type: "application/x-bibtex", write: bibtex },
  RIS: { extension: "ris", type: "application/x-research-info-systems", write: ris },
  "CSL-JSON": { extension: "json", type: "application/vnd.citationstyles.csl+json", write: cslJson },
};

/**
 * Hands a record to the reader as a file; no server has a part in it.
 * @param label what the format is called in the box
 */
export async function save(label: string, item: Item): Promise<void> {
  const format = formats[label];
  if (format === undefined) throw new TypeError(`${label} is none of ${Object.keys(formats).join(", ")}.`);
  const { extension, type, write } = format;
  const address = URL.createObjectURL(new Blob([write(item)], { type }));
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
