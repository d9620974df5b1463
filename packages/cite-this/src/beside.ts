/** Put in by tools/build.ts: a classic script has no `import.meta`. */
declare const scriptAddress: string | undefined;

/** The address of the element's own script; read at once, for a classic script is the current one only while it runs. */
export const ownAddress: string | undefined = scriptAddress;

/** Loads a file that lies beside the element's own script; undefined where that script's address is not known. */
export async function importBeside(file: string): Promise<unknown> {
  if (ownAddress === undefined) return undefined;
  const address = new URL(file, ownAddress).href;
  const loaded: unknown = await import(/* @vite-ignore */ address);
  return loaded;
}
