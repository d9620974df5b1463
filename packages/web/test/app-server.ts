import { existsSync } from "node:fs";
import { join } from "node:path";
import { startCitable, findWebRoot, type Listening, type ServeOptions } from "@citable/server";

/** The real server with the app as it was built, on a free port. */
export async function startServer(options: ServeOptions = {}): Promise<Listening> {
  const root = findWebRoot();
  if (!existsSync(join(root, "index.html"))) throw new Error("The web app is not built; run `npm run build` first.");
  return startCitable({ port: 0, ...options });
}
