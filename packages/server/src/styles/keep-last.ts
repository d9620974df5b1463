/** Makes values once and keeps the last ones used; what cannot be made is not kept. */
export function keepLast<Value>(most: number, make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Value>();
  return async (key) => {
    const value = kept.get(key) ?? (await make(key));
    // Taken out and put back: the first key of the map is the one unused for longest.
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next();
    if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
    return value;
  };
}
