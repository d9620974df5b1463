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

// Most words are ASCII, which normalising only copies.
// oxlint-disable-next-line no-control-regex -- ASCII begins with control characters
const beyondAscii = /[^\u0000-\u007f]/;

/** Words as they are compared: the same title in other quotation marks, dashes, spaces or case is the same title. */
export function comparable(text: string): string {
  const words = beyondAscii.test(text) ? text.normalize("NFKC").replace(/[\u00ad\u200b\ufeff]/g, "") : text;
  return words
    .replace(/[“”„«»‘’‚`´–—‐‑−…]/g, (mark) => marks[mark] ?? mark)
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

type NamesReading = Extract<Reading, { readonly kind: "names" }>;

/** Whether one list of names says the other's with initials: "Okafor, M. A." and "Okafor, Miriam A.". */
export function abbreviates(shorter: NamesReading, longer: NamesReading): boolean {
  return (
    shorter.names.length === longer.names.length &&
    shorter.names.every((name, index) => {
      const other = longer.names[index];
      if (other === undefined || name.kind === "literal" || other.kind === "literal") return false;
      return comparable(name.family ?? "") === comparable(other.family ?? "") && hasInitials(name.given, other.given);
    })
  );
}

/** "M." and "M. A." are initials of "Miriam A."; "Miriam" is not one of "Mary". */
function hasInitials(short: string | undefined, long: string | undefined): boolean {
  const shorts = givenNames(short);
  const longs = givenNames(long);
  return shorts.length > 0 && shorts.every((word, index) => word === longs[index] || word === longs[index]?.charAt(0));
}

function givenNames(given: string | undefined): readonly string[] {
  return comparable(given ?? "")
    .split(/[\s.-]+/)
    .filter((word) => word !== "");
}
