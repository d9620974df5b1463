import type { Name, NameVariable } from "@citable/model";
import { namesOf, sameNames, sharedVariables } from "../names/editor-translator.ts";
import { nameKey, type Area, type CiteFacts, type NamesInPrint, type Rendering } from "../compile/rendering.ts";
import { placeOf, type Render, type Scope } from "../compile/scope.ts";
import {
  conjunction,
  etAlWords,
  joinNames,
  shownNames,
  type ListManner,
  type Shown,
  type ShownNames,
} from "../names/list.ts";
import { shortener } from "../names/initials.ts";
import { nameSettings, type NameSettings } from "../names/options.ts";
import { formatName, prepareNamePart, type GivenLevel, type NameManner } from "../names/person.ts";
import { inRole, joined, sequence, wrapper, type Wrap } from "../output/build.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { Element, NameOptions, NamesElement } from "../style/elements.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { compileChoose } from "./choose.ts";
import { labelPrinter, type PrintLabel } from "./label.ts";
import { itemLanguage } from "./treat.ts";

/** cs:names ("Names"): lists of names with labels, or what substitutes for them. */
export function compileNames(element: NamesElement, scope: Scope): Render {
  const preparedFor = preparedByArea(element, scope);
  const printLabel = element.label && labelPrinter(element.label.label, scope);
  const wrap = wrapper(element);
  const substitutes = compileCandidates(element.substitute, element, scope);
  const place = placeOf(element, scope);
  const origins = new Map(
    element.variables.map((variable): [string, Origin] => [variable, { kind: "variable", variable, ...place }]),
  );
  return (rendering) => {
    const prepared = preparedFor(rendering.area);
    const own = printNames(element, prepared, { rendering, scope, printLabel, origins });
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

/** What a name's manner has from its item. */
type OfItem = Pick<NameManner, "language" | "origin">;

/** What the names of an element have in common in an area of the style. */
interface PreparedNames {
  readonly settings: NameSettings;
  /** Between the lists of two variables. */
  readonly delimiter: string;
  readonly list: ListManner;
  readonly person: Omit<NameManner, "inverted" | "level" | keyof OfItem>;
  /** cs:name "describes the formatting of individual names": formatting and affixes are those of each ("Name"). */
  readonly dress: Wrap;
}

/** Name options resolve once for each area: cs:name before the area before the style; a sort key's before all. */
function preparedByArea(element: NamesElement, scope: Scope): (area: Area) => PreparedNames {
  const known = new Map<Area, PreparedNames>();
  return (area) => {
    const prepared = known.get(area) ?? prepareNames(element, area, scope);
    known.set(area, prepared);
    return prepared;
  };
}

function prepareNames({ name, delimiter, etAl }: NamesElement, area: Area, scope: Scope): PreparedNames {
  const options: NameOptions = { ...area.nameOptions, ...name?.options, ...area.overriding };
  const sorting = area.sorting === true;
  const settings = nameSettings(sorting ? { ...options, nameAsSortOrder: "all" } : options);
  const { locale, disambiguation } = scope;
  const { initialize, initializeWith = " " } = settings;
  return {
    settings,
    delimiter: delimiter ?? options.namesDelimiter ?? "",
    list: { sorting, settings, and: conjunction(settings, locale), etAl: affixesOf(name)(etAlWords(etAl, locale)) },
    person: {
      settings,
      sorting,
      initialsOnly: disambiguation.givenNameRule.endsWith("-with-initials"),
      options: scope.options,
      family: prepareNamePart(name?.family),
      given: prepareNamePart(name?.given),
      shorten: shortener({ with: initializeWith, initialize, hyphen: scope.options.initializeWithHyphen }),
      // French and Czech printing leave no short word at the end of a line.
      tie: /^(?:fr|cs)\b/.test(locale.language) ? "\u00a0" : " ",
    },
    dress: wrapper((sorting ? undefined : name?.dress) ?? {}),
  };
}

/** "et al." stands for names, and takes the affixes that each name has. */
function affixesOf(name: NamesElement["name"]): Wrap {
  return wrapper({ prefix: name?.dress.prefix ?? "", suffix: name?.dress.suffix ?? "" });
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
    const read: string[] = [];
    rendering.watching = read;
    const output = render(rendering);
    rendering.watching = outer;
    if (output === undefined) continue;
    for (const variable of read) {
      rendering.suppress(variable);
      outer?.push(variable);
    }
    return inRole(output, "names");
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

function printNames(element: NamesElement, prepared: PreparedNames, around: Surroundings): Output | undefined {
  const { rendering } = around;
  const lists = readLists(element, rendering);
  if (lists.length === 0) return undefined;
  if (prepared.settings.form === "count") return countNames(lists, prepared.settings, rendering);
  const printed = lists.map((list) => printList(list, element, prepared, around));
  for (const { variables, term } of lists) {
    // Inside cs:substitute even the next cs:names of the same child must not repeat them.
    if (rendering.watching !== undefined || term === "editor-translator") {
      for (const variable of variables) rendering.suppress(variable);
    }
    // Styles from before "editor-translator" was made of the two ask for both, one after the other.
    if (term === "editortranslator") rendering.suppress("editor-translator");
  }
  return inRole(joined(printed, prepared.delimiter), "names");
}

/** The names of one variable, or of two that are the same people. */
interface NameList {
  readonly variables: readonly NameVariable[];
  /** The term of its label. */
  readonly term: string;
  readonly names: readonly Name[];
}

function readLists(element: NamesElement, rendering: Rendering): readonly NameList[] {
  const lists: NameList[] = [];
  for (const variable of element.variables) {
    rendering.called += 1;
    const names = namesOf(rendering.item, variable);
    if (names === undefined || names.length === 0) continue;
    const variables = sharedVariables(rendering.item, variable);
    if (variables.some((shared) => rendering.isSuppressed(shared))) continue;
    rendering.filled += 1;
    for (const shared of variables) rendering.watching?.push(shared);
    lists.push({ variables, term: variable, names });
  }
  return lists.length === 2 ? mergeEditorTranslator(lists) : lists;
}

/** "Names": when editor and translator are the same, they print once, labelled "editortranslator". */
function mergeEditorTranslator(lists: readonly NameList[]): readonly NameList[] {
  const editor = lists.find((list) => list.term === "editor");
  const translator = lists.find((list) => list.term === "translator");
  if (editor === undefined || translator === undefined || !sameNames(editor.names, translator.names)) return lists;
  return [{ variables: ["editor", "translator"], term: "editortranslator", names: editor.names }];
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
  prepared: PreparedNames,
  { rendering, scope, printLabel, origins }: Surroundings,
): Output | undefined {
  const { first, last, etAl } = shown(list, prepared.settings, rendering);
  rendering.spend(Math.floor(first / 4));
  const origin = origins.get(list.variables[0] ?? "") ?? { kind: "variable" };
  const printed = namePrinter(list.names, prepared, { language: itemLanguage(rendering.item, scope), origin });
  const asListed = rendering.area.kind === "bibliography" || prepared.settings.form !== "short";
  const levelOf = rendering.sorting && asListed ? keyLevels(scope.disambiguation) : givenLevels(rendering.facts);
  const names: ShownNames = {
    first: list.names.slice(0, first).map((name, index) => printed.print(index, levelOf(name, index)) ?? nothing),
    last: last ? printed.print(list.names.length - 1, levelOf(list.names.at(-1), list.names.length - 1)) : undefined,
    etAl,
    inverted: printed.inverted,
  };
  if (rendering.facts.comparing === true) rendering.namesRendered.push({ names: list.names, shown: first, printed });
  const output = inRole(joinNames(names, prepared.list), "name-list");
  return rendering.sorting ? output : withLabel(output, list, element, printLabel);
}

const nothing: Output = { kind: "group", children: [] };

type LevelOf = (name: Name | undefined, index: number) => GivenLevel;

/**
 * Entries spell out names wherever another is like them, and so they sort by whole given names: "Doe, Jane" goes
 * before "Doe, John", though the macro alone prints "Doe, J." for both. Cites that sort by long names sort as entries
 * do; those that sort by short ones sort by what they print.
 */
function keyLevels({ addGivenName, givenNameRule }: DisambiguationOptions): LevelOf {
  if (!addGivenName || (givenNameRule !== "primary-name" && givenNameRule !== "all-names")) return () => 0;
  return (_name, index) => (givenNameRule === "all-names" || index === 0 ? 2 : 0);
}

/** How far a name is shown; most items show none of theirs further than the style says. */
function givenLevels({ givenLevels: levels }: CiteFacts): LevelOf {
  if (levels.size === 0) return () => 0;
  return (name) => (name && levels.get(nameKey(name))) ?? 0;
}

/** Prints the names of a list one by one. */
function namePrinter(names: readonly Name[], { settings, person, dress }: PreparedNames, item: OfItem): NamesInPrint {
  // Most lists need one or two: the first name may be inverted, or a name shown further than the others.
  const manners: NameManner[] = [];
  const inverted = (index: number): boolean =>
    (settings.nameAsSortOrder === "all" || (settings.nameAsSortOrder === "first" && index === 0)) &&
    names[index]?.kind === "person";
  return {
    inverted,
    print: (index, level) => {
      const name = names[index];
      const turned = inverted(index);
      const manner = (manners[level * 2 + Number(turned)] ??= { ...person, ...item, inverted: turned, level });
      return name && dress(formatName(name, manner));
    },
  };
}

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
