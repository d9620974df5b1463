/** What the address of the page asks for, if it is the link to a shared list. */
export function sharedIn(hash: string): { readonly id: string; readonly key: string } | undefined {
  const [, id, key] = /^#read\/([\w-]+)\/([\w-]+)$/.exec(hash) ?? [];
  return id === undefined || key === undefined ? undefined : { id, key };
}
