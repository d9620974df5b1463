/** Put in by tools/build.ts: a classic script has no `import.meta`. */
declare const scriptAddress: string | undefined;

/** The address of the element's own script; read at once, for a classic script is the current one only while it runs. */
export const ownAddress: string | undefined = scriptAddress;

/**
 * What a file beside the element's own script exports by that name: "advice" is `cite-this-advice.js`.
 * @throws TypeError if the file is not there, or of another version
 */
export async function fromBeside<Value>(file: string, name: string): Promise<Value> {
  const path = `cite-this-${file}.js`;
  const loaded: unknown = ownAddress && (await import(/* @vite-ignore */ new URL(path, ownAddress).href));
  const value = holds<Value>(loaded, name) ? loaded[name] : undefined;
  if (value !== undefined) return value;
  throw new TypeError(`${path} is not beside the element, or of another version.`);
}

function holds<Value>(loaded: unknown, name: string): loaded is Readonly<Record<string, Value>> {
  return typeof loaded === "object" && loaded !== null && name in loaded;
}
