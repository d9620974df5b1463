import { printName, type Name } from "@citable/model";
import type { Random } from "../bench/random.ts";

/** How one writer gives names, throughout a list. */
export interface NameHabit {
  readonly order: "inverted" | "natural" | "first-inverted";
  readonly given: "full" | "dotted" | "close" | "bare";
  /** Between family and given name: ", " or " ". */
  readonly comma: string;
  readonly between: string;
  readonly last: string;
  readonly capitals: boolean;
  readonly most: number;
  readonly others: string;
}

export function pickNameHabit(random: Random): NameHabit {
  const order = random.pick(["inverted", "inverted", "natural", "first-inverted"] as const);
  const given = random.pick(["full", "full", "dotted", "dotted", "close", "bare"] as const);
  const between = order === "inverted" && random.chance(0.2) ? "; " : ", ";
  const lasts = [between, ", and ", " and ", ", & ", " & ", "; ", " und ", " et ", " y ", " e ", ", and ", " and "];
  return {
    order,
    given,
    comma: given === "bare" || random.chance(0.12) ? " " : ", ",
    between,
    last: random.pick(lasts),
    capitals: random.chance(0.08),
    most: random.pick([1, 2, 3, 3, 6, 6, 20, 20, 20]),
    others: random.pick([
      " et al.",
      ", et al.",
      " et al",
      ", and others",
      " u. a.",
      " [et al.]",
      " e outros",
      " y otros",
    ]),
  };
}

/** A list of names as a writer of this habit gives it. */
export function writeNames(names: readonly Name[], habit: NameHabit): string {
  const shown = names.slice(0, habit.most).map((name, index) => writeName(name, habit, index === 0));
  const cut = names.length > shown.length;
  const last = shown.length > 1 && !cut ? habit.last + (shown.pop() ?? "") : "";
  return shown.join(habit.between) + last + (cut ? habit.others : "");
}

function writeName(name: Name, habit: NameHabit, first: boolean): string {
  if (name.kind === "literal") return name.literal;
  const particle = name.nonDroppingParticle ?? name.droppingParticle;
  const bare = name.family ?? printName(name, "inverted");
  const family = [particle, habit.capitals ? bare.toUpperCase() : bare].filter((part) => part !== undefined).join(" ");
  const given = name.family === undefined ? "" : writeGiven(name.given ?? "", habit.given);
  const suffix = name.suffix === undefined ? "" : `, ${name.suffix}`;
  if (given === "") return family + suffix;
  const inverted = habit.order === "inverted" || (habit.order === "first-inverted" && first);
  return inverted ? family + habit.comma + given + suffix : `${given} ${family}${suffix}`;
}

function writeGiven(given: string, form: NameHabit["given"]): string {
  if (form === "full") return given;
  const initials = given.split(/[\s.]+/).flatMap((part) => {
    const first = [...part].find((letter) => /\p{L}/u.test(letter));
    return first === undefined ? [] : [first.toUpperCase()];
  });
  if (form === "bare") return initials.join("");
  return initials.map((initial) => `${initial}.`).join(form === "dotted" ? " " : "");
}
