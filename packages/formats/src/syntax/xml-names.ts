import { type Name, type PersonName, splitParticles } from "@citable/model";

/** The parts of a person's name as most XML formats have them: particles belong to what they stand beside. */
export interface NameParts {
  readonly family: string | undefined;
  readonly given: string | undefined;
  readonly suffix?: string | undefined;
}

/** A person of parts; undefined where there is no part. */
export function personOf({ family = "", given = "", suffix = "" }: NameParts): Name | undefined {
  if (family === "" && given === "") return undefined;
  return splitParticles({
    kind: "person",
    ...(family === "" ? {} : { family }),
    ...(given === "" ? {} : { given }),
    ...(suffix === "" ? {} : { suffix }),
  });
}

/** The parts of a person: the particle before the family name or after the given one. */
export function partsOf(name: PersonName): NameParts {
  return {
    family: joined(name.nonDroppingParticle, name.family),
    given: joined(name.given, name.droppingParticle),
    suffix: name.suffix,
  };
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(" ") || undefined;
}
