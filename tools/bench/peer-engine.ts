import CSL, { type Engine } from "citeproc";

import type { BenchedEngine } from "./engine.ts";

/** citeproc-js, as a black box behind its documented interface. */
export const peer: BenchedEngine = {
  load({ style, locales }, items) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const system = {
      retrieveLocale: (tag: string) => locales[tag],
      retrieveItem: (id: string) => byId.get(id),
    };
    const engine = new CSL.Engine(system, style);
    return {
      bibliography: () => {
        engine.updateItems(items.map(({ id }) => id));
        return bibliographyOf(engine);
      },
      document: () => {
        const citations = items.map(({ id }, index) => ({
          citationID: `citation of ${id}`,
          citationItems: [{ id }],
          properties: { noteIndex: index + 1 },
        }));
        const printed = engine.rebuildProcessorState(citations, "html", []);
        return [...printed.map(([, , text]) => text), bibliographyOf(engine)].join("\n");
      },
    };
  },
};

function bibliographyOf(engine: Engine): string {
  const made = engine.makeBibliography();
  return made === false ? "" : made[1].join("");
}
