import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ionSymbols } from '../../../src/domain/ion.ts';
import type { Statement } from '../../../src/domain/observation.ts';
import { type QuantityCode, quantityKinds } from '../../../src/domain/quantityKinds.ts';
import { canonicalUnit } from '../../../src/domain/units.ts';
import { rules } from '../../../src/science/rules/index.ts';
import type { Reading } from '../../../src/science/rules/rule.ts';
import { readings, type Said } from '../../support/evidence.ts';
import { quantity as printed } from '../../support/records.ts';

const parameters = { seed: 20261207, numRuns: 200 };

/** Quantities that rules read together, with the conditions that they look for. */
const together: readonly (readonly [QuantityCode, Readonly<Record<string, unknown>>])[][] = [
  [
    ['D002', { mode: 'PRISTINE' }],
    ['D002_SHIFT', {}],
    ['PROCESS_CAPACITY', { process: 'INTERCALATION' }],
    ['PLATEAU_SHARE', {}],
    ['FAVOURABLE_SPACING', {}],
  ],
  [
    ['D002', { mode: 'PRISTINE' }],
    ['D002', { region: 'PLATEAU', direction: 'INSERTION' }],
    ['D002', { region: 'SLOPE', direction: 'INSERTION' }],
    ['D002', { direction: 'EXTRACTION' }],
    ['PROCESS_SHARE', { process: 'INTERCALATION' }],
    ['REVERSIBLE_CAPACITY', {}],
  ],
  [
    ['PLATEAU_CAPACITY', {}],
    ['SLOPE_CAPACITY', {}],
    ['REVERSIBLE_CAPACITY', {}],
    ['PROCESS_CAPACITY', { process: 'PORE_FILLING' }],
    ['CLOSED_PORE_VOLUME', {}],
  ],
  [
    ['PLATEAU_SHARE', {}],
    ['PROCESS_CAPACITY', { process: 'PORE_FILLING' }],
    ['PROCESS_CAPACITY', { process: 'INTERCALATION', region: 'IP' }],
    ['REVERSIBLE_CAPACITY', {}],
    ['REGION_UPPER_POTENTIAL', { region: 'IP' }],
    ['REGION_LOWER_POTENTIAL', { region: 'IP' }],
    ['TRUE_DENSITY', {}],
    ['SLOPE_SHARE', {}],
  ],
  [
    ['CAPACITIVE_SHARE', { scanRate: '0.1 mV/s' }],
    ['CAPACITIVE_SHARE', { scanRate: '1 mV/s' }],
    ['B_VALUE', {}],
    ['INITIAL_COULOMBIC_EFFICIENCY', {}],
    ['CUTOFF_POTENTIAL', {}],
    ['REDOX_POTENTIAL', {}],
  ],
  [
    ['DIFFUSIVE_SHARE', { scanRate: '0.2 mV/s' }],
    ['DIFFUSION_COEFFICIENT', { region: 'HP', potential: '1.0 V' }],
    ['DIFFUSION_COEFFICIENT', { region: 'HP', potential: '0.5 V' }],
    ['DIFFUSION_COEFFICIENT', { region: 'HP', potential: '0.2 V' }],
    ['DIFFUSION_COEFFICIENT', { region: 'IP', potential: '0.08 V' }],
    ['DIFFUSION_COEFFICIENT', { region: 'LP', potential: '0.02 V' }],
  ],
  [
    ['DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', { region: 'IP' }],
    ['DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL', { compound: 'LiC6' }],
    ['PROCESS_CAPACITY', { process: 'INTERCALATION' }],
    ['REVERSIBLE_CAPACITY', {}],
    ['PLATEAU_POTENTIAL', { cycle: 1 }],
    ['PLATEAU_POTENTIAL', { cycle: 2 }],
  ],
  [
    ['EPR_G_FACTOR', { potential: '0.01 V' }],
    ['EPR_ASYMMETRY', { potential: '0.01 V' }],
    ['EPR_LINE_WIDTH', { potential: '0.01 V' }],
    ['EPR_INTENSITY', { potential: '0.01 V', temperature: '-173.15 degC' }],
    ['EPR_INTENSITY', { potential: '0.01 V', temperature: '26.85 degC' }],
    ['NMR_SHIFT', { region: 'PLATEAU', mode: 'OPERANDO' }],
    ['XPS_BINDING_ENERGY', { chemicalState: 'METALLIC', line: 'Na 1s' }],
  ],
  [
    ['SAXS_CONTRAST', { mode: 'PRISTINE' }],
    ['SAXS_CONTRAST', { region: 'PLATEAU' }],
    ['G_BAND_POSITION', { mode: 'PRISTINE' }],
    ['G_BAND_POSITION', { mode: 'OPERANDO' }],
    ['G_BAND_POSITION', { mode: 'OPERANDO', direction: 'EXTRACTION' }],
    ['BINDING_ENERGY', { motif: 'MICROPORE' }],
    ['BINDING_ENERGY', { motif: 'PLANAR_LAYERS' }],
    ['BINDING_ENERGY', { motif: 'DEFECT' }],
  ],
];

const techniques: Readonly<Partial<Record<QuantityCode, string>>> = {
  DIFFUSION_COEFFICIENT: 'GITT',
  BINDING_ENERGY: 'DFT',
  EPR_G_FACTOR: 'EPR',
  EPR_ASYMMETRY: 'EPR',
  EPR_LINE_WIDTH: 'EPR',
  EPR_INTENSITY: 'EPR',
  XPS_BINDING_ENERGY: 'XPS',
};

/** Numbers about as large as those of carbons, 0, negative ones and absurd ones. */
const size = fc.oneof(
  fc.double({ min: -1, max: 5, noNaN: true }),
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.constantFrom(0, -1, 100, 120, 3.83, 1e-12, -1e-12, 1e15, -1e15),
);
const interval = fc
  .record({
    ends: fc.tuple(size, size),
    open: fc.constantFrom('NEITHER', 'NEITHER', 'LOWER', 'UPPER', 'BOTH', 'POINT'),
  })
  .map(({ ends, open }) => {
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const value = (low + high) / 2;
    if (open === 'POINT') return { value, lower: value, upper: value };
    const [noLower, noUpper] = [open === 'LOWER' || open === 'BOTH', open === 'UPPER' || open === 'BOTH'];
    return { value, lower: noLower ? null : low, upper: noUpper ? null : high };
  });

const ion = fc.constantFrom(...ionSymbols);
const group = fc
  .constantFrom(...together)
  .chain((quantities) =>
    fc.tuple(...quantities.map(([code, conditions]) => statement(code, conditions))).map((all) => all.flat()),
  );
const returns: Said = {
  quantity: 'D002',
  statement: { form: 'TREND', term: 'RETURNS_TO_INITIAL', along: 'EXTRACTION', comparedToRegion: null },
  conditions: { direction: 'EXTRACTION' },
};

/** A number of a quantity in its canonical unit; now and then none. */
function statement(code: QuantityCode, conditions: Readonly<Record<string, unknown>>): fc.Arbitrary<readonly Said[]> {
  const kind = quantityKinds.get(code).unitKind;
  const unit = canonicalUnit(kind).code;
  return fc.tuple(interval, fc.constantFrom(...ionSymbols, null), fc.nat({ max: 5 })).map(([bounds, symbol, place]) => {
    if (place === 0) return [];
    const stated: Statement = {
      form: 'VALUE',
      value: { value: { ...printed(unit === '1' ? '1' : `1 ${unit}`, kind), ...bounds } },
    };
    const technique = techniques[code];
    const about =
      code === 'D002' || code === 'CLOSED_PORE_VOLUME' || code === 'TRUE_DENSITY' ? symbol : (symbol ?? 'Na');
    return [
      { quantity: code, statement: stated, ion: about, conditions, ...(technique === undefined ? {} : { technique }) },
    ];
  });
}

const lines: readonly Said[] = [
  { quantity: null, technique: 'EPR', conditions: { potential: '0.01 V' }, statement: presence('PRESENT') },
  { quantity: null, technique: 'EPR', conditions: { potential: '1.0 V' }, statement: presence('ABSENT') },
];

function presence(level: 'PRESENT' | 'ABSENT'): Statement {
  return { form: 'PRESENCE', feature: 'NARROW_EPR_LINE', level, count: null };
}

const NUMBER = '-?[0-9.]+(?:e[+-]?[0-9]+)?';
const RANGE = new RegExp(`\\((${NUMBER}) to (${NUMBER})\\)`, 'g');

/** What is wrong with a reading; nothing if it can be printed. */
function faults({ sentence, comparisons = [], criteria = [], conditions = [] }: Reading): readonly string[] {
  const said = [sentence, ...[...criteria, ...conditions].map((each) => each.sentence)];
  const broken = said.filter((each) => /NaN|Infinity|undefined/.test(each));
  const reversed = said.filter((each) =>
    [...each.matchAll(RANGE)].some(([, lower, upper]) => Number(lower) > Number(upper)),
  );
  const unknown = comparisons.filter(({ observed, margin }) => Number.isNaN(observed) || Number.isNaN(margin));
  return [...broken, ...reversed, ...unknown.map(({ parameter }) => `${sentence} [${parameter}]`)];
}

test.each(rules.entries.map((rule) => [rule.code, rule] as const))(
  '%s reads absurd numbers without throwing, NaN, Infinity or an interval that ends below its start',
  (_code, rule) => {
    fc.assert(
      fc.property(
        group,
        group,
        ion,
        fc.constantFrom(null, 'SLOPE', 'PLATEAU', 'IP', 'FULL'),
        (one, two, symbol, region) => {
          const given = [...one, ...two, returns, ...lines];
          for (const process of rule.processes) {
            const found = readings(rule, given, { ion: symbol, region, process }).flatMap(faults);
            expect(found).toEqual([]);
          }
        },
      ),
      parameters,
    );
  },
);
