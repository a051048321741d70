import { expect, test } from '@jest/globals';
import { coreLevelFit } from '../../../src/science/curves/coreLevelFit.ts';
import { type CoreLevelOptions, type Level, levelIntensity } from '../../../src/science/curves/coreLevelModel.ts';
import type { Estimate } from '../../../src/science/curves/numerics/estimate.ts';
import { foundIn } from '../../support/analysed.ts';
import { seededNoise } from '../../support/seededNoise.ts';

const options: CoreLevelOptions = { background: 'SHIRLEY', doublet: null, commonWidth: true, lorentzShare: 0.3 };
const level: Level = {
  base: 1000,
  rise: 0.05,
  lorentzShare: 0.3,
  components: [
    { position: 284.5, area: 8000, width: 1.2 },
    { position: 286.5, area: 2000, width: 1.2 },
  ],
};

test('intervals of coreLevelFit() cover position, share and area about as often as they say', () => {
  const noise = seededNoise(18);
  const energy = Float64Array.from({ length: 20 }, (_, at) => 282 + 0.4 * at);
  const clean = energy.map(levelIntensity(level, options, 0));
  const covered = { position: 0, share: 0, total: 0 };
  for (let run = 0; run < 200; run += 1) {
    const intensity = clean.map((value) => value + Math.sqrt(value) * noise());
    const { components, total } = foundIn(coreLevelFit({ energy, intensity }, level, options));
    covered.position += covers(components[1]?.position, 286.5);
    covered.share += covers(components[1]?.share, 0.2);
    covered.total += covers(total, 10_000);
  }
  for (const count of Object.values(covered)) {
    expect(count).toBeGreaterThanOrEqual(180);
    expect(count).toBeLessThan(200);
  }
});

function covers(estimate: Estimate | undefined, truth: number): number {
  return estimate !== undefined && estimate.lower <= truth && truth <= estimate.upper ? 1 : 0;
}
