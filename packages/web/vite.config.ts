import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { capturedSample } from "./src/captured-sample.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const fonts = ["source-sans-3", "source-serif-4"] as const;

/** The Open Font License asks that its text travels with the fonts. */
function fontLicences(): Plugin {
  return {
    name: "font-licences",
    generateBundle() {
      for (const font of fonts) {
        const file = fileURLToPath(import.meta.resolve(`@fontsource-variable/${font}/LICENSE`));
        this.emitFile({ type: "asset", fileName: `assets/${font}-license.txt`, source: readFileSync(file) });
      }
    },
  };
}

/** Reads the sample when the app is built: the first screen needs no reader of sources. */
function readSample(): Plugin {
  return {
    name: "read-sample",
    transform: (_code, id) =>
      id.endsWith("/captured-sample.ts")
        ? `export const capturedSample = ${JSON.stringify(capturedSample)};`
        : undefined,
  };
}

/** The server sends styles and locales as they were parsed: the worker needs no parser of XML for them. */
function parsedStyles(): Plugin {
  const standIn = "\0no-xml-parser";
  const code = `export class SaxesParser {
    constructor() { throw new TypeError("The app was built without a parser for the XML of styles."); }
  }`;
  return {
    name: "parsed-styles",
    enforce: "pre",
    resolveId: (source, importer) =>
      source === "saxes" && importer?.endsWith("/csl/src/xml.ts") === true ? standIn : undefined,
    load: (id) => (id === standIn ? code : undefined),
  };
}

/** Tells the service worker which files the app has. The typefaces of all scripts are many: they are kept when used. */
function listOwnFiles(): Plugin {
  return {
    name: "list-own-files",
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((file) => !/\.(?:woff2|txt|map)$|^service-worker/.test(file));
      const worker = bundle["service-worker.js"];
      if (worker?.type !== "chunk") throw new Error("The service worker is not among the files of the app.");
      const list = JSON.stringify(["./", "icon.svg", ...files.filter((file) => file !== "index.html").toSorted()]);
      worker.code = `const appFiles = ${list};\n${worker.code}`;
    },
  };
}

/** The libraries' files only declare: what the app does not use of them need not be sent. */
const treeshake = {
  moduleSideEffects: (id: string): boolean => !/\/packages\/(?:csl|guides|model|styles)\//.test(id),
};

const config: UserConfig = defineConfig({
  root: here,
  // Relative addresses, so that the app also works below a path of a larger site.
  base: "./",
  resolve: { conditions: ["@citable/source", "browser", "module", "import", "default"] },
  plugins: [fontLicences(), readSample(), listOwnFiles()],
  worker: {
    format: "es",
    plugins: () => [parsedStyles()],
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" }, treeshake },
  },
  build: {
    outDir: "dist/app",
    emptyOutDir: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    // The Content-Security-Policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "src/service-worker.ts"].map((file) => `${here}${file}`),
      output: {
        // A service worker rules the folder that it lies in, and must keep its name.
        entryFileNames: ({ name }) => (name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
      },
      treeshake,
    },
  },
});

export default config;
