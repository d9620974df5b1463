import type { StyleChoice } from "../answers.ts";
import { namedStyles } from "../style/named-styles.ts";
import type { State } from "./state.ts";
import type { Steps } from "./steps.ts";

/** What can happen to the reader's house styles, with what comes along. */
export interface HouseHappenings {
  readonly "house-added": { readonly style: StyleChoice };
  readonly "house-removed": { readonly style: StyleChoice };
  readonly "house-failed": { readonly message: string };
  readonly "houses-restored": { readonly styles: readonly StyleChoice[] };
}

export const houseSteps: Steps<HouseHappenings> = {
  // A newer file of the same institution takes the place of the older one.
  "house-added": (state, { style }) => ({
    ...state,
    style,
    houses: { styles: [...others(state, style), style], message: "" },
    announcement: state.words.house.added(style.title),
  }),
  "house-removed": (state, { style }) => ({
    ...state,
    style: state.style.name === style.name ? (namedStyles[0] ?? state.style) : state.style,
    houses: { styles: others(state, style), message: "" },
    announcement: state.words.house.removed(style.title),
  }),
  "house-failed": (state, { message }) => ({ ...state, houses: { ...state.houses, message }, announcement: message }),
  "houses-restored": (state, { styles }) => ({ ...state, houses: { ...state.houses, styles } }),
};

function others({ houses }: State, { title }: StyleChoice): readonly StyleChoice[] {
  return houses.styles.filter((style) => style.title !== title);
}
