import type { Form, Piece, TrialDocument } from "./documents.ts";
import { normaliseHtml, normaliseText, shownFormatting } from "./normalise.ts";
import type { OurAnswer } from "./ours.ts";
import type { PeerAnswer } from "./peer-protocol.ts";
import { hunksOf } from "./hunks.ts";
import type { TrialItem } from "./items/item.ts";
import { explain } from "./rules/all.ts";
import { signatureOf } from "./signature.ts";
import { factsOf, type StyleFacts } from "./style-facts.ts";
import type { StyleXml } from "./style-xml.ts";

/** One piece that the two print, compared. */
export interface Comparison {
  readonly style: string;
  readonly document: string;
  readonly place: string;
  readonly form: Form;
  readonly peer: string;
  readonly ours: string;
  readonly equal: boolean;
  /** Equal with the tags of formatting, too. */
  readonly equalHtml: boolean;
  /** The two with their tags, where these are not equal. */
  readonly html?: { readonly peer: string; readonly ours: string };
  readonly signature?: string;
  /** The rule of the specification that explains why they differ. */
  readonly rule?: string;
}

/** What could not be compared, in one style. */
export interface Trouble {
  readonly style: string;
  readonly document: string;
  readonly kind: "peer unloaded" | "peer threw" | "peer hung" | "we threw" | "peer printed an error";
  readonly error?: string;
}

export interface StyleResult {
  readonly comparisons: readonly Comparison[];
  readonly troubles: readonly Trouble[];
}

/** Compares what both answered for one style, document by document. */
export function compareStyle(
  style: StyleXml,
  documents: readonly TrialDocument[],
  ours: readonly OurAnswer[],
  peers: readonly PeerAnswer[],
): StyleResult {
  const comparisons: Comparison[] = [];
  const troubles: Trouble[] = [];
  // Most outputs are equal, and many styles have no difference to explain.
  let facts: StyleFacts | undefined;
  documents.forEach((document, index) => {
    const where = { style: style.id, document: document.name };
    const compared = compareDocument(where, ours[index], peers[index]);
    if (!Array.isArray(compared)) troubles.push(compared);
    else {
      for (const one of compared) {
        if (isErrorText(one)) troubles.push({ ...where, kind: "peer printed an error" });
        else comparisons.push(one.equal ? one : explained(one, document, (facts ??= factsOf(style))));
      }
    }
  });
  return { comparisons, troubles };
}

type Where = Pick<Comparison, "style" | "document">;

function compareDocument(
  where: Where,
  ours: OurAnswer | undefined,
  peer: PeerAnswer | undefined,
): Comparison[] | Trouble {
  if (ours !== undefined && "error" in ours) return { ...where, kind: "we threw", error: ours.error };
  if (peer === undefined) return [];
  if (peer.kind === "printed") return comparePieces(where, ours?.pieces ?? [], peer.pieces);
  return { ...where, kind: `peer ${peer.kind}`, ...("error" in peer && { error: peer.error }) };
}

function explained(comparison: Comparison, document: TrialDocument, style: StyleFacts): Comparison {
  const { form, place, peer, ours } = comparison;
  const cites = document.citations[Number(place.replace("citation ", "")) - 1]?.cites ?? [];
  const ids = new Set(cites.length > 0 ? cites.map(({ id }) => id) : [place]);
  const printed = document.items.filter(({ id }) => ids.has(id));
  const items: readonly TrialItem[] = printed.length > 0 ? printed : document.items;
  const locator = cites.some((cite) => cite.locator !== undefined);
  const rule = explain({ form, peer, ours, hunks: hunksOf(peer, ours), items, locator, style });
  return rule === undefined ? comparison : { ...comparison, rule };
}

/** For a cite without output the peer prints a message of its own; we print nothing. */
function isErrorText({ peer, ours }: Comparison): boolean {
  return peer.includes("[CSL STYLE ERROR") && ours === "";
}

/**
 * A piece that only one of them has is compared with nothing; but where the peer has no entry at all, it may only be
 * that its entries could not be told apart.
 */
function comparePieces(where: Where, ours: readonly Piece[], peers: readonly Piece[]): Comparison[] {
  const left = new Map(peers.map((piece) => [keyOf(piece), piece]));
  const right = new Map(ours.map((piece) => [keyOf(piece), piece]));
  const forms = new Set(peers.map(({ form }) => form));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((at): Comparison[] => {
    const [peer, our] = [left.get(at), right.get(at)];
    const piece = peer ?? our;
    if (piece === undefined || !forms.has(piece.form)) return [];
    return [compare({ ...where, form: piece.form, place: piece.place }, our, peer)];
  });
}

function keyOf({ form, place }: Piece): string {
  return `${form} ${place}`;
}

function compare(
  where: Pick<Comparison, "style" | "document" | "form" | "place">,
  our: Piece | undefined,
  peer: Piece | undefined,
): Comparison {
  const printed = { peer: peer?.html ?? "", ours: our?.html ?? "" };
  const [peerText, ourText] = [normaliseText(printed.peer), normaliseText(printed.ours)];
  const html = { peer: normaliseHtml(printed.peer), ours: normaliseHtml(printed.ours) };
  const equal = peerText === ourText;
  const equalHtml = equal && (html.peer === html.ours || shownFormatting(html.peer) === shownFormatting(html.ours));
  const signature = equal
    ? {}
    : { signature: where.form === "order" ? "another order" : signatureOf(peerText, ourText) };
  return { ...where, peer: peerText, ours: ourText, equal, equalHtml, ...signature, ...(!equalHtml && { html }) };
}
