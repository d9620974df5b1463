import type { StyleChoice } from "../answers.ts";
import type { Client } from "../client.ts";
import type { Keeper } from "../list/keep.ts";
import type { Action } from "../state/reduce.ts";
import type { State } from "../state/state.ts";

/** What the app does with house styles beside changing its state. */
export interface HouseEffects {
  /** Takes the text of a house style, or its address, keeps it, and cites in it. */
  readonly addHouse: (house: Blob | string) => Promise<void>;
  readonly removeHouse: (style: StyleChoice) => void;
  /** Brings back the house styles of the last visit. */
  readonly restoreHouses: () => Promise<void>;
}

interface Surroundings {
  readonly client: Pick<Client, "house" | "houseText">;
  readonly keeper: Pick<Keeper, "loadHouses" | "saveHouses">;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly cite: (delay: number) => void;
  /** What an error is called before the reader. */
  readonly inWords: (error: unknown) => string;
}

export function houseEffects({ client, keeper, state, dispatch, cite, inWords }: Surroundings): HouseEffects {
  // What cannot be kept is still there until the page is closed.
  const keep = (): void => void keeper.saveHouses(state().houses.styles.map(({ name }) => name)).catch(() => undefined);
  return {
    addHouse: async (house) => {
      try {
        const text = typeof house === "string" ? await client.houseText(house) : await house.text();
        dispatch({ kind: "house-added", style: await client.house(text) });
        keep();
        cite(0);
      } catch (error) {
        dispatch({ kind: "house-failed", message: inWords(error) });
      }
    },
    removeHouse: (style) => {
      const chosen = state().style.name === style.name;
      dispatch({ kind: "house-removed", style });
      keep();
      if (chosen) cite(0);
    },
    restoreHouses: async () => {
      const names = await keeper.loadHouses();
      const found = await Promise.allSettled(names.map(async (name) => client.house(name.replace(/^house:/, ""))));
      const styles = found.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      if (styles.length > 0) dispatch({ kind: "houses-restored", styles });
    },
  };
}
