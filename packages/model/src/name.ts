/** A person whose name has parts. At least one of `family` and `given` is not empty. */
export interface PersonName {
  readonly kind: "person";
  /** The family name without its particles; absent for people known by one name, whose name is `given` or `family`. */
  readonly family?: string;
  readonly given?: string;
  /** A particle that goes with the given name when the name is inverted: "Humboldt, Alexander *von*". */
  readonly droppingParticle?: string;
  /**
   * A particle that stays with the family name: "*de* Gaulle". One that ends in an apostrophe or a hyphen ("d'", "al-")
   * joins the family name without a space.
   */
  readonly nonDroppingParticle?: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
  /** Whether a comma stands before the suffix when the name is not inverted: "King, Jr." */
  readonly commaSuffix?: boolean;
  /** The family name always stands first and no comma follows it, whatever the style asks: "王 小明". */
  readonly staticOrdering?: boolean;
}

/** An institution, a collective, or a person whose name must not be taken apart. */
export interface LiteralName {
  readonly kind: "literal";
  readonly literal: string;
}

/** A contributor's name. */
export type Name = PersonName | LiteralName;
