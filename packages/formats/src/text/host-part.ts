import { type DateValue, parseDate } from "@citable/model";

/** Where in its host a part stands: what 773 $g says in one line (MARC 21, 773). */
export interface HostPart {
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
}

const number = String.raw`[.:]?\s*(\p{L}{0,2}\d[\p{L}\d/.–-]*(?<![.]))`;
const volumeMark = new RegExp(String.raw`(?<!\p{L})(?:vol(?:ume)?|v|jg|jahrg|bd|band|tome?|t)${number}`, "iu");
const issueMark = new RegExp(String.raw`(?<!\p{L})(?:no|nos|nr|núm|n[°º]|number|issue|iss|heft|h)${number}`, "iu");
const pageMark = new RegExp(
  String.raw`(?<!\p{L})(?:pp?|pages?|s|seiten?)[.:]?\s*(\p{L}?\d[\p{L}\d]*(?:\s?[-–]\s?\p{L}?\d[\p{L}\d]*)?)`,
  "iu",
);

/** Reads "Vol. 24, no. 2 (Feb. 2001), p. 53-57", "volume:24 number:2 pages:53-57"; what has no marks is all pages. */
export function readHostPart(text: string): HostPart {
  const [volume, issue, page] = [volumeMark, issueMark, pageMark].map((mark) => mark.exec(text)?.[1]);
  if (volume === undefined && issue === undefined && page === undefined) return { page: text };
  return { volume, issue, page: page?.replaceAll(/\s/g, "") };
}

/** The date in a statement on a host: "(Feb. 2001)", "year:2001". */
export function readHostDate(text: string): DateValue | undefined {
  const stated = /\(([^()]*\d{4})\)/.exec(text)?.[1] ?? /(?:^|[\s,:])(\d{4})(?=[\s,]|$)/.exec(text)?.[1] ?? "";
  const date = parseDate(stated);
  return date?.kind === "calendar" ? date : undefined;
}

/** The statement that reads back to a part; pages alone where there is none. */
export function printHostPart({ volume, issue, page }: HostPart): string {
  const parts = [
    volume === undefined ? "" : `Vol. ${volume}`,
    issue === undefined ? "" : `no. ${issue}`,
    page === undefined ? "" : `p. ${page}`,
  ];
  const text = parts.filter((part) => part !== "").join(", ");
  const back = readHostPart(text);
  return back.volume === volume && back.issue === issue && back.page === page ? text : (page ?? "");
}
