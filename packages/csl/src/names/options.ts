import type { NameOptions } from "../style/elements.ts";

/** cs:name's settings with every default filled in ("Name"). */
export interface NameSettings {
  readonly and: "text" | "symbol" | undefined;
  readonly delimiter: string;
  readonly delimiterPrecedesEtAl: NonNullable<NameOptions["delimiterPrecedesEtAl"]>;
  readonly delimiterPrecedesLast: NonNullable<NameOptions["delimiterPrecedesLast"]>;
  readonly etAlMin: number;
  readonly etAlUseFirst: number;
  readonly etAlUseLast: boolean;
  readonly etAlSubsequentMin: number;
  readonly etAlSubsequentUseFirst: number;
  readonly form: "long" | "short" | "count";
  readonly initialize: boolean;
  readonly initializeWith: string | undefined;
  readonly nameAsSortOrder: "first" | "all" | undefined;
  readonly sortSeparator: string;
}

export function nameSettings(options: NameOptions): NameSettings {
  const etAlMin = options.etAlMin ?? 0;
  const etAlUseFirst = options.etAlUseFirst ?? 1;
  return {
    and: options.and,
    delimiter: options.delimiter ?? ", ",
    delimiterPrecedesEtAl: options.delimiterPrecedesEtAl ?? "contextual",
    delimiterPrecedesLast: options.delimiterPrecedesLast ?? "contextual",
    etAlMin,
    etAlUseFirst,
    etAlUseLast: options.etAlUseLast ?? false,
    etAlSubsequentMin: options.etAlSubsequentMin ?? etAlMin,
    etAlSubsequentUseFirst: options.etAlSubsequentUseFirst ?? etAlUseFirst,
    form: options.form ?? "long",
    initialize: options.initialize ?? true,
    initializeWith: options.initializeWith,
    nameAsSortOrder: options.nameAsSortOrder,
    sortSeparator: options.sortSeparator ?? ", ",
  };
}
