import { describe, expect, it } from "vitest";
import type { StyleChoice } from "../answers.ts";
import { initialState, reduce, type Action } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { houseEffects, type HouseEffects } from "./house-effects.ts";

interface App {
  readonly effects: HouseEffects;
  readonly state: () => State;
  readonly saved: (readonly string[])[];
}

function app(kept: readonly string[] = []): App {
  let state = initialState;
  const saved: (readonly string[])[] = [];
  const effects = houseEffects({
    client: {
      house: async (text): Promise<StyleChoice> => {
        if (text.startsWith("bad")) throw new Error("1:1: It is no house style.");
        return { name: `house:${text}`, title: text.slice(0, 7) };
      },
      houseText: async (address) => `College of ${address}`,
    },
    keeper: { loadHouses: async () => kept, saveHouses: async (names) => void saved.push(names) },
    state: () => state,
    dispatch: (action: Action) => {
      state = reduce(state, action);
    },
    cite: () => undefined,
    inWords: (error) => (error instanceof Error ? error.message : ""),
  });
  return { effects, state: () => state, saved };
}

describe("a house style", () => {
  it("is chosen and kept when it was read, from a file or by its address", async () => {
    const { effects, state, saved } = app();
    await effects.addHouse(new Blob(["College"]));
    expect(state().style).toEqual({ name: "house:College", title: "College" });
    await effects.addHouse("https://college.example/house.json");
    expect(state().houses.styles).toEqual([
      { name: "house:College of https://college.example/house.json", title: "College" },
    ]);
    expect(saved.at(-1)).toEqual(["house:College of https://college.example/house.json"]);
  });

  it("leaves the style that was chosen when it is not in order, and says why", async () => {
    const { effects, state, saved } = app();
    await effects.addHouse(new Blob(["bad"]));
    expect(state().style).toEqual(initialState.style);
    expect(state().houses.message).toBe("1:1: It is no house style.");
    expect(saved).toEqual([]);
  });

  it("gives way to the first style when it is removed", async () => {
    const { effects, state, saved } = app();
    await effects.addHouse(new Blob(["College"]));
    effects.removeHouse(state().style);
    expect(state().style).toEqual(initialState.style);
    expect(saved.at(-1)).toEqual([]);
  });

  it("comes back at the next visit, unless it can no longer be read", async () => {
    const { effects, state } = app(["house:College", "house:bad"]);
    await effects.restoreHouses();
    expect(state().houses.styles).toEqual([{ name: "house:College", title: "College" }]);
    expect(state().style).toEqual(initialState.style);
  });
});
