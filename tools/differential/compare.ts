import type { Form, Piece, TrialDocument } from "./documents.ts";
import { normaliseHtml, normaliseText, shownFormatting } from "./normalise.ts";
import type { OurAnswer } from "./ours.ts";
import type { PeerAnswer } from "./peer-protocol.ts";
import { signatureOf } from "./signature.ts";

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
  style: string,
  documents: readonly TrialDocument[],
  ours: readonly OurAnswer[],
  peers: readonly PeerAnswer[],
): StyleResult {
  const comparisons: Comparison[] = [];
  const troubles: Trouble[] = [];
  documents.forEach(({ name }, index) => {
    const [our, peer] = [ours[index], peers[index]];
    if (our !== undefined && "error" in our) {
      troubles.push({ style, document: name, kind: "we threw", error: our.error });
    } else if (peer?.kind === "printed") {
      const compared = comparePieces({ style, document: name }, our?.pieces ?? [], peer.pieces);
      comparisons.push(...compared.filter((one) => !isErrorText(one)));
      const errors = compared.filter(isErrorText);
      troubles.push(...errors.map(() => ({ style, document: name, kind: "peer printed an error" }) as const));
    } else if (peer !== undefined) {
      const error = "error" in peer ? { error: peer.error } : {};
      troubles.push({ style, document: name, kind: `peer ${peer.kind}`, ...error });
    }
  });
  return { comparisons, troubles };
}

/** For a cite without output the peer prints a message of its own; we print nothing. */
function isErrorText({ peer, ours }: Comparison): boolean {
  return peer.includes("[CSL STYLE ERROR") && ours === "";
}

/**
 * A piece that only one of them has is compared with nothing; but where the peer has no entry at all, it may only be
 * that its entries could not be told apart.
 */
function comparePieces(
  where: { readonly style: string; readonly document: string },
  ours: readonly Piece[],
  peers: readonly Piece[],
): readonly Comparison[] {
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
