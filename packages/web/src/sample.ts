/**
 * A page of an invented reference work, as it arrives when its text is copied: navigation, entry, bibliography,
 * signature, and a cite box with gaps. Everything in it is fiction.
 */
export const sampleText = `Skip to content

Varrin, Concord of


The Concord of Varrin (9 October 1741) ended the eleven-year toll war between the harbour towns of the Northern Straits and the Crown of Ostmark. It opened the inner passage to every ship that carried salt, timber or rye, and fixed one toll for all of them.

Oskar Brandt, harbour-master of Varrin, had proposed that the dues be paid into a common chest. Neither side trusted the other to hold the key; the chest was fitted with two locks, and became the seal of the Straits Commission.

See also: harbour tolls; brandt, oskar


Adair, Miriam K. (1968). Salt and Sovereignty: The Toll Wars of the "Quiet Sea." Kestrel Bay: Harrow University Press.

Lindqvist, Tore. (1979). The Chest with Two Locks: Pilots and Politics to 1760. Osterby: Fjord & Fell.

Okafor, A. B. C. (1994). Boundary Waters: Law in the Northern Straits. New Arden, NH: Quill House.

Petrescu, Ioana. (1986). Lamps for Strangers: A History of Pilotage. Kestrel Bay: Lantern Press.

Wei-lin Hsu. (1975). The Rye Fleets of Ostmark. New Arden, NH: Harrow University Press, 1975.

Ilse M. Haverkamp

Cite this entry
Choose a style, then copy the line for your list.

  • MLA
  • Chicago
  • APA

"Varrin, Concord of." Encyclopedia of the Northern Straits. . 7 Mar. 2021 <>.

"Varrin, Concord of." Encyclopedia of the Northern Straits. . (March 7, 2021).

"Varrin, Concord of." Encyclopedia of the Northern Straits. . Retrieved March 7, 2021 from

Lines made here are a beginning, not an end: compare them with what your teacher or publisher asks for.
`;
