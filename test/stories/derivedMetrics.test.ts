import { beforeAll, expect, test } from '@jest/globals';
import type { DerivedMetric } from '../../src/domain/derivedMetric.ts';
import { standardOptions } from '../../src/domain/judging.ts';
import { UNIT_KINDS, unitsOf } from '../../src/domain/units.ts';
import { derivedMetrics } from '../../src/knowledge/derivedMetrics.ts';
import { evidenceWith } from '../../src/knowledge/evidence.ts';
import { seedEvidence } from '../support/evidence.ts';
import { near } from '../support/metrics.ts';

let found: readonly DerivedMetric[];
let sources: readonly DerivedMetric[];
beforeAll(async () => {
  found = await derivedFrom('seed/papers/nagmani_nd_mapping');
  sources = [...found, ...(await derivedFrom('seed/papers/cao_2012_nanowires'))];
});

async function derivedFrom(folder: string): Promise<readonly DerivedMetric[]> {
  const base = await seedEvidence(folder);
  const evidence = evidenceWith(base, standardOptions);
  return base.materials.flatMap(({ id }) => derivedMetrics(evidence, id));
}

/** Metric and first input by its key, with the ion where the input names another. */
function of(first: string, metric: string): readonly DerivedMetric[] {
  const [key = '', ion] = first.split('/');
  const [material = ''] = found.map(({ id }) => id.slice(0, id.indexOf('/')));
  const id = `${material}/${key}/${metric}.1`;
  return found.filter(
    (each) => each.id === id || (each.id.startsWith(`${id}/`) && (ion === undefined || each.ion === ion)),
  );
}

test.each([
  // fade per cycle: 100 (1 - retention^(1/cycles))
  ['retention-500-li-r1', 'FADE_PER_CYCLE', [0.0421353]],
  ['retention-500-na-r1', 'FADE_PER_CYCLE', [0.0348646]],
  ['retention-500-k-r1', 'FADE_PER_CYCLE', [0.0800634]],
  ['retention-100-li-r1', 'FADE_PER_CYCLE', [0.162387]],
  ['retention-100-na-r1', 'FADE_PER_CYCLE', [0.186156]],
  ['retention-100-k-r1', 'FADE_PER_CYCLE', [0.235445]],
  // (83 - 57)/0.43, the plateau said not to fade; (85 - s 87)/(1 - s) with s of 66 and of 56 %
  ['retention-100-na-r1', 'COMPONENT_RETENTION', [60.4651]],
  ['retention-100-li-r1', 'COMPONENT_RETENTION', [81.1176, 82.4545]],
  ['retention-100-k-r1', 'COMPONENT_RETENTION', []],
  // over the capacity at 0.1 C
  ['insertion-capacity-li-0.2c-r1', 'RATE_RETENTION', [74.3243]],
  ['insertion-capacity-li-10c-r1', 'RATE_RETENTION', [9.45946]],
  ['insertion-capacity-na-5c-r1', 'RATE_RETENTION', [33.1754]],
  ['insertion-capacity-k-5c-r1', 'RATE_RETENTION', [22.1277]],
  // 100 less the loss of the rate test
  ['capacity-loss-li-r1', 'RATE_RECOVERY', [86.3]],
  ['capacity-loss-na-r1', 'RATE_RECOVERY', [97.2]],
  ['capacity-loss-k-r1', 'RATE_RECOVERY', [84.8]],
  // 0.57 x 422 = 240.54 = 422 - 181.46; 422 - 55 - 202; 238.1475 - 55.5 to 242.9375
  ['plateau-share-na-abs', 'PLATEAU_CAPACITY', [240.54]],
  ['plateau-share-na-abs', 'SLOPE_CAPACITY', [181.46]],
  ['plateau-share-na-abs', 'SLOPE_SHARE', [43]],
  ['reversible-capacity-na-abs', 'REMAINING_CAPACITY', [165]],
  ['plateau-share-na-abs', 'PORE_FILLING_RANGE', [212.7925]],
  ['plateau-share-k-r3', 'PLATEAU_CAPACITY', [9.4]],
  ['plateau-share-k-r3', 'PORE_FILLING_RANGE', []],
  // 13 and 10 mV with a cut-off of 5 mV
  ['lp-upper-li-r5', 'REGION_WIDTH', [0.008]],
  ['lp-upper-k-r5', 'REGION_WIDTH', [0.005]],
  // 191/0.127, 55/0.092, 74/0.07; 202/0.063 with the cut-off
  ['ic-li-r5', 'MEAN_DIFFERENTIAL_CAPACITY', [1503.94]],
  ['ic-na-r5', 'MEAN_DIFFERENTIAL_CAPACITY', [597.826]],
  ['ic-k-r5', 'MEAN_DIFFERENTIAL_CAPACITY', [1057.14]],
  ['pfc-na-r5', 'MEAN_DIFFERENTIAL_CAPACITY', [3206.35]],
  // 191/371.902, 55/278.926, 74/278.926; 444, 422 and 235 over the same
  ['ic-li-r5', 'INTERCALATION_OCCUPANCY', [0.513576]],
  ['ic-na-r5', 'INTERCALATION_OCCUPANCY', [0.197185]],
  ['ic-k-r5', 'INTERCALATION_OCCUPANCY', [0.265303]],
  ['reversible-capacity-li-abs', 'CAPACITY_OVER_COMPOUND', [1.19386]],
  ['reversible-capacity-na-abs', 'CAPACITY_OVER_COMPOUND', [1.51295]],
  ['reversible-capacity-k-abs', 'CAPACITY_OVER_COMPOUND', [0.842517]],
  ['ic-li-r5', 'CARBONS_PER_ION', [11.6828]],
  ['peak-potential-li-r5', 'THEORETICAL_CAPACITY', [371.902]],
  ['peak-potential-na-r5', 'THEORETICAL_CAPACITY', [278.926]],
  // 1.5406/(2 sin 11.35 deg) and back
  ['two-theta-slope-li-r10', 'BRAGG_SPACING', [3.91409]],
  ['two-theta-slope-na-r10', 'BRAGG_SPACING', [3.91409]],
  ['two-theta-slope-k-r10', 'BRAGG_SPACING', [3.91409]],
  ['two-theta-low-na-r10', 'BRAGG_SPACING', [3.93118]],
  ['d002-initial-li-r10', 'BRAGG_ANGLE', [23.2052]],
  ['d002-expanded-li-r10', 'BRAGG_ANGLE', [22.4334]],
  ['d002-expanded-k-r10', 'BRAGG_ANGLE', [22.3192]],
  // 3.96 - 3.83, 3.98 - 3.83; 0.15/(5.35 - 3.83); galleries of Li are wide from the start
  ['d002-expanded-li-r10', 'INTERLAYER_EXPANSION', [0.13]],
  ['d002-expanded-k-r10', 'INTERLAYER_EXPANSION', [0.15]],
  ['d002-expanded-li-r10', 'INTERLAYER_EXPANSION_SHARE', [3.39426]],
  ['d002-expanded-k-r10', 'GALLERY_OCCUPANCY', [0.0986842]],
  ['d002-expanded-li-r10', 'GALLERY_OCCUPANCY', []],
  // 202/1128.49; 1/(0.179 + 1/2.26); 202 x 2062.25/1128.49 and 202 x 590.892/1128.49
  ['pfc-na-r5', 'PORE_VOLUME_NEEDED', [0.179]],
  ['pfc-na-r5', 'TRUE_DENSITY_NEEDED', [1.60907]],
  ['pfc-na-r5/Li', 'SAME_PORES_CAPACITY', [369.143]],
  ['pfc-na-r5/K', 'SAME_PORES_CAPACITY', [105.77]],
  ['pfc-na-r5/Li', 'FILLING_RATIO_BOUND', [1.82744]],
  ['pfc-na-r5/K', 'FILLING_RATIO_BOUND', [0.523613]],
  // (1 + f)/2; odds times the root of 10; odds over odds
  ['capacitive-share-li-0.1-r7', 'B_FROM_CAPACITIVE_SHARE', [0.79]],
  ['capacitive-share-li-0.1-r7', 'CAPACITIVE_SHARE_BY_ODDS_LAW', [81.3675]],
  ['capacitive-share-na-0.1-r7', 'CAPACITIVE_SHARE_BY_ODDS_LAW', [80.0984]],
  ['capacitive-share-k-0.1-r7', 'CAPACITIVE_SHARE_BY_ODDS_LAW', [91.8111]],
  ['capacitive-share-li-1.0-r7', 'CAPACITIVE_ODDS_RATIO', [7.32184]],
  ['capacitive-share-na-1.0-r7', 'CAPACITIVE_ODDS_RATIO', [2.78571]],
  ['capacitive-share-k-1.0-r7', 'CAPACITIVE_ODDS_RATIO', [9.11966]],
  // 293.9 - 291.1; 2.0024, 2.0026, 2.003 - 2.0023193; plates of 0.564, 0.803, 0.356 skin depths
  ['k-2p12-k-r9', 'XPS_DOUBLET_SEPARATION', [2.8]],
  ['g-factor-li-r8', 'EPR_G_SHIFT', [0.0000806956]],
  ['g-factor-na-r8', 'EPR_G_SHIFT', [0.000280696]],
  ['g-factor-k-r8', 'EPR_G_SHIFT', [0.000680696]],
  ['asymmetry-li-r8', 'EPR_METAL_THICKNESS', [8892.94]],
  ['asymmetry-na-r8', 'EPR_METAL_THICKNESS', [9079.05]],
  ['asymmetry-k-r8', 'EPR_METAL_THICKNESS', [4946.59]],
  // neither is stated
  ['g-factor-li-r8', 'EPR_RESONANCE_FIELD', []],
  ['reversible-capacity-na-abs', 'ONE_C', []],
])('the first paper, %s: %s is %j', (first, metric, expected) => {
  expect(of(first, metric).map(({ value }) => value.value)).toEqual(expected.map(near));
});

test('the reported values that disagree with computed ones are those that a reader finds by hand', () => {
  const disagreeing = found.flatMap(({ metric, value, reported }) =>
    reported
      .filter(({ agrees }) => !agrees)
      .map(({ observation, difference }) => [metric, value.value, observation.split('/')[1], difference.value]),
  );
  expect(disagreeing).toEqual([
    // 66 + 44 = 110 %
    ['SLOPE_SHARE', 56, 'slope-share-li-r3', -10],
    ['PLATEAU_SHARE', 34, 'plateau-share-li-r3', -10],
    // 22.7 deg is not 3.83 angstrom with Cu K-alpha1
    ['BRAGG_SPACING', near(3.91409), 'd002-initial-li-r10', near(0.08409)],
    ['BRAGG_ANGLE', near(23.2052), 'two-theta-slope-li-r10', near(0.5052)],
    // the odds law makes 81, 80 and 92 %
    ['CAPACITIVE_SHARE_BY_ODDS_LAW', near(81.3675), 'capacitive-share-li-1.0-r7', near(-9.6325)],
    ['BRAGG_SPACING', near(3.91409), 'd002-initial-r10', near(0.08409)],
    ['CAPACITIVE_SHARE_BY_ODDS_LAW', near(80.0984), 'capacitive-share-na-1.0-r7', near(2.0984)],
    ['BRAGG_SPACING', near(3.91409), 'd002-initial-r10', near(0.08409)],
    ['CAPACITIVE_SHARE_BY_ODDS_LAW', near(91.8111), 'capacitive-share-k-1.0-r7', near(-5.1889)],
  ]);
});

test('the reported values that agree are the open shares of K, the pore filling of Na and the doublet of K', () => {
  const agreeing = found.flatMap(({ metric, reported }) =>
    reported.filter(({ agrees }) => agrees).map(({ observation }) => [metric, observation.split('/')[1]]),
  );
  expect(agreeing).toEqual([
    ['PORE_FILLING_RANGE', 'pfc-na-r5'],
    ['SLOPE_SHARE', 'slope-share-k-r3'],
    ['PLATEAU_SHARE', 'plateau-share-k-r3'],
    ['XPS_DOUBLET_SEPARATION', 'k-2p-separation-k-r9'],
  ]);
});

test('of the second paper follow its fade, its rate retention and that 1C is 250 mA/g', () => {
  const second = sources.slice(found.length).map(({ metric, value }) => [metric, value.value]);
  expect(second).toContainEqual(['FADE_PER_CYCLE', near(0.0489917)]); // 82.2 % after 400 cycles
  expect(second).toContainEqual(['RATE_RETENTION', near(59.3625)]); // 149/251
  expect(second.filter(([metric]) => metric === 'ONE_C')).toEqual([
    ['ONE_C', 250],
    ['ONE_C', 250],
  ]);
});

test('every number has an id of its own, one source and one dataset, an interval around it and a sentence', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const { id, source, value, inputs, sentence } of sources) {
    const datasets = new Set([...inputs, source].map((each) => each.slice(each.indexOf(':') + 1).split('/')[0]));
    expect([id, datasets.size]).toEqual([id, 1]);
    expect(value.lower ?? value.value).toBeLessThanOrEqual(value.value);
    expect(value.upper ?? value.value).toBeGreaterThanOrEqual(value.value);
    expect(sentence).toMatch(/^[A-Z].*\d.*\.$/);
  }
});

test('every parameter has a legal unit, a finite value and a source', () => {
  const legal = new Set(UNIT_KINDS.flatMap((kind) => unitsOf(kind).map(({ code }) => code)));
  for (const { parameters } of sources) {
    for (const { unit, value, source } of parameters) {
      expect([unit, legal.has(unit), Number.isFinite(value), source.length > 2]).toEqual([unit, true, true, true]);
    }
  }
});
