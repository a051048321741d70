import { expect, test } from '@jest/globals';
import type { ResolutionLevel } from '../../../src/domain/observation.ts';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { rules } from '../../../src/science/rules/index.ts';
import { directions, readings, type Said } from '../../support/evidence.ts';
import { returned } from '../../support/spacing.ts';

const resolution = (quantity: QuantityCode, level: ResolutionLevel, ion: Said['ion'] = 'Na'): Said => ({
  quantity,
  ion,
  statement: { form: 'RESOLUTION', level, limit: null },
});

const cv = (quantity: QuantityCode, value: string): Said => ({ quantity, value, conditions: { scanRate: '0.1 mV/s' } });
const d = (value: string, region: string, potential: string): Said => ({
  quantity: 'DIFFUSION_COEFFICIENT',
  technique: 'GITT',
  value,
  conditions: { region, potential },
});
const feature = (name: string, technique: string, level: 'PRESENT' | 'ABSENT', conditions = {}): Said => ({
  quantity: null,
  technique,
  conditions,
  statement: { form: 'PRESENCE', feature: name, level, count: null },
});
const epr = (quantity: QuantityCode, value: string): Said => ({
  quantity,
  value,
  technique: 'EPR',
  conditions: { potential: '0.01 V', line: 'narrow' },
});
const peak: Said = { quantity: 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', value: '0.12 V' };
const intercalated: Said = {
  quantity: 'PROCESS_CAPACITY',
  value: '100 mAh/g',
  conditions: { process: 'INTERCALATION' },
};

const layers: readonly Said[] = [
  { quantity: 'D002', value: '3.83 Å', ion: null, conditions: { mode: 'PRISTINE' } },
  { quantity: 'D002_SHIFT', value: '0.13 Å' },
  returned,
  intercalated,
];
const still: Said = { quantity: 'D002_SHIFT', value: '0.01 Å', conditions: { region: 'SLOPE' } };
const d002: readonly QuantityCode[] = ['D002', 'D002_SHIFT', 'TWO_THETA'];

/** What a rule reads as SUPPORTS or CONTRADICTS, and the quantities whose resolution it hangs on. */
const cases: readonly (readonly [rule: string, quantities: readonly QuantityCode[], given: readonly Said[]])[] = [
  ['R-IC-XRD', d002, layers],
  ['R-EXP-XRD', d002, layers],
  ['R-IC-OCC', d002, layers],
  ['R-AC-XRD', d002, [still]],
  [
    'R-AC-GITT',
    ['DIFFUSION_COEFFICIENT'],
    [d('3.0e-9 cm2/s', 'HP', '1.0 V'), d('2.0e-9 cm2/s', 'HP', '0.5 V'), d('1.0e-9 cm2/s', 'HP', '0.2 V')],
  ],
  [
    'R-IC-GITT',
    ['DIFFUSION_COEFFICIENT'],
    [d('3.0e-9 cm2/s', 'HP', '1.0 V'), d('3.0e-11 cm2/s', 'IP', '0.3 V'), d('2.0e-9 cm2/s', 'LP', '0.05 V')],
  ],
  ['R-AC-b', ['B_VALUE'], [{ quantity: 'B_VALUE', value: '0.95' }]],
  ['R-DC-b', ['B_VALUE'], [{ quantity: 'B_VALUE', value: '0.95' }]],
  ['R-AC-DUNN', ['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'], [cv('CAPACITIVE_SHARE', '80 %')]],
  ['R-FC-KIN', ['CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'], [cv('DIFFUSIVE_SHARE', '80 %')]],
  [
    'R-MC-EPR',
    ['EPR_G_FACTOR', 'EPR_INTENSITY'],
    [
      feature('NARROW_EPR_LINE', 'EPR', 'PRESENT', { potential: '0.01 V' }),
      feature('NARROW_EPR_LINE', 'EPR', 'ABSENT', { potential: '1.0 V' }),
      epr('EPR_G_FACTOR', '2.0015'),
    ],
  ],
  [
    'R-MC-EPRw',
    ['EPR_INTENSITY'],
    ['-173.15 degC', '26.85 degC'].map((temperature) => {
      const one = epr('EPR_INTENSITY', '1.00');
      return { ...one, conditions: { ...one.conditions, temperature } };
    }),
  ],
  ['R-PL-EPR', ['EPR_ASYMMETRY'], [epr('EPR_ASYMMETRY', '2.70')]],
  ['R-MC-NMR', ['NMR_SHIFT'], [feature('KNIGHT_SHIFT', 'NMR', 'PRESENT')]],
  ['R-MC-XPS', ['XPS_BINDING_ENERGY'], [feature('METAL_AUGER_OR_PLASMON', 'XPS', 'PRESENT')]],
  ['R-SEI-XPS', ['XPS_BINDING_ENERGY', 'XPS_COMPONENT_SHARE'], [feature('SEI_COMPONENTS', 'XPS', 'PRESENT')]],
  [
    'R-IC-DQDV',
    ['DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL'],
    [
      { ...peak, conditions: { region: 'IP' } },
      { ...intercalated, conditions: { process: 'INTERCALATION', region: 'IP' } },
      { quantity: 'REVERSIBLE_CAPACITY', value: '300 mAh/g' },
    ],
  ],
];

const each = cases.flatMap(([code, quantities, given]) =>
  quantities.map((quantity) => [code, quantity, given] as const),
);

test.each(each)('%s is INSUFFICIENT where the authors call the resolution of %s so', (code, quantity, given) => {
  const rule = rules.get(code);
  const before = directions(rule, given);
  expect(before.some((direction) => direction === 'SUPPORTS' || direction === 'CONTRADICTS')).toBe(true);
  for (const ion of ['Na', null] as const) {
    const found = readings(rule, [...given, resolution(quantity, 'INSUFFICIENT', ion)]);
    expect(found.map(({ direction }) => direction)).toEqual(before.map(() => 'INSUFFICIENT'));
    expect(found[0]?.sentence).toContain('The authors call their resolution too poor to tell.');
  }
});

test.each(each)(
  '%s stays as it is where the authors call %s qualitative, or another ion or source unresolved',
  (code, quantity, given) => {
    const rule = rules.get(code);
    const before = directions(rule, given);
    for (const said of [
      resolution(quantity, 'QUALITATIVE_ONLY'),
      resolution(quantity, 'WITHIN_UNCERTAINTY'),
      resolution(quantity, 'INSUFFICIENT', 'K'),
    ]) {
      expect(directions(rule, [...given, said])).toEqual(before);
    }
    const other: Said = {
      ...resolution(quantity, 'INSUFFICIENT'),
      dataset: 'roe_2020_other',
      material: 'doe_2026_pores/hc',
    };
    expect(directions(rule, [...given, other])).toEqual(expect.arrayContaining([...before]));
  },
);

test('R-IC-POT and R-MC-EPRw for Li hang on the resolution of the peak and of the width', () => {
  const of = (code: string, given: Said, quantity: QuantityCode) =>
    directions(rules.get(code), [{ ...given, ion: 'Li' }, resolution(quantity, 'INSUFFICIENT', 'Li')], { ion: 'Li' });
  const known: Said = { ...peak, value: '0.085 V', conditions: { compound: 'LiC6' } };
  expect(of('R-IC-POT', known, 'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL')).toEqual(['INSUFFICIENT']);
  expect(of('R-MC-EPRw', epr('EPR_LINE_WIDTH', '0.10 mT'), 'EPR_LINE_WIDTH')).toEqual(['INSUFFICIENT']);
});
