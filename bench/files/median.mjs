export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Medians of some functions that are run in turns, in ms. */
export async function inTurns(runs, functions) {
  const times = functions.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [place, one] of functions.entries()) {
      const start = performance.now();
      await one();
      times[place].push(performance.now() - start);
    }
  }
  return times.map(median);
}
