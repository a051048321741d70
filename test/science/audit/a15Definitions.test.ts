import { expect, test } from '@jest/globals';
import type { EvidenceBase } from '../../../src/domain/evidenceBase.ts';
import type { Setting } from '../../../src/domain/measurement.ts';
import type { UnitKind } from '../../../src/domain/units.ts';
import { a15Definitions } from '../../../src/science/audit/a15Definitions.ts';
import { checks, computedNumber, type Said, seedEvidence } from '../../support/evidence.ts';
import { cell, dftResult, idOf, measurement, quantity } from '../../support/records.ts';

type Rest = Partial<Omit<EvidenceBase, 'observations'>>;

const missing = { missing: 'NOT_REPORTED' } as const;
const set = (code: string, value: string, kind: UnitKind): Setting => ({
  code,
  value: { value: quantity(value, kind) },
});

/** What is found of one kind of omission. */
function onKind(kind: string, statements: readonly Said[], rest: Rest = {}) {
  return checks(a15Definitions, statements, rest)
    .filter(({ sentence }) => sentence.endsWith(` ${kind} (1 statement).`))
    .map(({ severity }) => severity);
}

const inCell: Said = { cell: 'hc-na', conditions: { cRate: '0.1 C' } };
const potential = (value: string) => ({ value: quantity(value, 'POTENTIAL') });
const oneC = { value: quantity('300 mA/g', 'SPECIFIC_CURRENT') };

test('A15 notes C-rates without 1C, and passes them with it or with the current beside them', () => {
  const on = (statement: Said, ...cells: EvidenceBase['cells']) => onKind('the current of 1C', [statement], { cells });
  expect(on(inCell, cell())).toEqual(['INFO']);
  expect(on(inCell, cell({ oneC }))).toEqual([null]);
  expect(on({ ...inCell, conditions: { cRate: '0.1 C', specificCurrent: '30 mA/g' } }, cell())).toEqual([null]);
  expect(on({ quantity: 'C_RATE', value: '0.1 C' }, cell())).toEqual(['INFO']);
  expect(on({ conditions: {} }, cell())).toEqual([]);
});

test('A15 looks for 1C in all cells that a statement may be of where it names none', () => {
  const on = (statement: Said, ...cells: EvidenceBase['cells']) => onKind('the current of 1C', [statement], { cells });
  const nameless: Said = { conditions: { cRate: '0.1 C' } };
  expect(on(nameless)).toEqual(['INFO']);
  expect(on(nameless, cell({ oneC }))).toEqual([null]);
  expect(on(nameless, cell({ oneC, ion: 'K' }))).toEqual(['INFO']);
  expect(on({ ...nameless, ion: null }, cell({ oneC }), cell({ key: 'k', ion: 'K' }))).toEqual(['INFO']);
  expect(on({ ...nameless, ion: null }, cell({ oneC }), cell({ key: 'k', ion: 'K', oneC }))).toEqual([null]);
  expect(on({ ...nameless, material: 'soft' }, cell({ oneC }))).toEqual(['INFO']);
});

test('A15 notes capacities without cut-offs, electrolyte or mass', () => {
  const lacking = checks(a15Definitions, [{ cell: 'hc-na' }], { cells: [cell()] });
  expect(lacking.map(({ severity, ion, sentence }) => [severity, ion, sentence])).toEqual([
    ['INFO', 'Na', 'Capacities (Na) come without the cut-off potentials (1 statement).'],
    ['INFO', 'Na', 'Capacities (Na) come without the electrolyte (1 statement).'],
    ['INFO', 'Na', 'Capacities (Na) come without the mass that they are per gram of (1 statement).'],
  ]);
  const full = cell({
    upperCutoff: potential('2 V'),
    lowerCutoff: potential('5 mV'),
    electrolyte: { value: '1 M NaPF6' },
    massBasis: 'ACTIVE_CARBON',
  });
  expect(checks(a15Definitions, [{ cell: 'hc-na' }], { cells: [full] }).map(({ severity }) => severity)).toEqual([
    null,
    null,
    null,
  ]);
});

test('A15 takes cut-offs from the settings of the measurement as well, both of them', () => {
  const run = (...settings: readonly Setting[]) =>
    onKind('the cut-off potentials', [{ measurement: 'gcd' }], {
      measurements: [measurement({ key: 'gcd', settings })],
    });
  const [upper, lower] = [set('UPPER_CUTOFF', '2 V', 'POTENTIAL'), set('LOWER_CUTOFF', '0 V', 'POTENTIAL')];
  expect(run(upper, lower)).toEqual([null]);
  expect(run(upper)).toEqual(['INFO']);
  expect(run(lower)).toEqual(['INFO']);
  expect(run(upper, { code: 'LOWER_CUTOFF', value: missing })).toEqual(['INFO']);
  const half = cell({ upperCutoff: potential('2 V') });
  expect(onKind('the cut-off potentials', [{ cell: 'hc-na' }], { cells: [half] })).toEqual(['INFO']);
});

test('A15 notes retentions without a reference cycle', () => {
  const retention = (conditions: Readonly<Record<string, unknown>>): readonly Said[] => [
    { quantity: 'CAPACITY_RETENTION', value: '85 %', conditions },
  ];
  expect(onKind('the cycle that they refer to', retention({ afterCycles: 100 }))).toEqual(['INFO']);
  expect(onKind('the cycle that they refer to', retention({ afterCycles: 100, referenceCycle: 2 }))).toEqual([null]);
});

const share = (conditions: Readonly<Record<string, unknown>> = {}): Said => ({
  quantity: 'PLATEAU_SHARE',
  value: '57 %',
  conditions,
});

test.each([
  [{}, 'INFO'],
  [{ boundary: '0.1 V' }, null],
  [{ boundaryMethod: 'INFLECTION' }, null],
  [{ boundaryMethod: 'FIXED_POTENTIAL' }, 'INFO'],
  [{ boundaryMethod: 'NOT_REPORTED' }, 'INFO'],
])('A15 on a share of the plateau under %j: %s', (conditions, severity) => {
  expect(onKind('a boundary', [share(conditions)])).toEqual([severity]);
});

test('A15 takes a boundary that the source states of the carbon', () => {
  const boundary: Said = { quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.1 V', ion: null };
  expect(onKind('a boundary', [share(), boundary])).toEqual([null]);
  expect(onKind('a boundary', [share(), { ...boundary, material: null }])).toEqual(['INFO']);
  expect(onKind('a boundary', [share(), { ...boundary, statement: { form: 'VALUE', value: missing } }])).toEqual([
    'INFO',
  ]);
});

test('A15 notes capacities of windows without both ends', () => {
  const ends = 'both ends of the window';
  const holds: Said = { quantity: 'REGION_CAPACITY', value: '55 mAh/g', conditions: { region: 'LP' } };
  const upper: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', conditions: { region: 'LP' } };
  const lower: Said = { quantity: 'REGION_LOWER_POTENTIAL', value: '0 V', conditions: { region: 'LP' } };
  expect(onKind(ends, [holds])).toEqual(['INFO']);
  expect(onKind(ends, [holds, upper])).toEqual(['INFO']);
  expect(onKind(ends, [holds, upper, lower])).toEqual([null]);
  expect(onKind(ends, [{ ...holds, conditions: {} }, upper, lower])).toEqual(['INFO']);
  expect(onKind(ends, [{ ...holds, ion: null }, upper, lower])).toEqual(['INFO']);
  expect(onKind(ends, [{ ...holds, material: 'soft' }, upper, lower])).toEqual(['INFO']);
});

test('A15 takes the lower end of a window from the cell, but not from another run', () => {
  const ends = 'both ends of the window';
  const holds: Said = { quantity: 'REGION_CAPACITY', value: '55 mAh/g', conditions: { region: 'LP' } };
  const upper: Said = { quantity: 'REGION_UPPER_POTENTIAL', value: '0.068 V', conditions: { region: 'LP' } };
  const cells = [cell({ lowerCutoff: potential('5 mV') })];
  expect(onKind(ends, [holds, upper, { cell: 'hc-na' }], { cells })).toEqual([null]);
  const run = {
    quantity: 'CUTOFF_POTENTIAL',
    value: '5 mV',
    conditions: { mode: 'OPERANDO', direction: 'INSERTION' },
  } as const;
  expect(onKind(ends, [holds, upper, run])).toEqual(['INFO']);
});

test.each([
  ['the wavelength', 'TWO_THETA', '22.7 deg', 'XRD', set('WAVELENGTH', '1.5406 angstrom', 'LENGTH')],
  ['the wavelength of the laser', 'LAYER_EXTENT_LA', '4 nm', 'RAMAN', set('LASER_WAVELENGTH', '532 nm', 'LENGTH')],
  ['the wavelength of the laser', 'ID_IG', '1.2', 'RAMAN', set('LASER_WAVELENGTH', '532 nm', 'LENGTH')],
  ['the microwave frequency', 'EPR_G_FACTOR', '2.0024', 'EPR', set('MICROWAVE_FREQUENCY', '9.45 GHz', 'FREQUENCY')],
  ['the charge reference', 'XPS_BINDING_ENERGY', '1071.2 eV', 'XPS', set('CHARGE_REFERENCE', '284.8 eV', 'ENERGY')],
] as const)('A15 asks for %s of %s', (kind, code, value, technique, setting) => {
  const statement: Said = { quantity: code, value, technique, measurement: 'run' };
  const run = (settings: readonly Setting[]) => ({ measurements: [measurement({ key: 'run', technique, settings })] });
  expect(onKind(kind, [statement], run([]))).toEqual(['INFO']);
  expect(onKind(kind, [statement], run([setting]))).toEqual([null]);
});

test('A15 looks in all runs of the technique where a statement names none', () => {
  const angle: Said = { quantity: 'TWO_THETA', value: '22.7 deg', technique: 'XRD' };
  const settings = [set('WAVELENGTH', '1.5406 angstrom', 'LENGTH')];
  const on = (statement: Said, run: Parameters<typeof measurement>[0]) =>
    onKind('the wavelength', [statement], { measurements: [measurement({ technique: 'XRD', settings, ...run })] });
  expect(on(angle, { ion: 'Na' })).toEqual([null]);
  expect(on(angle, { ion: 'K' })).toEqual(['INFO']);
  expect(on({ ...angle, ion: null }, { ion: 'K' })).toEqual([null]);
  expect(on(angle, { ion: 'Na', technique: 'SAXS' })).toEqual(['INFO']);
  expect(on(angle, { ion: 'Na', material: idOf('Material', 'soft') })).toEqual(['INFO']);
});

test('A15 asks for heights or areas of ID/IG, and for a laser of La only if it is by Raman', () => {
  const ratio = (conditions: Readonly<Record<string, unknown>>): Said => ({
    quantity: 'ID_IG',
    value: '1.2',
    conditions,
  });
  const kind = 'a word on whether heights or areas are meant';
  expect(onKind(kind, [ratio({})])).toEqual(['INFO']);
  expect(onKind(kind, [ratio({ analysis: 'areas' })])).toEqual([null]);
  const extent: Said = { quantity: 'LAYER_EXTENT_LA', value: '4 nm', technique: 'XRD' };
  expect(onKind('the wavelength of the laser', [extent])).toEqual([]);
});

test('A15 asks for the reference, the functional and the treatment of the spacing of computed energies', () => {
  const energy: Said = { key: 'energy', quantity: 'BINDING_ENERGY', value: '-0.5 eV', technique: 'DFT' };
  const on = (kind: string, more: Parameters<typeof dftResult>[0]) => {
    const observations = [idOf('Observation', 'energy')];
    return onKind(kind, [energy], { dftResults: [dftResult({ observations, motif: 'PLANAR_LAYERS', ...more })] });
  };
  const [reference, functional, spacing] = [
    'the reference state of the ion',
    'the functional',
    'a word on whether the spacing was held or relaxed',
  ] as const;
  expect([reference, functional, spacing].map((kind) => on(kind, {}))).toEqual([['INFO'], ['INFO'], ['INFO']]);
  expect(on(reference, { reference: 'BULK_METAL' })).toEqual([null]);
  expect(on(functional, { functional: { value: 'PBE' } })).toEqual([null]);
  expect(on(spacing, { spacing: 'FIXED' })).toEqual([null]);
  expect(on(spacing, { motif: 'MICROPORE' })).toEqual([]);
  expect(onKind(reference, [energy])).toEqual([]);
});

test('A15 asks for the formula of diffusion coefficients by GITT', () => {
  const falls: Said = { quantity: 'DIFFUSION_COEFFICIENT', technique: 'GITT', trend: 'DECREASES' };
  const equation = (kind: 'EQUATION' | 'SYMBOL', of: string): Said => ({
    quantity: null,
    statement: {
      form: 'DEFINITION',
      kind,
      symbol: 'D',
      meaning: '4/(pi tau) (n V/S)^2 (dEs/dEt)^2',
      quantity: of,
      process: null,
      region: null,
      material: null,
    },
  });
  expect(onKind('the formula', [falls])).toEqual(['INFO']);
  expect(onKind('the formula', [falls, equation('EQUATION', 'DIFFUSION_COEFFICIENT')])).toEqual([null]);
  expect(onKind('the formula', [falls, equation('SYMBOL', 'DIFFUSION_COEFFICIENT')])).toEqual(['INFO']);
  expect(onKind('the formula', [falls, equation('EQUATION', 'B_VALUE')])).toEqual(['INFO']);
  expect(onKind('the formula', [{ ...falls, technique: 'EIS' }])).toEqual([]);
});

test('A15 asks for the scan rate of capacitive shares', () => {
  const capacitive = (conditions: Readonly<Record<string, unknown>>): readonly Said[] => [
    { quantity: 'CAPACITIVE_SHARE', value: '58 %', conditions },
  ];
  expect(onKind('the scan rate', capacitive({}))).toEqual(['INFO']);
  expect(onKind('the scan rate', capacitive({ scanRate: '0.1 mV/s' }))).toEqual([null]);
});

test('A15 asks nothing of words, of missing numbers, or of what is only passed on', () => {
  expect(checks(a15Definitions, [{ trend: 'HIGH' }])).toEqual([]);
  expect(checks(a15Definitions, [{ statement: { form: 'VALUE', value: missing } }])).toEqual([]);
  expect(checks(a15Definitions, [{ cited: true, conditions: { cRate: '0.1 C' } }])).toEqual([]);
});

test('A15 makes one note for each kind, with all the statements that lack it', () => {
  const given = [inCell, inCell, { conditions: { cRate: '1 C' }, ion: 'K', cell: 'hc-k' } as const];
  const cells = [cell(), cell({ key: 'hc-k', ion: 'K' })];
  const rates = checks(a15Definitions, given, { cells }).filter(({ sentence }) => sentence.startsWith('C-rates'));
  expect(rates.map(({ sentence }) => sentence)).toEqual([
    'C-rates (Na, K) come without the current of 1C (3 statements).',
  ]);
});

test('A15 finds 1C, electrolyte, cut-offs and wavelength missing in the seed paper, but no boundary', async () => {
  const sentences = checks(a15Definitions, await seedEvidence()).map(
    ({ severity, sentence }) => `${severity} ${sentence}`,
  );
  expect(sentences).toEqual(
    expect.arrayContaining([
      'INFO C-rates (Li, Na, K) come without the current of 1C (99 statements).',
      'INFO Capacities (Li, Na, K) come without the electrolyte (30 statements).',
      'INFO Capacities (Li, Na, K) come without the cut-off potentials (30 statements).',
      expect.stringMatching(/^INFO Diffraction angles \(Li, Na, K\) come without the wavelength/),
      expect.stringMatching(/^null Shares of slope and plateau \(Li, Na, K\) come with a boundary/),
    ]),
  );
});

/** What is found of one kind of omission in a run with a curve, by the keys of the statements. */
function inRun(kind: string, statements: readonly Said[]) {
  const found = checks(a15Definitions, statements, { measurements: [measurement({ key: 'run' })], cells: [cell()] });
  return found
    .filter(({ sentence }) => sentence.includes(kind))
    .flatMap(({ severity, inputs }) => inputs.map(({ id }) => [id.slice(id.lastIndexOf('/') + 1), severity]));
}

test('A15 takes the ends of a capacity and its mass for known where a curve of the run gave it', () => {
  const curve: Said = { key: 'curve', measurement: 'run', statement: computedNumber('SPECIFIC_CAPACITY', 418) };
  const said: Said = { key: 'said', measurement: 'run' };
  const elsewhere: Said = { key: 'elsewhere' };
  expect(inRun('the cut-off potentials', [curve, said, elsewhere])).toEqual([
    ['elsewhere', 'INFO'],
    ['curve', null],
    ['said', null],
  ]);
  // of what mass a printed capacity is per gram of, no curve tells
  expect(inRun('the mass', [curve, said])).toEqual([
    ['said', 'INFO'],
    ['curve', null],
  ]);
  expect(inRun('the electrolyte', [curve])).toEqual([['curve', 'INFO']]);
});

test('A15 takes the ends of a window, a wavelength and a frequency for known where a curve of the run needed them', () => {
  const window: Said = {
    key: 'window',
    measurement: 'run',
    quantity: 'REGION_CAPACITY',
    statement: computedNumber('SPECIFIC_CAPACITY', 100),
  };
  expect(inRun('both ends of the window', [window])).toEqual([['window', null]]);
  const angle: Said = { key: 'angle', measurement: 'run', quantity: 'TWO_THETA', value: '22.7 deg' };
  const spacing: Said = { measurement: 'run', quantity: 'D002', statement: computedNumber('LENGTH', 3.9) };
  expect(inRun('Diffraction angles', [angle])).toEqual([['angle', 'INFO']]);
  expect(inRun('Diffraction angles', [angle, spacing])).toEqual([['angle', null]]);
  const g: Said = {
    key: 'g',
    measurement: 'run',
    quantity: 'EPR_G_FACTOR',
    statement: computedNumber('DIMENSIONLESS', 2.003),
  };
  expect(inRun('g factors', [g])).toEqual([['g', null]]);
});
