const shelf = "citable-library";

/**
 * Asks for a style or locale, and keeps what was answered: it is there at once the next time, and without a network. The
 * answer of the network then stands in for it the time after.
 */
export async function keptFetch(address: URL): Promise<Response> {
  // Pages without encryption have no such store, except those of this machine.
  if (!("caches" in globalThis)) return fetch(address);
  const cache = await caches.open(shelf);
  const kept = await cache.match(address);
  const fresh = fetchInto(cache, address);
  if (kept === undefined) return fresh;
  fresh.catch(() => undefined);
  return kept;
}

async function fetchInto(cache: Cache, address: URL): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) await cache.put(address, response.clone());
  return response;
}
