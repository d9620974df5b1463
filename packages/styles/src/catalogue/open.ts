import {
  parseStyle,
  type DependentStyle,
  type IndependentStyle,
  type Locale,
  type Style,
  type XmlElement,
} from "@citable/csl";
import type { Issue, Variable } from "@citable/model";
import { editionName, editionOf } from "../editions/edition.ts";
import type { StyleFamily } from "../editions/families.ts";
import { reasonOf, StyleSourceError } from "../errors.ts";
import { notice } from "../notices/notice.ts";
import { applyOverlay, titleOfOverlay, type MadeFrom } from "../overlays/apply.ts";
import type { EditionOverlay } from "../overlays/overlays.ts";
import type { StyleSource } from "../source.ts";
import { idInAddress } from "../style-id.ts";
import { canonicalTag } from "./locales.ts";
import { editionsAtHand, locateEdition, locateId, locateRenamed, type Located } from "./located.ts";
import type { Resolved } from "./resolve.ts";
import type { Shelves } from "./shelves.ts";

/** A style ready for use, with the locales it needs. */
export interface FoundStyle {
  /** The style's own id, also for a dependent style: "nature-physics". */
  readonly id: string;
  /** "mla@9" where the style is that edition for this catalogue, else the id. */
  readonly name: string;
  /** The guide that the style follows, or else the one it depends on: "mla". */
  readonly family?: string;
  /** The edition of that guide, as far as the style says: "9". */
  readonly edition?: string;
  readonly title: string;
  /** For a dependent style the parent, with the dependent style's own default-locale. */
  readonly style: IndependentStyle;
  /** The parent's id, for a dependent style. */
  readonly parent?: string;
  /** The language to print in: the one asked for, else the style's own, else en-US. */
  readonly locale: string;
  /** The locales at hand for that language, nearest first. */
  readonly locales: readonly Locale[];
  /** What the style was made from, if no source has this edition. */
  readonly madeFrom?: MadeFrom;
  /** What an institution asks for beyond the guide, if this is its house style. */
  readonly house?: HouseDemands;
  /** The source that had the style. */
  readonly source: string;
  /**
   * What the caller should tell: the name was followed to another id, the edition was made from another, or the locale
   * is a stand-in. Absent where there is nothing to tell.
   */
  readonly notices?: readonly Issue[];
}

/** An institution's demands on records; its house style prints accordingly. */
export interface HouseDemands {
  /** The institution: "Harbour College". */
  readonly name: string;
  /** Whom to ask. */
  readonly contact?: string;
  /** The facts that records of a type, or of all types ("all"), must have. */
  readonly required: Readonly<Record<string, readonly Variable[]>>;
  /** Whether the day of access is wanted of all that has an address, of nothing, or as the guide has it. */
  readonly accessDate: "always" | "never" | "guide";
  /** What else people are told: "Hand in the list as a file of its own." */
  readonly notes: readonly string[];
}

/** Reads a style that was found, its parent if it depends on one, and its locales. */
export async function openResolved(shelves: Shelves, resolved: Resolved, locale?: string): Promise<FoundStyle> {
  const { source, summary } = resolved;
  const style = await read(resolved);
  if (style === undefined) throw new StyleSourceError(`The style ${summary.id} has gone from ${source.name}.`);
  const found = await complete(shelves, { style, id: summary.id, source: source.name, locale });
  const named: FoundStyle = {
    ...found,
    title: found.title === "" ? summary.title : found.title,
    ...(await namesOf(shelves.sources, resolved)),
    ...noticesOf(resolved, found),
  };
  return resolved.overlay === undefined ? named : overlaid(named, resolved.overlay, resolved);
}

/** The edition that was asked for, made from the one that was opened. */
function overlaid(base: FoundStyle, overlay: EditionOverlay, { family, summary }: Resolved): FoundStyle {
  if (family === undefined) return base;
  const under = editionOf(summary);
  const title = titleOfOverlay(base.title, family, overlay);
  const madeFrom: MadeFrom = {
    name: under === undefined ? base.id : editionName(under.family, under.editions[0]),
    changes: overlay.changes,
    leaves: overlay.leaves,
  };
  return { ...base, id: base.name, title, style: applyOverlay(base.style, overlay, title), madeFrom };
}

/** A style that stands outside the sources: a file of the user's. */
export interface LooseStyle {
  readonly file: string | XmlElement;
  /** What to call it where its cs:id gives no id of an official style. */
  readonly id: string;
  /** Where it came from, for messages. */
  readonly source: string;
}

/** Reads a style from outside the sources. */
export async function openLoose(shelves: Shelves, loose: LooseStyle, locale?: string): Promise<FoundStyle> {
  const style = parse(loose.file, loose.source);
  return complete(shelves, { style, id: loose.id, source: loose.source, locale });
}

interface Parsed {
  readonly style: Style;
  readonly id: string;
  readonly source: string;
  readonly locale: string | undefined;
}

async function complete(shelves: Shelves, parsed: Parsed): Promise<FoundStyle> {
  const { style, id, source } = parsed;
  const base = style.kind === "independent" ? { style } : await readParent(shelves.sources, style, parsed);
  const followed = editionOf({ id: base.parent ?? officialId(style) ?? id, title: base.style.info.title });
  const [edition] = followed?.editions ?? [];
  const found = await shelves.locales.along(parsed.locale ?? ownLocale(base.style));
  return {
    id,
    name: id,
    ...(followed && { family: followed.family.name }),
    ...(edition !== undefined && { edition }),
    title: style.info.title,
    style: base.style,
    ...(base.parent !== undefined && { parent: base.parent }),
    locale: found.locale,
    locales: found.locales,
    source,
    ...noticesOf(base, found),
  };
}

interface Base {
  readonly style: IndependentStyle;
  readonly parent?: string;
  readonly notices?: readonly Issue[];
}

/** The independent style that a dependent one prints like; looked for everywhere, its own source first. */
async function readParent(sources: readonly StyleSource[], style: DependentStyle, from: Parsed): Promise<Base> {
  const id = idInAddress(style.parent);
  const own = sources.filter((source) => source.name === from.source);
  const order = [...own, ...sources.filter((source) => source.name !== from.source)];
  const direct = id === undefined ? undefined : await locateId(order, id);
  const located = direct ?? (id === undefined ? undefined : await locateRenamed(order, id));
  const parent = located && (await read(located));
  if (located === undefined || parent === undefined) {
    throw new StyleSourceError(`The style ${from.id} prints like ${style.parent}, which is not at hand.`);
  }
  if (parent.kind === "dependent") {
    throw new StyleSourceError(`The style ${from.id} depends on ${located.summary.id}, which depends on another.`);
  }
  return {
    style: style.defaultLocale === undefined ? parent : { ...parent, defaultLocale: style.defaultLocale },
    parent: located.summary.id,
    ...(direct === undefined && { notices: [parentRenamed(style.parent, located.summary.id)] }),
  };
}

/** What the style is called: a name by edition only if `find` answers that name with this very style. */
async function namesOf(sources: readonly StyleSource[], found: Resolved): Promise<Partial<FoundStyle>> {
  if (found.family !== undefined) return namesFor(found.family, found.edition);
  const stated = editionOf(found.summary);
  if (stated === undefined) return {};
  const { family, editions } = stated;
  const isFound = (located: Located | undefined): boolean =>
    located?.source === found.source && located.summary.id === found.summary.id;
  for (const edition of editions) {
    if (isFound(await locateEdition(sources, family, edition))) return namesFor(family, edition);
  }
  const [newest] = editions.length === 0 ? await editionsAtHand(sources, family) : [];
  if (isFound(newest)) return namesFor(family, undefined);
  return { ...namesFor(family, editions[0]), name: found.summary.id };
}

function namesFor(family: StyleFamily, edition: string | undefined): Partial<FoundStyle> {
  return {
    name: editionName(family, edition),
    family: family.name,
    ...(edition !== undefined && { edition }),
  };
}

function officialId(style: Style): string | undefined {
  return idInAddress(style.info.id);
}

function ownLocale(style: IndependentStyle): string {
  if (style.defaultLocale === undefined) return "en-US";
  try {
    return canonicalTag(style.defaultLocale);
  } catch {
    return "en-US";
  }
}

async function read({ source, summary: { id } }: Located): Promise<Style | undefined> {
  const ready = await source.ready?.(id);
  if (ready !== undefined) return ready;
  const file = await source.style(id);
  return file === undefined ? undefined : parse(file, `The style ${id} of ${source.name}`);
}

function parse(file: string | XmlElement, what: string): Style {
  try {
    return parseStyle(file);
  } catch (error) {
    throw new StyleSourceError(`${what} is unusable: ${reasonOf(error)}`, { cause: error });
  }
}

function parentRenamed(address: string, id: string): Issue {
  return notice({ code: "parent-renamed", severity: "note" }, "Its parent {address} is now “{id}”.", { address, id });
}

function noticesOf(...found: readonly Pick<FoundStyle, "notices">[]): Pick<FoundStyle, "notices"> {
  const notices = found.flatMap((each) => each.notices ?? []);
  return notices.length === 0 ? {} : { notices };
}
