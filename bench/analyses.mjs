/**
 * How long the analyses of a long curve take: the split of slope and plateau and |dQ/dV| with its peaks, of a million rows,
 * against one pass that sums both arrays. Times are of this machine and this moment; what can be compared is their ratio.
 */
import { differentialCapacity } from '../dist/science/curves/differentialCapacity.js';
import { differentialCapacityPeaks } from '../dist/science/curves/differentialCapacityPeaks.js';
import { slopePlateau } from '../dist/science/curves/slopePlateau.js';
import { inTurns } from './files/median.mjs';
import { sized } from './size.mjs';

const ROWS = sized(1_000_000, 10_000);
const RUNS = sized(41, 1);

/** What is aimed at: times a bare pass. */
const AIM = 10;

/** A slope and two peaks over 2 V, as in hard carbon: V from 2 to 0 while Q grows. */
function profile(potentialOf) {
  const capacity = Float64Array.from({ length: ROWS }, (_, row) => (400 * row) / (ROWS - 1));
  return { capacity, voltage: capacity.map((charge, row) => potentialOf(charge / 400, row)) };
}

const smooth = (share) => 2 * (1 - share) ** 4 + 0.05 * (1 - share);
/** Of 0.2 mV at most, the same in each run. */
const noise = (row) => (((row * 7919) % 104_729) / 104_729 - 0.5) * 4e-4;

/** One pass over both arrays; the same function for all profiles, so that none of them is compiled worse than another. */
function sumOf(capacity, voltage) {
  let [charge, potential] = [0, 0];
  for (let row = 0; row < capacity.length; row += 1) {
    charge += capacity[row];
    potential += voltage[row];
  }
  return charge + potential;
}

const profiles = {
  smooth: profile(smooth),
  noisy: profile((share, row) => smooth(share) + noise(row)),
  'in whole millivolts': profile((share) => Math.round(1000 * smooth(share)) / 1000),
};

for (const [name, { capacity, voltage }] of Object.entries(profiles)) {
  let kept = 0;
  const pass = () => {
    kept += sumOf(capacity, voltage);
  };
  const analyse = () => {
    const split = slopePlateau({ capacity, voltage }, 0.1);
    const differential = differentialCapacity({ capacity, voltage }, { step: 0.001, window: 11, order: 3 });
    const peaks = differentialCapacityPeaks(differential.found, { prominence: 0.05, distance: 0.01 });
    kept += split.found.plateau + peaks.peaks.length;
  };
  await inTurns(5, [pass, analyse]);
  const [bare, whole] = await inTurns(RUNS, [pass, analyse]);
  if (!Number.isFinite(kept)) throw new Error(`The numbers of the profile "${name}" are not finite`);
  const ratio = `${(whole / bare).toFixed(2)} times the pass (aim ${AIM})`;
  console.log(
    `split and dQ/dV, ${name}: ${ROWS} rows, pass ${bare.toFixed(2)} ms, analysis ${whole.toFixed(2)} ms: ${ratio}`,
  );
}
