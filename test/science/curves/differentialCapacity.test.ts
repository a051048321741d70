import { expect, test } from '@jest/globals';
import type { Analysed } from '../../../src/science/curves/analysed.ts';
import { differentialCapacity } from '../../../src/science/curves/differentialCapacity.ts';
import { differentialCapacityPeaks } from '../../../src/science/curves/differentialCapacityPeaks.ts';
import type { Profile } from '../../../src/science/curves/profile.ts';
const OPTIONS = { step: 0.001, window: 11, order: 3 };
function foundIn<T>(analysed: Analysed<T>): T {
  if ('refused' in analysed) throw new Error(analysed.refused.message);
  return analysed.found;
}
function normal(seed: number) {
  let s = seed >>> 0;
  const u = () => { s = (s + 0x6d2b79f5) >>> 0; let t = s; t = Math.imul(t ^ (t >>> 15), t | 1); t ^= t + Math.imul(t ^ (t >>> 7), t | 61); return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  return () => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
}
test('KA2', () => {
  const voltage = Float64Array.from({ length: 2001 }, (_, i) => 0.2 - i * 0.0001);
  const capacity = voltage.map((v) => 200 / (1 + Math.exp((v - 0.068) / 0.01)));
  const d = foundIn(differentialCapacity({ capacity, voltage }, OPTIONS));
  console.log(Math.max(...d.value), JSON.stringify(differentialCapacityPeaks(d, { prominence: 0.05, distance: 0.01 })));
});
test.each([0.0001, 0.0003])('coverage %d', (sigma) => {
  for (const rows of [500, 2000]) {
  let [inside, hin, n, bias, err, none] = [0, 0, 0, 0, 0, 0];
  for (let run = 0; run < 200; run += 1) {
    const noise = normal(run * 7919 + 1);
    const capacity = Float64Array.from({ length: rows }, (_, i) => 0.2 + (199.6 * i) / (rows-1));
    const voltage = capacity.map((q) => 0.068 + 0.01 * Math.log(200 / q - 1) + sigma * noise());
    const d = foundIn(differentialCapacity({ capacity, voltage }, OPTIONS));
    const peaks = differentialCapacityPeaks(d, { prominence: 0.2, distance: 0.01 });
    const p = peaks.reduce((a,b) => a.height>b.height?a:b);
    if (peaks.length>1) n++;
    if ('refused' in p.summit) { none++; continue; }
    const { potential: e, height: h } = p.summit.found;
    bias += (e.value - 0.068)/200; err += e.error/200;
    if (e.lower <= 0.068 && e.upper >= 0.068) inside++;
    if (h.lower <= 5000 && h.upper >= 5000) hin++;
  }
  console.log(sigma, rows, { inside, hin, many: n, none, bias: bias*1e3, err: err*1e3 });
  }
});
