import { createEngine, type Branch, type Condition, type Element, type IndependentStyle } from "@citable/csl";
import { itemTypes, type Item, type ItemType } from "@citable/model";
import { readElements, rewriteStyle, type FoundStyle } from "@citable/styles";
import { printForm } from "../cite/print-form.ts";
import { printedVariables } from "../cite/probe.ts";
import { defaultForms } from "../cite/forms.ts";
import { sampleRecords } from "../editions/samples.ts";
import { visitReachable } from "../style/visit.ts";

/**
 * Makes a style print the day of access wherever it is known. Most styles print it for works without a date: there the
 * question for a date goes. For the types of works where that is not enough, it is put at the end of entry and note.
 */
export function withAccessDateAlways(found: FoundStyle): IndependentStyle {
  const { style } = found;
  const freed = rewriteStyle(style, (element) =>
    element.kind === "choose" ? withoutQuestion(element, style) : element,
  );
  const lacking = situations.map((having): Lacking => ({ having, types: typesWithout(freed, found, having) }));
  return lacking.every(({ types }) => types.length === 0) ? freed : atEnd(freed, lacking);
}

/** Facts on which it usually depends whether a style prints the day of access; those with most facts come first. */
type Having = readonly ("DOI" | "issued")[];

const situations: readonly Having[] = [["DOI", "issued"], ["DOI"], ["issued"], []];

/** The types of works for which a style does not print the day of access, if they have these facts. */
interface Lacking {
  readonly having: Having;
  readonly types: readonly ItemType[];
}

/** Tried with a work that has an address and a day of access, as every type there is. */
function typesWithout(style: IndependentStyle, { locales, locale }: FoundStyle, having: Having): readonly ItemType[] {
  const engine = createEngine({ style, locales, locale });
  const [form] = defaultForms(style);
  const [record] = sampleRecords();
  if (record === undefined || form === undefined || form === "in-text") return [];
  const sample = sampleHaving(record.item, having);
  return itemTypes.filter((type) => {
    const printed = printedVariables(printForm(engine, { ...sample, type }, form));
    // A type that the style prints nothing of needs no day of access either.
    return printed.has("title") && !printed.has("accessed");
  });
}

function sampleHaving(item: Item, having: Having): Item {
  const { issued, ...undated } = item.dates;
  const dates = having.includes("issued") && issued !== undefined ? { ...undated, issued } : undated;
  return { ...item, dates, fields: { ...item.fields, ...(having.includes("DOI") && { DOI: "10.5555/sample" }) } };
}

function withoutQuestion(element: Extract<Element, { kind: "choose" }>, style: IndependentStyle): Element {
  if (!element.branches.some((branch) => asksForDate(branch, style))) return element;
  const branches = element.branches.map((branch) => (asksForDate(branch, style) ? unasked(branch) : branch));
  return { ...element, branches };
}

function asksForDate(branch: Branch, style: IndependentStyle): boolean {
  if (branch.match !== "none" || !branch.conditions.some(isDateAlone)) return false;
  let found = false;
  visitReachable(style, branch.children, (element) => {
    found ||= element.kind === "date" && element.variable === "accessed";
  });
  return found;
}

function isDateAlone(condition: Condition): boolean {
  return condition.kind === "variable" && condition.values.every((value) => value === "issued");
}

function unasked(branch: Branch): Branch {
  return { ...branch, conditions: branch.conditions.filter((condition) => !isDateAlone(condition)) };
}

/** ". Accessed 7 March 2021" after an entry, ", accessed 7 March 2021" after a note; for these types alone. */
function atEnd(style: IndependentStyle, lacking: readonly Lacking[]): IndependentStyle {
  const { citation, bibliography } = style;
  const entry = choiceOf(lacking, readElements(accessedAfter(". ", ` text-case="capitalize-first"`)));
  const note = choiceOf(lacking, readElements(accessedAfter(", ", "")));
  return {
    ...style,
    citation: style.class === "note" ? { ...citation, layout: withMore(citation.layout, note) } : citation,
    bibliography: bibliography && { ...bibliography, layout: withMore(bibliography.layout, entry) },
  };
}

type Layout = IndependentStyle["citation"]["layout"];

function withMore(layout: Layout, more: Element): Layout {
  return { ...layout, children: [...layout.children, more] };
}

function accessedAfter(prefix: string, textCase: string): string {
  return `<group delimiter=" " prefix="${prefix}">
    <text term="accessed"${textCase}/><date variable="accessed" form="text"/>
  </group>`;
}

function choiceOf(lacking: readonly Lacking[], children: readonly Element[]): Element {
  const branches = lacking.map(({ having, types }): Branch => {
    const conditions: readonly Condition[] = having.length === 0 ? [] : [{ kind: "variable", values: having }];
    const ofTypes: Branch = { match: "any", conditions: [{ kind: "type", values: types }], children };
    const printed: readonly Element[] = types.length === 0 ? [] : [{ kind: "choose", branches: [ofTypes] }];
    return { match: "all", conditions, children: printed };
  });
  return { kind: "choose", branches };
}
