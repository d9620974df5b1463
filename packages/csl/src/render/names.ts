import type { Name, NameVariable } from "@citable/model";
import { nameKey, type Area, type Rendering } from "../compile/rendering.ts";
import { placeOf, type Render, type Scope } from "../compile/scope.ts";
import { joinNames, shownNames, type Shown } from "../names/list.ts";
import { nameSettings, type NameSettings } from "../names/options.ts";
import { formatName, type GivenLevel, type NameManner } from "../names/person.ts";
import { joined, sequence, wrapped, wrapper } from "../output/build.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { Element, NameOptions, NamesElement } from "../style/elements.ts";
import { compileChoose } from "./choose.ts";
import { labelPrinter, type PrintLabel } from "./label.ts";
import { itemLanguage } from "./treat.ts";

/** cs:names ("Names"): lists of names with labels, or what substitutes for them. */
export function compileNames(element: NamesElement, scope: Scope): Render {
  const optionsFor = settingsByArea(element);
  const printLabel = element.label && labelPrinter(element.label.label, scope);
  const wrap = wrapper(element);
  const substitutes = compileCandidates(element.substitute, element, scope);
  const place = placeOf(element, scope);
  const origins = new Map(
    element.variables.map((variable): [string, Origin] => [variable, { kind: "variable", variable, ...place }]),
  );
  return (rendering) => {
    const settings = optionsFor(rendering.area);
    const own = printNames(element, settings, { rendering, scope, printLabel, origins });
    const output = own === undefined ? substitute(substitutes, rendering) : wrap(own);
    if (output === undefined || !takesAuthorPlace(rendering)) return output;
    return undefined;
  };
}

/** suppress-author leaves out the first names of a cite; they still count as printed. */
function takesAuthorPlace(rendering: Rendering): boolean {
  if (!rendering.facts.suppressAuthor || rendering.authorSuppressed) return false;
  // Inside cs:substitute nothing is left out yet: the next candidate would print instead. The outer cs:names answers.
  if (rendering.watching !== undefined) return false;
  rendering.authorSuppressed = true;
  return true;
}

interface ResolvedSettings {
  readonly names: NameSettings;
  readonly delimiter: string;
}

/** Name options resolve once for each area: cs:name before the area before the style; a sort key's before all. */
function settingsByArea(element: NamesElement): (area: Area) => ResolvedSettings {
  const resolved = new Map<Area, ResolvedSettings>();
  return (area) => {
    const known = resolved.get(area);
    if (known !== undefined) return known;
    const options: NameOptions = { ...area.nameOptions, ...element.name?.options, ...area.sortOptions };
    const sorted = area.sortOptions === undefined ? options : { ...options, nameAsSortOrder: "all" as const };
    const settings = { names: nameSettings(sorted), delimiter: element.delimiter ?? options.namesDelimiter ?? "" };
    resolved.set(area, settings);
    return settings;
  };
}

/** The children of cs:substitute; those of a cs:choose among them are candidates as well, one after the other. */
function compileCandidates(children: readonly Element[], parent: NamesElement, scope: Scope): readonly Render[] {
  return children.flatMap((child) => {
    if (child.kind !== "choose") return scope.compile([inherit(child, parent)]);
    return [compileChoose(child, scope, (inner) => firstToPrint(compileCandidates(inner, parent, scope)))];
  });
}

function firstToPrint(renders: readonly Render[]): Render {
  return (rendering) => {
    for (const render of renders) {
      const output = render(rendering);
      if (output !== undefined) return output;
    }
    return undefined;
  };
}

/**
 * A cs:names inside cs:substitute without children of its own takes those of the parent ("Substitute"), and with them
 * the parent's affixes and formatting. They belong to names: a title in their place has only its own.
 */
function inherit(child: Element, parent: NamesElement): Element {
  if (child.kind !== "names") return child;
  const bare = child.name === undefined && child.etAl === undefined && child.label === undefined;
  return {
    ...child,
    delimiter: child.delimiter ?? parent.delimiter,
    name: child.name ?? parent.name,
    etAl: child.etAl ?? parent.etAl,
    label: bare ? parent.label : child.label,
    ...(bare && {
      prefix: parent.prefix,
      suffix: parent.suffix,
      formatting: parent.formatting,
      display: parent.display,
    }),
  };
}

function substitute(substitutes: readonly Render[], rendering: Rendering): Output | undefined {
  const outer = rendering.watching;
  for (const render of substitutes) {
    const read = new Set<string>();
    rendering.watching = read;
    const output = render(rendering);
    rendering.watching = outer;
    if (output === undefined) continue;
    for (const variable of read) {
      rendering.suppress(variable);
      outer?.add(variable);
    }
    return wrapped(output, { role: "names" });
  }
  return undefined;
}

interface Surroundings {
  readonly rendering: Rendering;
  readonly scope: Scope;
  readonly printLabel: PrintLabel | undefined;
  /** The origin of each variable's names. */
  readonly origins: ReadonlyMap<string, Origin>;
}

function printNames(element: NamesElement, settings: ResolvedSettings, around: Surroundings): Output | undefined {
  const { rendering } = around;
  const lists = readLists(element, rendering);
  if (lists.length === 0) return undefined;
  if (settings.names.form === "count") return countNames(lists, settings.names, rendering);
  const printed = lists.map((list) => printList(list, element, settings.names, around));
  // Inside cs:substitute even the next cs:names of the same child must not repeat them.
  if (rendering.watching !== undefined) {
    for (const { variables } of lists) for (const variable of variables) rendering.suppress(variable);
  }
  return wrapped(joined(printed, settings.delimiter), { role: "names" });
}

/** The names of one variable, or of two that are the same people. */
interface NameList {
  readonly variables: readonly NameVariable[];
  /** The term of its label. */
  readonly term: string;
  readonly names: readonly Name[];
}

function readLists(element: NamesElement, rendering: Rendering): readonly NameList[] {
  const lists = element.variables.flatMap((variable): NameList[] => {
    rendering.called += 1;
    const names = rendering.isSuppressed(variable) ? undefined : rendering.item.names[variable];
    if (names === undefined || names.length === 0) return [];
    rendering.filled += 1;
    rendering.watching?.add(variable);
    return [{ variables: [variable], term: variable, names }];
  });
  return mergeEditorTranslator(lists);
}

/** "Names": when editor and translator are the same, they print once, labelled "editortranslator". */
function mergeEditorTranslator(lists: readonly NameList[]): readonly NameList[] {
  const editor = lists.find((list) => list.term === "editor");
  const translator = lists.find((list) => list.term === "translator");
  if (editor === undefined || translator === undefined || lists.length !== 2) return lists;
  if (!sameNames(editor.names, translator.names)) return lists;
  return [{ variables: ["editor", "translator"], term: "editortranslator", names: editor.names }];
}

function sameNames(a: readonly Name[], b: readonly Name[]): boolean {
  return a.length === b.length && a.every((name, index) => nameKey(name) === nameKey(b[index] ?? name));
}

function countNames(lists: readonly NameList[], settings: NameSettings, rendering: Rendering): Output {
  const counts = lists.map((list) => shown(list, settings, rendering).first);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { kind: "text", text: String(total) };
}

function shown(list: NameList, settings: NameSettings, { facts, area }: Rendering): Shown {
  const subsequent = area.kind === "citation" && facts.position !== "first";
  return shownNames(list.names.length, settings, { subsequent, atLeast: facts.namesAtLeast });
}

function printList(
  list: NameList,
  element: NamesElement,
  settings: NameSettings,
  { rendering, scope, printLabel, origins }: Surroundings,
): Output | undefined {
  const inverted = (index: number): boolean =>
    list.names[index]?.kind === "person" &&
    (settings.nameAsSortOrder === "all" || (settings.nameAsSortOrder === "first" && index === 0));
  const limit = shown(list, settings, rendering);
  rendering.spend(Math.floor(limit.first / 4));
  const manner: Omit<NameManner, "inverted" | "level"> = {
    settings,
    options: scope.options,
    family: element.name?.family,
    given: element.name?.given,
    sorting: rendering.sorting,
    initialsOnly: scope.initialsOnly,
    // French and Czech printing leave no short word at the end of a line.
    tie: /^(?:fr|cs)\b/.test(scope.locale.language) ? "\u00a0" : " ",
    language: itemLanguage(rendering.item, scope),
    origin: origins.get(list.variables[0] ?? "") ?? { kind: "variable" },
  };
  // cs:name "describes the formatting of individual names": formatting and affixes are those of each ("Name").
  const dress = (rendering.sorting ? undefined : element.name?.dress) ?? {};
  const print = (index: number, level: GivenLevel): Output | undefined => {
    const name = list.names[index];
    return wrapped(name && formatName(name, { ...manner, inverted: inverted(index), level }), dress);
  };
  const outputs = list.names.map((name, index) =>
    index < limit.first || (limit.last && index === list.names.length - 1)
      ? (print(index, rendering.facts.givenLevels.get(nameKey(name)) ?? 0) ?? nothing)
      : nothing,
  );
  const joint = {
    sorting: rendering.sorting,
    settings,
    locale: scope.locale,
    etAl: element.etAl,
    shown: limit,
    inverted,
  };
  const output = wrapped(joinNames(outputs, list.names, joint), { role: "name-list" });
  rendering.namesRendered.push({ names: list.names, shown: limit.first, print });
  return rendering.sorting ? output : withLabel(output, list, element, printLabel);
}

const nothing: Output = { kind: "group", children: [] };

function withLabel(
  names: Output | undefined,
  list: NameList,
  element: NamesElement,
  printLabel: PrintLabel | undefined,
): Output | undefined {
  if (element.label === undefined || printLabel === undefined) return names;
  const { label, position } = element.label;
  const plural = label.plural === "contextual" ? list.names.length > 1 : label.plural === "always";
  const words = printLabel(list.term, plural);
  return sequence(position === "before" ? [words, names] : [names, words]);
}
