import CSL, { type Engine, type PeerCitation } from "citeproc";

import type { BenchedEngine } from "./engine.ts";
import type { BenchItem } from "./items.ts";

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
        const citations = items.map(citationOf);
        const printed = engine.rebuildProcessorState(citations, "html", []);
        return [...printed.map(([, , text]) => text), bibliographyOf(engine)].join("\n");
      },
      insertions: () => {
        const placed: [string, number][] = [];
        const citations = items.map(citationOf);
        return (index) => {
          const citation = citations[index];
          if (citation === undefined) return;
          engine.processCitationCluster(citation, placed, []);
          placed.push([citation.citationID, citation.properties.noteIndex]);
        };
      },
    };
  },
};

function citationOf({ id }: BenchItem, index: number): PeerCitation {
  return { citationID: `citation of ${id}`, citationItems: [{ id }], properties: { noteIndex: index + 1 } };
}

function bibliographyOf(engine: Engine): string {
  const made = engine.makeBibliography();
  return made === false ? "" : made[1].join("");
}
