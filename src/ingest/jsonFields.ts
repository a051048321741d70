const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Data of a JSON text; undefined if it is none. */
export function plainJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a JSON text gives a field of a map twice: of those, its data have the last alone. */
export function repeatsField(text: string, data: unknown): boolean {
  return writtenFields(text) !== ownFields(data);
}

function writtenFields(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(STRINGS)) if (colon !== undefined) count += 1;
  return count;
}

function ownFields(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const values = Object.values(data);
  return values.reduce<number>((sum, value) => sum + ownFields(value), Array.isArray(data) ? 0 : values.length);
}
