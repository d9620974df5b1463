import type { Issue } from "@citable/model";
import { readEditionName } from "../editions/edition-name.ts";
import { compareEditions, editionInId, editionName, editionOf, familyOf } from "../editions/edition.ts";
import { families, type StyleFamily } from "../editions/families.ts";
import { UnknownStyleError } from "../errors.ts";
import { notice } from "../notices/notice.ts";
import { noticesOfOverlay } from "../overlays/apply.ts";
import { editionsToMake, locateOverlay } from "../overlays/locate.ts";
import type { EditionOverlay } from "../overlays/overlays.ts";
import type { StyleSource } from "../source.ts";
import { addressOf, idInAddress, isStyleId } from "../style-id.ts";
import { editionsAtHand, locateEdition, locateId, locateRenamed, type Located } from "./located.ts";
import type { ListedStyle } from "./listing.ts";
import { nearestNames } from "./nearest.ts";
import type { Shelves } from "./shelves.ts";

/** A style found by its name; the notices say what the name does not. */
export interface Resolved extends Located {
  /** Present when the style was found as an edition of a family. */
  readonly family?: StyleFamily;
  readonly edition?: string | undefined;
  /** Present when the style is only what the edition asked for is made from. */
  readonly overlay?: EditionOverlay;
  readonly notices?: readonly Issue[];
}

/**
 * Finds the style of a name. A name is, in this order: the address of an official style; a name by edition
 * (`mla@9`, or `mla` for the newest at hand); a style's id; an id that the official set has given up, which is
 * followed with a notice; looser words for a name by edition ("MLA 9"). An edition that no source has is made from the
 * nearest one, with a notice, where an overlay tells how. What cannot be had is an error, never another style.
 * @throws UnknownStyleError
 */
export async function resolveName(shelves: Shelves, asked: string): Promise<Resolved> {
  const { sources } = shelves;
  const name = asked.trim();
  const id = idInAddress(name);
  const resolved = id === undefined ? await resolveWords(sources, name) : await resolveId(sources, id);
  if (resolved !== undefined) return resolved;
  throw unknown(await shelves.listed(), asked);
}

async function resolveWords(sources: readonly StyleSource[], name: string): Promise<Resolved | undefined> {
  const lower = name.toLowerCase();
  const family = families.find((candidate) => candidate.name === lower);
  if (family !== undefined) return resolveFamily(sources, family);
  const byId = await resolveId(sources, lower);
  if (byId !== undefined) return byId;
  const meant = readEditionName(name);
  const [first, second] = meant?.families ?? [];
  if (meant === undefined || first === undefined) return undefined;
  if (second !== undefined) throw await ambiguous(sources, name, meant);
  return resolveEdition(sources, first, meant.edition);
}

async function resolveEdition(
  sources: readonly StyleSource[],
  family: StyleFamily,
  edition: string | undefined,
): Promise<Resolved | undefined> {
  if (edition === undefined) return resolveFamily(sources, family);
  const located = await locateEdition(sources, family, edition);
  if (located !== undefined) return located;
  const made = await resolveOverlay(sources, family, edition);
  if (made === undefined) throw await editionMissing(sources, family, edition);
  return made;
}

/** An edition that no source has, made from the nearest one at hand. */
async function resolveOverlay(
  sources: readonly StyleSource[],
  family: StyleFamily,
  edition: string,
): Promise<Resolved | undefined> {
  const located = await locateOverlay(sources, family, edition);
  if (located === undefined) return undefined;
  const { overlay, base } = located;
  const notices = noticesOfOverlay(overlay, editionName(base.family, base.edition));
  return { ...base, family, edition, overlay, notices };
}

/** The newest edition at hand. A style whose id is the family's name, but which is another, is told of. */
async function resolveFamily(sources: readonly StyleSource[], family: StyleFamily): Promise<Resolved | undefined> {
  const [newest] = await editionsAtHand(sources, family);
  const namesake = familyOf(family.name) === family ? undefined : await locateId(sources, family.name);
  if (newest === undefined || namesake === undefined) return newest ?? namesake;
  const told = notice(
    { code: "name-of-two", severity: "note" },
    "“{name}” stands for {edition}; the style “{title}” is asked for as {address}.",
    {
      name: family.name,
      edition: editionName(family, newest.edition),
      title: namesake.summary.title,
      address: addressOf(family.name),
    },
  );
  return { ...newest, notices: [told] };
}

async function resolveId(sources: readonly StyleSource[], id: string): Promise<Resolved | undefined> {
  if (!isStyleId(id)) return undefined;
  return (await locateId(sources, id)) ?? (await resolveSameEdition(sources, id)) ?? resolveRenamed(sources, id);
}

/** The official set has had some styles under two ids: the same edition under the other one will do. */
async function resolveSameEdition(sources: readonly StyleSource[], id: string): Promise<Resolved | undefined> {
  const family = familyOf(id);
  if (family === undefined) return undefined;
  const edition = editionInId(id);
  const located =
    edition === undefined ? (await editionsAtHand(sources, family))[0] : await locateEdition(sources, family, edition);
  if (located === undefined) return undefined;
  const name = editionName(family, located.edition);
  const told = notice(
    { code: "other-id", severity: "note" },
    "“{id}” is not at hand under this id; {name} (“{used}”) is used.",
    { id, name, used: located.summary.id },
  );
  return { ...located, notices: [told] };
}

async function resolveRenamed(sources: readonly StyleSource[], id: string): Promise<Resolved | undefined> {
  const located = await locateRenamed(sources, id);
  if (located === undefined) return undefined;
  const { summary } = located;
  const wanted = editionInId(id);
  const other = wanted !== undefined && !editionOf(summary)?.editions.includes(wanted);
  const words = { id, now: summary.id, title: summary.title };
  const renamed = notice({ code: "renamed", severity: "note" }, "“{id}” is now “{now}” ({title}).", words);
  return { ...located, notices: other ? [renamed, await otherEdition(sources, id, wanted)] : [renamed] };
}

/** Who asks for an id that is gone gets what the set sends people to; the edition meant may be had by its name. */
async function otherEdition(sources: readonly StyleSource[], id: string, edition: string): Promise<Issue> {
  const kind = { code: "other-edition", severity: "note" } as const;
  const family = familyOf(id);
  const made = family && (await locateOverlay(sources, family, edition));
  if (family === undefined || made === undefined) return notice(kind, "That is not the edition asked for.", {});
  const name = editionName(family, edition);
  return notice(kind, "That is not the edition asked for; {name} can be had by that name.", { name });
}

async function editionMissing(
  sources: readonly StyleSource[],
  family: StyleFamily,
  edition: string,
): Promise<UnknownStyleError> {
  const asked = editionName(family, edition);
  const names = await namesToHave(sources, family);
  const rest = names.length === 0 ? `nor is any other edition of ${family.title}` : `there is ${inWords(names, "and")}`;
  return new UnknownStyleError(`${asked} is not at hand; ${rest}.`, asked, names);
}

/** The editions of a family that are at hand or can be made, newest first, as people ask for them. */
async function namesToHave(sources: readonly StyleSource[], family: StyleFamily): Promise<readonly string[]> {
  const atHand = (await editionsAtHand(sources, family)).map((located) => located.edition);
  const toMake = (await editionsToMake(sources, family)).map(({ overlay }) => overlay.edition);
  return [...atHand, ...toMake].sort(compareEditions).map((edition) => editionName(family, edition));
}

/** The name fits several families: which of them have the edition, or that none has it. */
async function ambiguous(
  sources: readonly StyleSource[],
  asked: string,
  { families: called, edition }: { readonly families: readonly StyleFamily[]; readonly edition: string | undefined },
): Promise<UnknownStyleError> {
  const names = await Promise.all(called.map(async (family) => namesToHave(sources, family)));
  const newest = await Promise.all(called.map(async (family, index) => newestName(sources, family, names[index])));
  const meant = edition === undefined ? newest : names.flat().filter((name) => name.endsWith(`@${edition}`));
  if (meant.length > 0) return new UnknownStyleError(mayMean(asked, meant), asked, meant);
  const all = names.flat();
  const rest = all.length === 0 ? "nor is any other edition" : `there is ${inWords(all, "and")}`;
  return new UnknownStyleError(`“${asked}” is not at hand; ${rest}.`, asked, all);
}

/** What the family's bare name stands for: the newest at hand goes before a newer one that would have to be made. */
async function newestName(
  sources: readonly StyleSource[],
  family: StyleFamily,
  [toHave = family.name]: readonly string[] = [],
): Promise<string> {
  const [atHand] = await editionsAtHand(sources, family);
  return atHand === undefined ? toHave : editionName(family, atHand.edition);
}

function mayMean(asked: string, [only = "", ...others]: readonly string[]): string {
  return others.length === 0
    ? `“${asked}” is at hand only as ${only}; ask for it by that name.`
    : `“${asked}” may mean ${inWords([only, ...others], "or")}; say which.`;
}

function unknown(styles: readonly ListedStyle[], asked: string): UnknownStyleError {
  const nearest = nearestNames(styles, asked);
  const advice = nearest.length === 0 ? "" : ` Nearest: ${nearest.join(", ")}.`;
  return new UnknownStyleError(`No style is called “${asked}”.${advice}`, asked, nearest);
}

function inWords(names: readonly string[], conjunction: "and" | "or"): string {
  const list = new Intl.ListFormat("en", { type: conjunction === "and" ? "conjunction" : "disjunction" });
  return list.format(names);
}
