import { existsSync } from "node:fs";
import { join } from "node:path";
import { citeRecord } from "@citable/guides";
import { createCatalogue, type StyleSource } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { createApp } from "./app.ts";
import { listen, type Listening } from "./listen.ts";
import { createPipeline } from "./pipeline.ts";
import { openStorage, type StoragePlace } from "./storage/open-storage.ts";
import { houseFetcher } from "./styles/fetch-house.ts";
import { findWebRoot, readWebFiles } from "./web-files.ts";
import type { CiteQuestion } from "./wire.ts";

export interface ServeOptions {
  /** Must be free when it is given; without it 4840 is taken, or any free one. */
  readonly port?: number;
  /** The address to listen on; nobody but this machine reaches the default. */
  readonly host?: string;
  /** The styles to cite in, first come first; without it those that come with Citable. */
  readonly sources?: readonly StyleSource[];
  /** Where bibliographies are kept; without a place the server keeps nothing. */
  readonly storage?: StoragePlace;
}

/** Starts the server with the real libraries and the built web app. */
export async function startCitable(options: ServeOptions = {}): Promise<Listening> {
  const root = findWebRoot();
  if (!existsSync(join(root, "index.html"))) throw new WebAppMissingError(root);
  const catalogue = createCatalogue(options.sources ?? [citeprocPlusSource()]);
  const pipeline = createPipeline(catalogue, citeRecord, houseFetcher());
  const storage = await openStorage(options.storage ?? {});
  const app = createApp({ ...pipeline, web: await readWebFiles(root), report, storage });
  const listening = await listen(app, {
    host: options.host ?? "127.0.0.1",
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  // The first style the app asks for is read while the browser still opens the page.
  void Promise.resolve(pipeline.cite(firstQuestion)).catch(report);
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await storage?.close();
    },
  };
}

/** The log has errors that nobody foresaw; never what was sent. */
function report(error: unknown): void {
  console.error(error);
}

const firstQuestion: CiteQuestion = { item: { id: "first", type: "book", title: "First" }, style: "mla@9" };

/** Starts the server, says where it is, and ends it cleanly on Ctrl-C or a polite kill. */
export async function serve(options: ServeOptions = {}): Promise<Listening> {
  const listening = await startCitable(options);
  console.log(`Citable is ready at ${listening.url} – press Ctrl-C to end it.`);
  const end = (): void => {
    void listening.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  return listening;
}

/** The web app was not built. */
export class WebAppMissingError extends Error {
  override readonly name = "WebAppMissingError";

  constructor(root: string) {
    super(`The web app is not built: there is no index.html in ${root}. Run \`npm run build\` first.`);
  }
}
