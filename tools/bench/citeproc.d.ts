/** The part of citeproc-js's documented interface that we call; the package has no types of its own. */
declare module "citeproc" {
  interface System {
    retrieveLocale(tag: string): string | undefined;
    retrieveItem(id: string): object | undefined;
  }

  interface PeerCitation {
    readonly citationID: string;
    readonly citationItems: readonly { readonly id: string }[];
    readonly properties: { readonly noteIndex: number };
  }

  class Engine {
    constructor(system: System, style: string, language?: string);
    updateItems(ids: readonly string[]): void;
    processCitationCluster(
      citation: PeerCitation,
      before: readonly (readonly [string, number])[],
      after: readonly (readonly [string, number])[],
    ): readonly [object, readonly (readonly [number, string, string])[]];
    makeBibliography(): readonly [object, readonly string[]] | false;
    rebuildProcessorState(
      citations: readonly PeerCitation[],
      mode: "html" | "text",
      uncited: readonly string[],
    ): readonly (readonly [string, number, string])[];
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
  export type { Engine, PeerCitation };
}
