/**
 * Guards a computation at its door.
 *
 * @param action what cannot be done otherwise, as in "compute a theoretical capacity"
 * @param numbers by the names of the arguments
 * @throws {RangeError} on a number that is not finite and above 0
 */
export function requireAboveZero(action: string, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isFinite(value) && value > 0) continue;
    throw new RangeError(`Cannot ${action}: ${name} is ${value}, a number above 0 is needed`);
  }
}
