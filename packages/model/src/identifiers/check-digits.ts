/** Whether the last of eight characters is right for the seven before it (ISO 3297, modulus 11). */
export function isIssnChecked(compact: string): boolean {
  const sum = Array.from(compact).reduce((total, character, index) => total + digit(character) * (8 - index), 0);
  return sum % 11 === 0;
}

/** Whether the last of sixteen characters is right for the fifteen before it (ISO 7064, modulus 11-2). */
export function isOrcidChecked(compact: string): boolean {
  const total = Array.from(compact.slice(0, -1)).reduce((sum, character) => (sum + digit(character)) * 2, 0);
  return (12 - (total % 11)) % 11 === digit(compact.slice(-1));
}

function digit(character: string): number {
  return character.toUpperCase() === "X" ? 10 : Number(character);
}
