/** Near enough for a place: a thousand-millionth of the distance. */
const BISECTIONS = 30;

/** Where a condition that holds at one place, and not at another, ceases to hold. */
export function ceasing(from: number, to: number, holds: (place: number) => boolean): number {
  let [held, not] = [from, to];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (held + not) / 2;
    if (holds(middle)) held = middle;
    else not = middle;
  }
  return (held + not) / 2;
}
