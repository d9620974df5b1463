/** A reference whose every stretch is labelled; the texts joined are the reference. An empty label is text between fields. */
export interface Labelled {
  readonly id: string;
  readonly segs: readonly (readonly [label: string, text: string])[];
}
