/** Every `column` of a map. */
export function columnsIn(given: unknown): readonly string[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    name === 'column' && typeof value === 'string' ? [value] : columnsIn(value),
  );
}
