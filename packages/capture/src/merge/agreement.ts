import { printReading, type Reading } from "./candidate.ts";

const marks: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "`": "'",
  "´": "'",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "…": "...",
};

/** Words as they are compared: the same title in other quotation marks, dashes, spaces or case is the same title. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„«»‘’‚`´–—‐‑−…]/g, (mark) => marks[mark] ?? mark)
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The key under which readings of one field agree. */
export function agreementKey(reading: Reading): string {
  switch (reading.kind) {
    case "text":
      return reading.field === "URL"
        ? reading.text.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")
        : comparable(reading.text).replace(/\.$/, "");
    case "names":
      return reading.names
        .map((name) => (name.kind === "literal" ? name.literal : `${name.family ?? ""} ${name.given ?? ""}`))
        .map((words) => comparable(words).replace(/[.,]/g, " ").split(/\s+/).toSorted().join(" "))
        .toSorted()
        .join("; ");
    case "date":
    case "type":
      return printReading(reading);
  }
}
