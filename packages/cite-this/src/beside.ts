/** Put in by tools/build.ts: a classic script has no `import.meta`. */
declare const scriptAddress: string | undefined;

/** The address of the element's own script; read at once, for a classic script is the current one only while it runs. */
export const ownAddress: string | undefined = scriptAddress;

/**
 * What a file beside the element's own script exports by that name: "advice" is `cite-this-advice.js`. Undefined where the
 * script's address is not known, or the file is of another version. Rejects where the file is not there.
 */
export async function fromBeside<Value>(file: string, name: string): Promise<Value | undefined> {
  if (ownAddress === undefined) return undefined;
  const loaded: unknown = await import(/* @vite-ignore */ new URL(`cite-this-${file}.js`, ownAddress).href);
  return holds<Value>(loaded, name) ? loaded[name] : undefined;
}

function holds<Value>(loaded: unknown, name: string): loaded is Readonly<Record<string, Value>> {
  return typeof loaded === "object" && loaded !== null && name in loaded;
}
