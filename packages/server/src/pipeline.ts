import { capturedIn, captureFile, type CaptureResult } from "@citable/capture";
import { readPdfApart } from "@citable/capture/threads";
import type { CiteOptions, CiteResult, Language } from "@citable/guides";
import { parseCslItems, toCslJson, type Item, type SourceRecord } from "@citable/model";
import { answerRemote, type Catalogue, type FoundStyle } from "@citable/styles";
import type { Dependencies } from "./app.ts";
import { catalogues, inWords } from "./in-language.ts";
import { lookUpNothing, type LookUp } from "./look-up.ts";
import { openWorks } from "./open-works.ts";
import { RequestError } from "./problem.ts";
import { readHouse } from "./styles/read-house.ts";
import { styleFinder, type FetchText } from "./styles/find-style.ts";
import type { CaptureAnswer, CiteAnswer, CiteQuestion, Form, WireRecord } from "./wire.ts";

/** Cites one record in a style that was found: what `@citable/guides` does. */
export type CiteRecord = (record: SourceRecord, found: FoundStyle, options: CiteOptions) => CiteResult;

/** The things the API does, from the libraries that do them. */
export function createPipeline(
  catalogue: Catalogue,
  citeRecord: CiteRecord,
  fetchText: FetchText,
  lookUp: LookUp = lookUpNothing,
): Pick<Dependencies, "capture" | "lookUp" | "cite" | "houseText" | "styles" | "library"> {
  const find = styleFinder(catalogue, fetchText);
  return {
    capture: async (source, { language, ...options }) =>
      captureAnswer(await captureFile(source, { ...options, readPdf: readPdfApart, openWorks }), language),
    lookUp: async (source, language) => {
      const found = await lookUp(source);
      return typeof found === "object" ? captureAnswer(found, language) : found;
    },
    cite: async (question) => cite(question, await find(question, question.locale), citeRecord),
    houseText: async (address) => {
      const text = await fetchText(address);
      // Nothing but a house style is handed on: this is no way to read other sites by.
      readHouse(text);
      return text;
    },
    library: async (path) => answerRemote(catalogue.sources, path),
    styles: async (query) => {
      const found = await catalogue.search(query);
      return found.map(({ id, title, name }) => ({ id, title, ...(name === undefined ? {} : { name }) }));
    },
  };
}

function captureAnswer(captured: CaptureResult, language: Language = "en"): CaptureAnswer {
  const { records, references, ...rest } = capturedIn(catalogues[language], captured);
  return { ...rest, records: records.map(wireRecord), references: references.map(wireRecord) };
}

function wireRecord({ item, evidence, issues }: SourceRecord): WireRecord {
  return { item: { ...toCslJson(item) }, evidence, issues };
}

function cite(question: CiteQuestion, found: FoundStyle, citeRecord: CiteRecord): CiteAnswer {
  const { locale, exact, language } = question;
  const record: SourceRecord = { item: readItem(question.item), evidence: [], issues: [] };
  const result = citeRecord(record, found, {
    forms: question.forms ?? formsOf(found),
    ...(locale === undefined ? {} : { locale }),
    ...(exact === undefined ? {} : { exact }),
    ...(language === undefined ? {} : { language }),
  });
  const { missing, advice, repairs, issues } = result;
  const citations = result.citations.map(({ style, form, text, html, markdown }) => ({
    style,
    form,
    text,
    html,
    markdown,
  }));
  return { style: styleAnswer(found, language), citations, missing, advice, repairs, issues };
}

function styleAnswer({ name, title, notices, house }: FoundStyle, language?: Language): CiteAnswer["style"] {
  return {
    name,
    title,
    ...(notices && { notice: inWords(notices, language) }),
    ...(house && { house: { name: house.name, ...(house.contact !== undefined && { contact: house.contact }) } }),
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
