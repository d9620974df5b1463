import { readFileSync } from "node:fs";
import { captureFile } from "@citable/capture";
import { parseCslItems, toCslJson } from "@citable/model";
import type { Sample, Subject } from "./subject.ts";

const samples = new URL("../../../packages/capture/test/samples/files/", import.meta.url);

function stock(): readonly Sample[] {
  return ["tolls.pdf", "tolls.epub", "tolls.docx"].map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, samples))),
  }));
}

/** What was read can be kept, and evidence with offsets stands in the text. */
async function faultsIn({ name, bytes }: Sample): Promise<readonly string[]> {
  const { text, records, references, notes } = await captureFile(bytes, { name });
  const items = [...records, ...references].map(({ item }) => toCslJson(item));
  const { value } = parseCslItems(JSON.parse(JSON.stringify(items)));
  const places = [...records, ...references].flatMap(({ evidence }) => evidence.map(({ place }) => place));
  const outside = [...places, ...notes].filter((place) => "end" in place && (place.end ?? 0) > text.length);
  return [
    ...(value.length === items.length ? [] : [`${items.length} items are ${value.length} in CSL-JSON`]),
    ...(outside.length === 0 ? [] : [`evidence outside of the text: ${JSON.stringify(outside[0])}`]),
  ];
}

/** PDF, EPUB and Word documents, as files of bytes. */
export const filesSubject: Subject = { name: "files", stock, faultsIn, refusals: ["CaptureError"] };
