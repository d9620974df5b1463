import { existsSync } from "node:fs";
import { join } from "node:path";
import { citeRecord } from "@citable/guides";
import { createCatalogue, type StyleSource } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { createApp } from "./app.ts";
import { openLog, reportTo, type LogLevel } from "./edge/log.ts";
import { createMetrics } from "./edge/metrics.ts";
import type { RateLimit } from "./edge/rate-limit.ts";
import { listen, type Listening } from "./listen.ts";
import { lookUpAnywhere, lookUpNothing } from "./look-up.ts";
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
  /** Whether addresses and identifiers are looked up elsewhere; not without it. */
  readonly fetches?: boolean;
  /** Told to the services that are asked: an e-mail address. */
  readonly contact?: string;
  /** The sites whose pages may use the API; "*" for every one. */
  readonly origins?: readonly string[];
  /** What one client may ask in a minute; without it, as much as it likes. */
  readonly rateLimit?: RateLimit;
  readonly connections?: number;
  readonly log?: LogLevel;
}

/** Starts the server with the real libraries and the built web app. */
export async function startCitable(options: ServeOptions = {}): Promise<Listening> {
  const root = findWebRoot();
  if (!existsSync(join(root, "index.html"))) throw new WebAppMissingError(root);
  const log = openLog(options.log ?? "error");
  const report = reportTo(log);
  const metrics = createMetrics();
  const pipeline = pipelineOf(options);
  const storage = await openStorage(options.storage ?? {});
  const { origins = [], rateLimit } = options;
  const web = await readWebFiles(root);
  const app = createApp({ ...pipeline, web, report, log, metrics, storage, origins, rateLimit });
  const listening = await listen(app, {
    host: options.host ?? "127.0.0.1",
    onRefused: metrics.countRefusedConnection,
    ...(options.port !== undefined && { port: options.port }),
    ...(options.connections !== undefined && { connections: options.connections }),
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

function pipelineOf({ sources, fetches, contact }: ServeOptions): ReturnType<typeof createPipeline> {
  const catalogue = createCatalogue(sources ?? [citeprocPlusSource()]);
  const lookUp = fetches === true ? lookUpAnywhere(contact) : lookUpNothing;
  return createPipeline(catalogue, citeRecord, houseFetcher(), lookUp);
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
