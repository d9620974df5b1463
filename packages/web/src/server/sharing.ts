import { copyBoth } from "../citation/copy.ts";
import { listHeading } from "../list/list-heading.ts";
import type { Keeper } from "../list/keep.ts";
import type { Action } from "../state/reduce.ts";
import { sharedOf, type Permission, type Shared, type SharedLink } from "../state/shared.ts";
import type { State } from "../state/state.ts";
import type { Ask } from "./ask.ts";
import { readShared, type SharedList } from "./read-shared.ts";
import { endSharing, makeLink, revokeLink, saveShared, shareList } from "./share.ts";
import { addressOf, type OpenedLink } from "./shared-link.ts";

/** What a reader does with a shared list. */
export type SharingStep =
  | { readonly kind: "share" }
  | { readonly kind: "save" }
  | { readonly kind: "renew" }
  | { readonly kind: "end" }
  | { readonly kind: "make-link"; readonly allows: Permission }
  | { readonly kind: "revoke-link"; readonly link: SharedLink };

export interface Surroundings {
  readonly ask: Ask;
  readonly keeper: Pick<Keeper, "saveShared">;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
}

/** @throws ServerError */
export async function takeSharingStep(surroundings: Surroundings, step: SharingStep): Promise<void> {
  const { ask, state } = surroundings;
  const { list, words } = state();
  const named = { heading: listHeading(state()), style: state().style.name };
  if (step.kind === "share") {
    const shared = await shareList(ask, list, named);
    const [link] = shared.links;
    const copied = link !== undefined && (await copyBoth({ html: "", text: addressOf(shared, link) }));
    return keep(surroundings, shared, copied ? words.sharing.shared : words.sharing.sharedOnly);
  }
  const shared = sharedOf(state());
  if (shared === undefined) return;
  switch (step.kind) {
    case "save":
      return keep(surroundings, await saveShared(ask, shared, list, named), words.sharing.saved);
    case "renew":
      return renew(surroundings, shared);
    case "make-link":
      return keep(surroundings, await makeLink(ask, shared, step.allows), words.sharing.made[step.allows]);
    case "revoke-link":
      return keep(surroundings, await revokeLink(ask, shared, step.link), words.sharing.revoked);
    case "end":
      // A list that somebody else shared is only left.
      if (!shared.joined) await endSharing(ask, shared);
      return end(surroundings, shared);
    default:
      return step satisfies never;
  }
}

/** Takes in the list that a link leads to: for reading beside one's own, for editing in its place. @throws ServerError */
export async function openShared(surroundings: Surroundings, link: OpenedLink): Promise<SharedList> {
  const { ask, state, dispatch } = surroundings;
  const opened = await readShared(ask, link);
  const { entries } = opened;
  const { words } = state();
  if (link.allows === "edit") replace(surroundings, opened, words.sharing.joined);
  else dispatch({ kind: "entries-added", entries, announcement: words.list.added(entries.length) });
  return opened;
}

/** Takes in what others changed. */
async function renew(surroundings: Surroundings, shared: Shared): Promise<void> {
  const opened = await readShared(surroundings.ask, shared);
  const renewed = { ...shared, version: opened.shared.version, entries: opened.shared.entries };
  replace(surroundings, { ...opened, shared: renewed }, surroundings.state().words.sharing.renewed);
}

function replace(surroundings: Surroundings, { heading, entries, shared }: SharedList, announcement: string): void {
  const { order } = surroundings.state().list;
  const list = { heading, order, entries, shared: shared.id };
  surroundings.dispatch({ kind: "list-replaced", list, announcement });
  keep(surroundings, shared, announcement);
}

function keep({ keeper, state, dispatch }: Surroundings, shared: Shared, announcement: string): void {
  dispatch({ kind: "list-shared", shared, announcement });
  void keeper.saveShared(state().shared).catch(() => undefined);
}

function end({ keeper, state, dispatch }: Surroundings, shared: Shared): void {
  const { words } = state();
  dispatch({ kind: "sharing-ended", announcement: shared.joined ? words.sharing.left : words.sharing.ended });
  void keeper.saveShared(state().shared).catch(() => undefined);
}
