/// <reference lib="webworker" />
/**
 * Keeps the app itself for times without a network: all of its files but the typefaces from the start, those when they
 * were used. Styles and locales are kept by the worker that asks for them (`pipeline/kept-fetch.ts`). Nothing of a
 * source passes here.
 */
declare const self: ServiceWorkerGlobalScope;

/** The app's files, put in by the build: with any of them, this script changes, and the browser installs it anew. */
declare const appFiles: readonly string[];

const shelf = "citable-app";

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const address = fileAddress(event.request);
  if (address !== undefined) event.respondWith(answer(event.request, address));
});

async function install(): Promise<void> {
  const cache = await caches.open(shelf);
  await cache.addAll(appFiles.map((file) => new Request(file, { cache: "no-cache" })));
  const current = new Set(["./", ...appFiles].map((file) => new URL(file, self.location.href).href));
  const kept = await cache.keys();
  const old = kept.filter(({ url }) => !current.has(url) && !url.endsWith(".woff2"));
  await Promise.all(old.map(async (request) => cache.delete(request)));
  await self.skipWaiting();
}

/** Under which address a request's file is kept; undefined for what is not the app's own. */
function fileAddress({ method, mode, url }: Request): string | undefined {
  if (method !== "GET") return undefined;
  if (mode === "navigate") return new URL("./", self.location.href).href;
  const own = url.startsWith(new URL("./assets/", self.location.href).href);
  return own || url.endsWith("/icon.svg") ? url : undefined;
}

/** The page is asked of the network first, so that a new version shows at once; its files have their content's name. */
async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(shelf);
  const kept = await cache.match(address);
  if (kept !== undefined && request.mode !== "navigate") return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(address, fresh.clone());
    return fresh;
  } catch (error) {
    if (kept !== undefined) return kept;
    throw error;
  }
}
