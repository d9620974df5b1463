/** More would cost more memory than the work that they save. */
const mostRemembered = 500;

/**
 * A function of a text that remembers what it made of the latest ones: journals, publishers and names come again, and
 * an item prints in several places.
 */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const remembered = new Map<string, Made>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, made);
    return made;
  };
}
