import { expect, test } from '@jest/globals';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { quantityKinds } from '../../../src/domain/quantityKinds.ts';
import { canonicalUnit } from '../../../src/domain/units.ts';
import { a11Ranges } from '../../../src/science/audit/a11Ranges.ts';
import { acceptedRanges } from '../../../src/science/audit/ranges/index.ts';
import { checks, type Said, seedEvidence, severities } from '../../support/evidence.ts';

const said = (quantity: QuantityCode, value: string, more: Partial<Said> = {}): Said => ({ quantity, value, ...more });
const line = (name: string, chemicalState = 'IONIC') => ({ conditions: { line: name, chemicalState } });

test.each([
  ['SLOPE_SHARE', '100 %', '100.1 %', 'ERROR', {}],
  ['CAPACITIVE_SHARE', '1.00 fraction', '1.05 fraction', 'ERROR', {}],
  ['INITIAL_COULOMBIC_EFFICIENCY', '100.0 %', '100.2 %', 'WARNING', {}],
  ['B_VALUE', '0.50', '0.48', 'WARNING', {}],
  ['B_VALUE', '1.00', '1.02', 'WARNING', {}],
  ['DIFFUSION_COEFFICIENT', '1e-14 cm2/s', '1e-15 cm2/s', 'WARNING', {}],
  ['DIFFUSION_COEFFICIENT', '1e-11 m2/s', '2e-11 m2/s', 'WARNING', {}],
  ['D002', '3.40 angstrom', '3.38 angstrom', 'WARNING', {}],
  ['D002', '0.420 nm', '0.422 nm', 'WARNING', {}],
  ['D002', '5.35 angstrom', '5.37 angstrom', 'WARNING', { ion: 'K' }],
  ['BET_AREA', '3500 m2/g', '3501 m2/g', 'WARNING', { ion: null }],
  ['TRUE_DENSITY', '2.27 g/cm3', '2.29 g/cm3', 'WARNING', { ion: null }],
  ['CLOSED_PORE_DIAMETER', '0.3 nm', '0.2 nm', 'WARNING', { ion: null }],
  ['PYROLYSIS_TEMPERATURE', '3473 K', '3475 K', 'WARNING', { ion: null }],
  ['EPR_G_FACTOR', '2.0100', '2.0102', 'WARNING', {}],
  ['ID_IG', '4.0', '4.1', 'WARNING', { ion: null }],
  ['G_BAND_POSITION', '1620 cm-1', '1621 cm-1', 'WARNING', {}],
  ['D_BAND_POSITION', '1290 cm-1', '1289 cm-1', 'WARNING', {}],
  ['XPS_BINDING_ENERGY', '1071.7 eV', '1071.8 eV', 'WARNING', line('Na 1s')],
  ['XPS_BINDING_ENERGY', '1071.2 eV', '1071.1 eV', 'WARNING', line('Na 1s', 'METALLIC')],
  ['XPS_BINDING_ENERGY', '294.0 eV', '294.1 eV', 'WARNING', line('K 2p3/2')],
  ['XPS_BINDING_ENERGY', '294.8 eV', '294.7 eV', 'WARNING', line('K 2p1/2')],
  ['XPS_DOUBLET_SEPARATION', '3.0 eV', '3.1 eV', 'WARNING', line('K 2p')],
  ['IONIC_RADIUS', '0.76 angstrom', '0.98 angstrom', 'WARNING', { ion: 'Li', material: null }],
  ['IONIC_RADIUS', '102 pm', '97 pm', 'WARNING', { ion: 'Na', material: null }],
  ['IONIC_RADIUS', '0.138 nm', '0.133 nm', 'WARNING', { ion: 'K', material: null }],
] as const)('A11 passes a %s of %s, and not one of %s: %s', (quantity, inside, outside, severity, more) => {
  expect(severities(a11Ranges, [said(quantity, inside, more)])).toEqual([null]);
  expect(severities(a11Ranges, [said(quantity, outside, more)])).toEqual([severity]);
});

test('A11 finds a fraction that was taken for per cent', () => {
  expect(severities(a11Ranges, [said('INITIAL_COULOMBIC_EFFICIENCY', '0.71 %')])).toEqual(['WARNING']);
});

/** For each range: numbers just inside and outside its lower end, and just inside and outside its upper end. */
const ends: readonly (readonly [string, QuantityCode, string, string, string, string, Partial<Said>])[] = [
  ['share', 'PLATEAU_SHARE', '0.01 %', '-0.01 %', '99.99 %', '100.01 %', {}],
  ['initialEfficiency', 'INITIAL_COULOMBIC_EFFICIENCY', '2.01 %', '1.99 %', '99.99 %', '100.01 %', {}],
  ['bValue', 'B_VALUE', '0.5025', '0.4975', '0.995', '1.005', {}],
  [
    'diffusionCoefficient',
    'DIFFUSION_COEFFICIENT',
    '1.005e-14 cm2/s',
    '0.995e-14 cm2/s',
    '0.995e-7 cm2/s',
    '1.005e-7 cm2/s',
    {},
  ],
  ['spacing', 'D002', '3.417 angstrom', '3.383 angstrom', '4.179 angstrom', '4.221 angstrom', {}],
  ['spacingWithPotassium', 'D002', '0.3417 nm', '0.3383 nm', '0.5323 nm', '0.5377 nm', { ion: 'K' }],
  ['surfaceArea', 'BET_AREA', '0.1005 m2/g', '0.0995 m2/g', '3483 m2/g', '3518 m2/g', { ion: null }],
  ['trueDensity', 'TRUE_DENSITY', '1.306 g/cm3', '1.294 g/cm3', '2.259 g/cm3', '2.281 g/cm3', { ion: null }],
  ['closedPoreDiameter', 'CLOSED_PORE_DIAMETER', '0.3015 nm', '0.2985 nm', '9.95 nm', '10.05 nm', { ion: null }],
  [
    'pyrolysisTemperature',
    'PYROLYSIS_TEMPERATURE',
    '301.5 degC',
    '298.5 degC',
    '3184 degC',
    '3216 degC',
    { ion: null },
  ],
  ['gFactor', 'EPR_G_FACTOR', '1.9910', '1.9890', '2.0090', '2.0110', {}],
  ['intensityRatio', 'ID_IG', '0.201', '0.199', '3.98', '4.02', { ion: null }],
  ['gBand', 'G_BAND_POSITION', '1568 cm-1', '1552 cm-1', '1612 cm-1', '1628 cm-1', {}],
  ['dBand', 'D_BAND_POSITION', '1296 cm-1', '1284 cm-1', '1363 cm-1', '1377 cm-1', {}],
  ['sodium1s', 'XPS_BINDING_ENERGY', '1070.9 eV', '1070.7 eV', '1071.6 eV', '1071.8 eV', line('Na 1s')],
  [
    'sodiumMetal1s',
    'XPS_BINDING_ENERGY',
    '1071.3 eV',
    '1071.1 eV',
    '1072.1 eV',
    '1072.3 eV',
    line('Na 1s', 'METALLIC'),
  ],
  ['potassium2p3', 'XPS_BINDING_ENERGY', '292.1 eV', '291.9 eV', '293.9 eV', '294.1 eV', line('K 2p3/2')],
  ['potassium2p1', 'XPS_BINDING_ENERGY', '294.9 eV', '294.7 eV', '296.7 eV', '296.9 eV', line('K 2p1/2')],
  ['potassiumDoublet', 'XPS_DOUBLET_SEPARATION', '2.613 eV', '2.587 eV', '2.985 eV', '3.015 eV', line('K 2p')],
  [
    'ionicRadiusLi',
    'IONIC_RADIUS',
    '0.593 angstrom',
    '0.587 angstrom',
    '0.915 angstrom',
    '0.925 angstrom',
    { ion: 'Li' },
  ],
  ['ionicRadiusNa', 'IONIC_RADIUS', '99.5 pm', '98.5 pm', '117.4 pm', '118.6 pm', { ion: 'Na' }],
  ['ionicRadiusK', 'IONIC_RADIUS', '0.1377 nm', '0.1363 nm', '0.1502 nm', '0.1518 nm', { ion: 'K' }],
];

test.each(ends)('A11 %s: a %s of %s passes and %s does not, %s passes and %s does not', (...row) => {
  const [, quantity, aboveFrom, belowFrom, belowTo, aboveTo, more] = row;
  const severity = quantity === 'PLATEAU_SHARE' ? 'ERROR' : 'WARNING';
  const found = [aboveFrom, belowFrom, belowTo, aboveTo].flatMap((value) =>
    severities(a11Ranges, [said(quantity, value, more)]),
  );
  expect(found).toEqual([null, severity, null, severity]);
});

test('A11 has numbers at both ends of every range here', () => {
  expect(ends.map(([name]) => name)).toEqual(acceptedRanges.map(({ name }) => name));
});

test('A11 tells the number, the range and what it holds for', () => {
  expect(checks(a11Ranges, [said('D002', '0.335 nm')])).toMatchObject([
    {
      severity: 'WARNING',
      ion: 'Na',
      sentence:
        '3.35 angstrom (3.345 to 3.355) is outside the range of d002 of hard carbon, also with Li or Na in it, 3.4 to 4.2 angstrom.',
      computations: [{ terms: [{ value: 3.35 }], expected: { lower: 3.4, upper: 4.2 } }],
    },
  ]);
  expect(checks(a11Ranges, [said('B_VALUE', '0.7')])[0]?.sentence).toMatch(
    /^0\.7 \(0\.65 to 0\.75\) is .*, 0\.5 to 1\.$/,
  );
});

test('A11 passes an interval that reaches into the range', () => {
  expect(severities(a11Ranges, [said('BET_AREA', '<200 m2/g'), said('EPR_G_FACTOR', '2')])).toEqual([null, null]);
});

test('A11 makes one check of a number that is stated twice', () => {
  const twice = checks(a11Ranges, [
    said('D002', '3.83 angstrom'),
    said('D002', '3.83 angstrom'),
    said('D002', '3.9 angstrom'),
  ]);
  expect(twice.map(({ inputs }) => inputs.length)).toEqual([2, 1]);
});

test('A11 leaves out what is only passed on of other carbons, but not constants of ions', () => {
  expect(severities(a11Ranges, [said('D002', '3.35 angstrom', { cited: true })])).toEqual([]);
  expect(severities(a11Ranges, [said('IONIC_RADIUS', '1.02 angstrom', { ion: 'Li', cited: true })])).toEqual([
    'WARNING',
  ]);
});

test('A11 makes no check of a missing number', () => {
  const statement = { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } as const;
  expect(severities(a11Ranges, [{ quantity: 'B_VALUE', statement }])).toEqual([]);
});

test('A11 has every range in the canonical unit of its quantities', () => {
  const wrong = acceptedRanges.filter(({ quantities, unit }) =>
    quantities.some((code) => canonicalUnit(quantityKinds.get(code).unitKind).code !== unit),
  );
  expect(wrong).toEqual([]);
});

test('A11 finds core levels of the seed paper out of range, and nothing else', async () => {
  const found = checks(a11Ranges, await seedEvidence());
  expect(found.flatMap(({ severity, sentence }) => (severity === null ? [] : [`${severity} ${sentence}`]))).toEqual([
    'WARNING 1071.9 eV (1071.85 to 1071.95) is outside the range of Na 1s of compounds, 1070.8 to 1071.7 eV.',
    'WARNING 1070.5 eV (1070.45 to 1070.55) is outside the range of Na 1s of the metal, 1071.2 to 1072.2 eV.',
    'WARNING 291.1 eV (291.05 to 291.15) is outside the range of K 2p1/2 of compounds, 294.8 to 296.8 eV.',
  ]);
  expect(found.some(({ sentence }) => sentence.startsWith('0.76 angstrom (0.755 to 0.765) is within'))).toBe(true);
});
