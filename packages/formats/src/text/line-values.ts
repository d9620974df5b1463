import { type DateValue, type Name, parseDate, printEdtf, type Variable } from "@citable/model";
import type { ValueReader, ValueWriter } from "../mapping/mapped.ts";
import type { Row } from "../mapping/row.ts";
import { withoutNocase } from "./markup.ts";
import { readLineName, writeLineName } from "./line-names.ts";

/** Variables whose text may have paragraphs. */
const paragraphs: ReadonlySet<Variable> = new Set(["abstract", "annote", "note"]);

/** The text of the values of a tag. Keywords stand one by one; of anything else the first value counts. */
function readLineText(values: readonly string[], variable: Variable): string | undefined {
  if (variable === "keyword") {
    return values
      .flatMap((value) => value.split("\n"))
      .map(folded)
      .filter((value) => value !== "")
      .join(", ");
  }
  if (paragraphs.has(variable)) return values.filter((value) => value !== "").join("\n");
  const text = folded(values.find((value) => value.trim() !== "") ?? "");
  return text === "" ? undefined : text;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** The values of a text: keywords one by one, and everything but paragraphs on one line. */
export function writeLineText(marked: string, variable: Variable): readonly string[] {
  const text = withoutNocase(marked);
  if (variable === "keyword")
    return text
      .split(", ")
      .map(folded)
      .filter((word) => word !== "");
  return [paragraphs.has(variable) ? text.trim() : folded(text)];
}

/** Values that are lines of text, with dates as people write them. Formats with other dates replace `date`. */
export class LineReader implements ValueReader<string> {
  text(values: readonly string[], { variable }: Row): string | undefined {
    return readLineText(values, variable);
  }

  names(values: readonly string[], _row: Row): readonly Name[] {
    return values.flatMap((value) => readLineName(value) ?? []);
  }

  date(values: readonly string[], _row: Row): DateValue | undefined {
    const text = values.find((value) => value.trim() !== "");
    return text === undefined ? undefined : parseDate(text);
  }
}

export class LineWriter implements ValueWriter<string> {
  text(text: string, { variable }: Row): readonly string[] {
    return writeLineText(text, variable);
  }

  names(names: readonly Name[], _row: Row): readonly string[] {
    return names.map(writeLineName);
  }

  date(date: DateValue, _row: Row): readonly string[] {
    return [folded(printEdtf(date))];
  }
}
