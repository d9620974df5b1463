import type { Item } from "@citable/model";
import { parseCslItems } from "@citable/model";
import { makeItems } from "../bench/items.ts";

/** Eight ordinary sources, one with everything that is awkward, and one with next to nothing. */
export const variedItems: readonly Item[] = parseCslItems([
  ...makeItems(8, 5),
  {
    id: "awkward",
    type: "chapter",
    title: "Why “quotes” & <i>markup</i>?",
    "container-title": "H<sub>2</sub>O: a reader",
    author: [
      { family: "Berg", given: "Anna-Lena", "non-dropping-particle": "van den" },
      { literal: "The Harbour Office" },
    ],
    editor: [{ family: "王", given: "小明" }],
    issued: { "date-parts": [[-44, 3, 15]] },
    page: "12-18",
  },
  { id: "bare", type: "webpage", title: "Ice" },
]).value;
