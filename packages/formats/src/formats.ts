import { biblatex, bibtex } from "./bibtex/format.ts";
import { cff } from "./cff/format.ts";
import { coins } from "./coins/format.ts";
import { cslJson } from "./csl-json/format.ts";
import { cslYaml } from "./csl-yaml/format.ts";
import { endnoteXml } from "./endnote-xml/format.ts";
import { dublinCore } from "./dublin-core/format.ts";
import { enw } from "./enw/format.ts";
import type { Format } from "./format.ts";
import { hayagriva } from "./hayagriva/format.ts";
import { highwire } from "./highwire/format.ts";
import { jats } from "./jats/format.ts";
import { marcxml } from "./marcxml/format.ts";
import { mods } from "./mods/format.ts";
import { nbib } from "./nbib/format.ts";
import { ris } from "./ris/format.ts";
import { schemaOrg } from "./schema-org/format.ts";
import { wikipedia } from "./wikipedia/format.ts";
import { zoteroJson } from "./zotero-json/format.ts";
import { zoteroRdf } from "./zotero-rdf/format.ts";

/** All formats, the ones that say most first. */
export const formats: readonly Format[] = [
  cslJson,
  cslYaml,
  bibtex,
  biblatex,
  ris,
  enw,
  nbib,
  coins,
  endnoteXml,
  highwire,
  schemaOrg,
  wikipedia,
  mods,
  marcxml,
  dublinCore,
  jats,
  hayagriva,
  cff,
  zoteroJson,
  zoteroRdf,
];

/** The format of that name, in any case: "bibtex", "CSL-JSON". */
export function formatNamed(name: string): Format | undefined {
  const wanted = name.trim().toLowerCase();
  return formats.find((format) => format.name === wanted || format.label.toLowerCase() === wanted);
}

/**
 * The format that a text most likely has, among those that can be read; a file name with a known ending adds to it.
 * Undefined when the text looks like none of them.
 */
export function detectFormat(text: string, fileName = ""): Format | undefined {
  const name = fileName.toLowerCase();
  let best: Format | undefined;
  let bestScore = 0.2;
  for (const format of formats) {
    if (format.read === undefined) continue;
    const score = format.detect(text) + (format.extensions.some((ending) => name.endsWith(ending)) ? 0.3 : 0);
    if (score > bestScore) [best, bestScore] = [format, score];
  }
  return best;
}
