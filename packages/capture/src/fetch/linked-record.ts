import {
  dateVariables,
  type Evidence,
  type Issue,
  type Item,
  nameVariables,
  numberVariables,
  type SourceRecord,
  textVariables,
  type Variable,
} from "@citable/model";
import type { CaptureResult } from "../capture-result.ts";
import { formatOf, type LinkedFormat, linkedFormats, rankOf, type UnapiServer } from "../html/linked-formats.ts";
import { attribute } from "../html/page.ts";
import { parsePage } from "../html/parse-page.ts";
import { comparable } from "../merge/agreement.ts";
import { missingFacts } from "../merge/missing.ts";
import { printDate, printName } from "../merge/candidate.ts";
import { type Fetcher, textOf } from "./answer.ts";
import { FetchError } from "./fetch-error.ts";
import { captureIssue } from "../words/capture-issue.ts";

interface LinkedReading {
  readonly fetcher: Fetcher;
  readonly signal?: AbortSignal;
}

/**
 * Follows the one best link of a page to a record of its work (CSL-JSON, BibTeX, RIS … or unAPI) and takes from it what
 * the page does not state. A record with another title is of another work, or of several: it is left alone, and told.
 * Nothing is fetched for a page that has no such link; what cannot be fetched becomes an issue.
 */
export async function withLinkedRecord(result: CaptureResult, reading: LinkedReading): Promise<CaptureResult> {
  const [record] = result.records;
  if (result.kind !== "html" || record === undefined) return result;
  const { records, unapi } = linkedFormats(result.text, record.item.fields.URL);
  try {
    const link = records[0] ?? (unapi === undefined ? undefined : await askUnapi(unapi, reading));
    if (link === undefined) return result;
    const items = await readItems(link.format, await fetched(link.url, [link.type], reading));
    const joined = joinedWith(record, items, link);
    return { ...result, records: [joined, ...result.records.slice(1)], missing: missingFacts(joined.item) };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return withIssue(
      result,
      record,
      captureIssue(kind, "The record that the page links to was not read: {reason}", { reason: error.message }),
    );
  }
}

/** The items of a text in a format of @citable/formats; none where it cannot be read. */
async function readItems(format: string, text: string): Promise<readonly Item[]> {
  const { FormatError, formatNamed } = await import("@citable/formats");
  try {
    return formatNamed(format)?.read?.(text).value ?? [];
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}

const kind = { code: "linked-record", severity: "note" } as const;

function withIssue(result: CaptureResult, record: SourceRecord, issue: Issue): CaptureResult {
  return { ...result, records: [{ ...record, issues: [...record.issues, issue] }, ...result.records.slice(1)] };
}

async function fetched(url: string, types: readonly string[], { fetcher, signal }: LinkedReading): Promise<string> {
  const answer = await fetcher({ url, types: [...types, "text/plain"], ...(signal !== undefined && { signal }) });
  return answer.status >= 200 && answer.status < 300 ? textOf(answer) : "";
}

/** The formats that the server has for the id, the best of those we read. */
async function askUnapi({ url, id }: UnapiServer, reading: LinkedReading): Promise<LinkedFormat | undefined> {
  const asked = withParameters(url, { id });
  const list = parsePage(await fetched(asked, ["application/xml", "text/xml"], reading));
  const offered = list.named("format").flatMap((each): readonly LinkedFormat[] => {
    const name = attribute(each, "name") ?? "";
    const type = attribute(each, "type") ?? "";
    const format = formatOf(name) ?? formatOf(type);
    return format === undefined ? [] : [{ url: withParameters(url, { id, format: name }), type, format }];
  });
  return offered.toSorted((one, other) => rankOf(one.format) - rankOf(other.format))[0];
}

function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

function joinedWith(record: SourceRecord, items: readonly Item[], link: LinkedFormat): SourceRecord {
  const title = comparable(record.item.fields.title ?? "");
  const same = items.find((item) => comparable(item.fields.title ?? "") === title);
  if (same === undefined) {
    const issue = captureIssue(
      kind,
      "The {format} record that the page links to ({address}) has no work of this title; it was not used.",
      { format: link.format, address: link.url },
    );
    return { ...record, issues: [...record.issues, issue] };
  }
  return filledFrom(record, same, link);
}

/** The record with what only the linked one states; where both state something else, the page's word stands. */
function filledFrom(record: SourceRecord, linked: Item, link: LinkedFormat): SourceRecord {
  const { item } = record;
  const stated = statements(item);
  const others = [...statements(linked)].filter(([field]) => field !== "accessed");
  const taken = others.filter(([field]) => !stated.has(field));
  const rivals = others.filter(
    ([field, words]) => stated.has(field) && comparable(stated.get(field) ?? "") !== comparable(words),
  );
  return {
    item: {
      ...item,
      type: item.type === "webpage" ? linked.type : item.type,
      fields: { ...linked.fields, ...item.fields },
      names: { ...linked.names, ...item.names },
      dates: { ...linked.dates, ...item.dates },
    },
    evidence: [...record.evidence, ...taken.map(([field, words]) => evidenceOf(field, words, link))],
    issues: [
      ...record.issues,
      ...rivals.map(([field, words]) => disagreement(field, stated.get(field) ?? "", words, link)),
    ],
  };
}

/** What an item says, variable by variable, in words. */
function statements({ fields, names, dates }: Item): ReadonlyMap<Variable, string> {
  const said = new Map<Variable, string>();
  for (const field of [...textVariables, ...numberVariables]) {
    const text = fields[field];
    if (text !== undefined) said.set(field, text);
  }
  for (const field of nameVariables) {
    const list = names[field];
    if (list !== undefined) said.set(field, list.map(printName).join("; "));
  }
  for (const field of dateVariables) {
    const date = dates[field];
    if (date !== undefined) said.set(field, date.kind === "calendar" ? printDate(date) : date.literal);
  }
  return said;
}

function evidenceOf(field: Variable, value: string, link: LinkedFormat): Evidence {
  const place = {
    kind: "answer",
    service: "the page's own site",
    address: link.url,
    path: field,
    licence: "not stated",
  } as const;
  return {
    field,
    value,
    quote: value,
    place,
    method: `${link.format} record that the page links to`,
    confidence: 0.85,
  };
}

function disagreement(field: Variable, own: string, other: string, { format }: LinkedFormat): Issue {
  return captureIssue(
    { code: "disagreement", severity: "note", path: field },
    "The page states “{kept}” for {field}, the {format} record that it links to “{rival}”; the page's was kept.",
    { kept: own.slice(0, 100), field, format, rival: other.slice(0, 100) },
  );
}
