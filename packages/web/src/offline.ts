import { ownScript } from "./trusted-scripts.ts";

/** Lets the app work without a network from now on. Browsers that cannot, and pages that may not, go on as before. */
export async function keepForOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(ownScript("service-worker.js"), { scope: "./" });
  } catch {
    // A private window, or a browser set to keep nothing.
  }
}
