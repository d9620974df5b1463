declare module "@citation-js/core" {
  /** Only what the comparison calls. */
  export const plugins: {
    readonly input: {
      readonly chain: (source: string, options: { readonly generateGraph: boolean }) => readonly object[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
