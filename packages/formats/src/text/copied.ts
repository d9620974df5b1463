/** A string of its own: slices of a long text hold on to all of it. */
export function copied(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
