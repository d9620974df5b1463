import { captureFile } from "@citable/capture";
import { readPdfApart } from "@citable/capture/threads";
import { parseCslItems, toCslJson, type Item, type SourceRecord } from "@citable/model";
import { answerRemote, type Catalogue, type FoundStyle } from "@citable/styles";
import type { Dependencies } from "./app.ts";
import { RequestError } from "./problem.ts";
import type { CaptureAnswer, CiteAnswer, CiteQuestion, Form, WireRecord } from "./wire.ts";

/** Cites one record in a style that was found: what `@citable/guides` does. */
export type CiteRecord = (
  record: SourceRecord,
  found: FoundStyle,
  options: { readonly forms?: readonly Form[]; readonly locale?: string; readonly exact?: boolean },
) => CiteAnswer;

/** So many styles are kept ready; reading one takes longer than citing with it. */
const keptStyles = 40;
/** So many styles are answered to a search. */
const longestList = 50;

/** The things the API does, from the libraries that do them. */
export function createPipeline(
  catalogue: Catalogue,
  citeRecord: CiteRecord,
): Pick<Dependencies, "capture" | "cite" | "styles" | "library"> {
  const find = keptFinder(catalogue);
  return {
    capture,
    cite: async (question) => cite(question, await find(question.style, question.locale), citeRecord),
    library: async (path) => answerRemote(catalogue.sources, path),
    styles: async (query) => {
      const found = await catalogue.search(query);
      return found
        .slice(0, longestList)
        .map(({ id, title, name }) => ({ id, title, ...(name === undefined ? {} : { name }) }));
    },
  };
}

async function capture(source: Uint8Array, options: { readonly name?: string }): Promise<CaptureAnswer> {
  const { records, references, ...rest } = await captureFile(source, { ...options, readPdf: readPdfApart });
  return { ...rest, records: records.map(wireRecord), references: references.map(wireRecord) };
}

function wireRecord({ item, evidence, issues }: SourceRecord): WireRecord {
  return { item: { ...toCslJson(item) }, evidence, issues };
}

function cite(question: CiteQuestion, found: FoundStyle, citeRecord: CiteRecord): CiteAnswer {
  const { locale, exact } = question;
  const record: SourceRecord = { item: readItem(question.item), evidence: [], issues: [] };
  const result = citeRecord(record, found, {
    forms: question.forms ?? formsOf(found),
    ...(locale === undefined ? {} : { locale }),
    ...(exact === undefined ? {} : { exact }),
  });
  return {
    citations: result.citations.map(({ style, form, text, html, markdown }) => ({ style, form, text, html, markdown })),
    missing: result.missing.map(({ field, advice, rule }) => ({ field, advice, rule })),
    repairs: result.repairs.map(({ what, why }) => ({ what, why })),
  };
}

/** A note style speaks in notes, any other in the running text. */
function formsOf({ style }: FoundStyle): readonly Form[] {
  return ["bibliography", style.class === "note" ? "note" : "in-text"];
}

function readItem(json: unknown): Item {
  const { value, issues } = parseCslItems(json);
  const [item] = value;
  if (item !== undefined) return item;
  const reason = issues[0]?.message ?? "It is empty.";
  throw new RequestError(422, "unreadable-item", `\`item\` is not an item in CSL-JSON: ${reason}`);
}

/** Finds styles and keeps the last ones used. */
function keptFinder(catalogue: Catalogue): (name: string, locale?: string) => Promise<FoundStyle> {
  const kept = new Map<string, FoundStyle>();
  return async (name, locale) => {
    const key = `${name}\n${locale ?? ""}`;
    const found = kept.get(key) ?? (await catalogue.find(name, locale === undefined ? {} : { locale }));
    // Taken out and put back: the first key of the map is the one unused for longest.
    kept.delete(key);
    kept.set(key, found);
    const oldest = kept.keys().next();
    if (kept.size > keptStyles && oldest.done !== true) kept.delete(oldest.value);
    return found;
  };
}
