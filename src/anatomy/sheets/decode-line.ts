export type Pair = [number, number];

/** How many units make a millimetre: of what is touched, and of what is only drawn beside it. */
const outlineUnits = 10;
export const coarseUnits = 5;

/** Undoes the steps of a compiled line that begins at `start` (in units); back to millimetres. */
export function decodeLine(numbers: readonly number[], units = outlineUnits, start: Pair = [0, 0]): Pair[] {
  let [u, v] = start;
  const line: Pair[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    u += numbers[i] ?? 0;
    v += numbers[i + 1] ?? 0;
    line.push([u / units, v / units]);
  }
  return line;
}

/** Hairlines, each begun so far from the start of the one before it. */
export function decodeHairlines(lines: readonly (readonly number[])[]): Pair[][] {
  const start: Pair = [0, 0];
  return lines.map((numbers) => {
    const line = decodeLine(numbers, coarseUnits, start);
    start[0] += numbers[0] ?? 0;
    start[1] += numbers[1] ?? 0;
    return line;
  });
}
