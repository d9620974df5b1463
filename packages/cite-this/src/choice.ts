const key = "cite-this-style";

/** The style that this reader chose last on this site; undefined where the browser keeps nothing. */
export function rememberedStyle(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberStyle(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // The browser is set to keep nothing: then nothing is kept.
  }
}
