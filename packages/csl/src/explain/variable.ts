import type { Item, Variable } from "@citable/model";
import type { Cite } from "../cite/citation.ts";
import { compileStyle, type CompiledStyle } from "../compile/compile.ts";
import { plainFacts, type CiteFacts } from "../compile/rendering.ts";
import { renderRow } from "../compile/scope.ts";
import type { Engine } from "../engine.ts";
import type { Settled } from "../output/tree.ts";
import { writtenCalls, type ElementPlace } from "./place.ts";
import { explainedRuns, type ExplainedRun } from "./span.ts";
import { traced, TracedRendering, type MadeCall } from "./traced-rendering.ts";

/** What became of a variable of an item in one form of a style. */
export type VariableExplanation =
  /** It printed; `runs` are its words in the plain text, `places` the elements that printed it. */
  | { readonly kind: "printed"; readonly runs: readonly ExplainedRun[]; readonly places: readonly ElementPlace[] }
  /** The item has nothing there, or nothing that prints; the style asks for it in these places. */
  | { readonly kind: "empty"; readonly places: readonly ElementPlace[] }
  /** The style does not print it in this form, whatever the item. */
  | { readonly kind: "not-called" }
  /** The style calls it only in branches of cs:choose that this item does not take. */
  | { readonly kind: "branch-not-taken"; readonly places: readonly ElementPlace[] }
  /** The style calls it only to stand in for names that are there. */
  | { readonly kind: "substitute-not-needed"; readonly places: readonly ElementPlace[] }
  /** It has printed already, in place of names, or the cite leaves its author out. */
  | { readonly kind: "suppressed"; readonly places: readonly ElementPlace[] }
  /** It would have printed, but an element around it was left out. */
  | { readonly kind: "dropped"; readonly places: readonly ElementPlace[]; readonly by: ElementPlace };

/**
 * Where a variable of an item printed, or why it did not. The item is printed on its own: in a citation as a first
 * cite unless the cite says otherwise, or as the only entry of a bibliography.
 * @throws TypeError if the style has no bibliography and one is asked for.
 */
export function explainVariable(
  engine: Engine,
  subject: Item | Cite,
  variable: Variable,
  form: "citation" | "bibliography",
): VariableExplanation {
  const cite = "item" in subject ? subject : { item: subject };
  const calls = tracedCalls(engine, cite, variable, form);
  const shown = calls.filter(({ outcome, droppedBy }) => outcome === "printed" && droppedBy === undefined);
  // What is asked for in its short form bears the name of the long one.
  const bears = (origin: Variable): boolean => shown.length > 0 && `${origin}-short` === variable;
  const runs = explainedRuns(printed(engine, cite, form)).filter(
    ({ origin }) => origin?.variable !== undefined && (origin.variable === variable || bears(origin.variable)),
  );
  if (runs.length > 0 || shown.length > 0) return { kind: "printed", runs, places: placesOf(shown) };
  return calls.length === 0 ? notReached(engine, variable, form) : notPrinted(calls);
}

function placesOf(calls: readonly MadeCall[]): readonly ElementPlace[] {
  return calls.map(({ place }) => place);
}

function notPrinted(calls: readonly MadeCall[]): VariableExplanation {
  const places = placesOf(calls);
  const by = calls.find(({ droppedBy }) => droppedBy !== undefined)?.droppedBy;
  if (by !== undefined) return { kind: "dropped", places, by };
  return calls.some(({ outcome }) => outcome === "suppressed")
    ? { kind: "suppressed", places }
    : { kind: "empty", places };
}

function notReached(engine: Engine, variable: Variable, form: "citation" | "bibliography"): VariableExplanation {
  const written = writtenCalls(engine.style, areaOf(engine, form).source.layout.children, variable);
  if (written.length === 0) return { kind: "not-called" };
  const places = written.map(({ place }) => place);
  return written.every(({ behind }) => behind === "substitute")
    ? { kind: "substitute-not-needed", places }
    : { kind: "branch-not-taken", places };
}

function areaOf(
  engine: Engine,
  form: "citation" | "bibliography",
): Engine["citation"] | NonNullable<Engine["bibliographyArea"]> {
  const area = form === "citation" ? engine.citation : engine.bibliographyArea;
  if (area === undefined) throw new TypeError(`The style “${engine.style.info.title}” has no bibliography.`);
  return area;
}

function printed(engine: Engine, cite: Cite, form: "citation" | "bibliography"): Settled {
  if (form === "citation") return engine.cite([cite]);
  return engine.bibliography([cite.item])[0]?.output ?? { blocks: [] };
}

/** The style compiled once more, each element reporting; the engine's own functions stay as fast as they are. */
const tracedStyles = new WeakMap<Engine, CompiledStyle>();

function tracedStyle(engine: Engine): CompiledStyle {
  const known = tracedStyles.get(engine);
  if (known !== undefined) return known;
  const compiled = compileStyle(engine.style, engine.locale, traced);
  tracedStyles.set(engine, compiled);
  return compiled;
}

function tracedCalls(
  engine: Engine,
  cite: Cite,
  variable: Variable,
  form: "citation" | "bibliography",
): readonly MadeCall[] {
  const { area } = areaOf(engine, form);
  const facts = form === "citation" ? factsOf(cite) : { ...plainFacts, citationNumber: 1 };
  const rendering = new TracedRendering(area, { item: cite.item, facts }, variable);
  renderRow(tracedStyle(engine)[form] ?? [], rendering);
  return rendering.calls;
}

function factsOf({ locator = "", label, ...cite }: Cite): CiteFacts {
  return {
    ...plainFacts,
    citationNumber: 1,
    ...(locator.trim() !== "" && { locator: locator.trim(), label: label?.replaceAll(" ", "-") ?? "page" }),
    position: cite.position ?? "first",
    nearNote: cite.nearNote ?? false,
    suppressAuthor: cite.suppressAuthor ?? false,
    ...(cite.firstReferenceNoteNumber !== undefined && { firstReferenceNoteNumber: cite.firstReferenceNoteNumber }),
  };
}
