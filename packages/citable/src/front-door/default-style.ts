/** The style that is cited in when none is named. */
export const defaultStyle = "mla@9";
