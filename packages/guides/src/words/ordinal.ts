/** "1st", "2nd", "3rd", "4th", "11th"; lawyers write "2d" and "3d". */
export function ordinal(number: number, second = "nd", third = "rd"): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  return `${number}${teens ? "th" : (["th", "st", second, third][number % 10] ?? "th")}`;
}
