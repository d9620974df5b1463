import { isDateVariable, isNameVariable } from "@citable/model";
import { citationLabel } from "../cite/citation-label.ts";
import { namesOf } from "../names/editor-translator.ts";
import type { Rendering } from "./rendering.ts";

/** Looks up the value of a text or number variable of the item at hand. */
export type ReadValue = (rendering: Rendering) => string | undefined;

/** How a variable is looked up; decided once, when the style is compiled. */
export function valueReader(variable: string, form: "long" | "short" = "long"): ReadValue {
  switch (variable) {
    case "locator":
      return ({ facts }) => facts.locator;
    case "citation-number":
      return ({ facts }) => facts.citationNumber?.toString();
    case "first-reference-note-number":
      return ({ facts }) => facts.firstReferenceNoteNumber?.toString();
    case "year-suffix":
      return ({ facts }) => facts.yearSuffix;
    case "citation-label":
      return ({ item }) => item.fields["citation-label"] ?? citationLabel(item);
    case "page-first":
      return ({ item }) => item.fields["page-first"] ?? firstPage(item.fields.page);
    // CSL 1.0.2 renamed "event" to "event-title"; styles and data have either.
    case "event":
    case "event-title":
      return ({ item }) => item.fields.event ?? item.fields["event-title"];
    default:
      return fieldReader(variable, form);
  }
}

/** Whatever the style names is looked up; a variable that CSL does not know is simply never there. */
function fieldReader(variable: string, form: "long" | "short"): ReadValue {
  // "constructor" and the like: every object has them, no item does.
  if (variable in {}) return () => undefined;
  const field: ReadValue = ({ item: { fields } }) => {
    const named: Readonly<Record<string, string | undefined>> = fields;
    return named[variable];
  };
  if (form === "long") return field;
  const short = fieldReader(`${variable}-short`, "long");
  return (rendering) => short(rendering) ?? field(rendering);
}

function firstPage(page: string | undefined): string | undefined {
  return page === undefined ? undefined : /^[^\s,&–-]+/.exec(page.trim())?.[0];
}

/**
 * Whether a variable of any kind holds something ("Choose", variable). One printed by cs:substitute does: it is only
 * left out of what is printed later ("Substitute").
 */
export function presenceTest(variable: string): (rendering: Rendering) => boolean {
  if (isNameVariable(variable)) return ({ item }) => namesOf(item, variable) !== undefined;
  if (isDateVariable(variable)) return ({ item }) => item.dates[variable] !== undefined;
  // A label that we would make up is no value of the item: styles ask whether it has one of its own.
  if (variable === "citation-label") return ({ item }) => item.fields["citation-label"] !== undefined;
  const read = valueReader(variable);
  return (rendering) => read(rendering) !== undefined;
}
