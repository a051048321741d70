import { expect, test } from '@jest/globals';
import { a3Bragg } from '../../../src/science/audit/a3Bragg.ts';
import { checks, evidenceBase, type Said, seedEvidence, severities } from '../../support/evidence.ts';
import { measurement, quantity } from '../../support/records.ts';

const angle = (value: string, conditions: Said['conditions'] = {}, parts: Said = {}): Said => ({
  quantity: 'TWO_THETA',
  value,
  conditions,
  ...parts,
});
const spacing = (value: string, conditions: Said['conditions'] = {}, parts: Said = {}): Said => ({
  quantity: 'D002',
  value,
  conditions,
  ...parts,
});
const trend = (of: 'D002' | 'TWO_THETA', term: string, region = 'PLATEAU'): Said => ({
  quantity: of,
  trend: term,
  conditions: { region },
});

test.each([
  ['22.70 deg', '3.91 angstrom', null], // Cu K-alpha1: 3.9141
  ['22.7 deg', '0.391 nm', null],
  ['22.7 deg', '3.83 angstrom', 'ERROR'], // needs 1.502 to 1.513
  ['23.20 deg', '3.831 angstrom', null], // Cu K-alpha1: 3.8309
  ['23.20 deg', '3.838 angstrom', null], // needs at least 1.5429; Cu K-alpha and 0.1 % is 1.5433
  ['23.20 deg', '3.840 angstrom', 'ERROR'], // needs at least 1.5437
  ['10.40 deg', '3.91 angstrom', null], // Mo K-alpha: 0.7087 (0.7075 to 0.7100)
  ['26.46 deg', '3.91 angstrom', null], // Co K-alpha1: 1.7897
  ['34.1 deg', '3.91 angstrom', null], // Cr K-alpha1: 2.2929
  ['28.7 deg', '3.91 angstrom', null], // Fe K-alpha1: 1.9381
  ['8.2 deg', '3.91 angstrom', null], // Ag K-alpha: 0.5591
])('A3: %s and %s: %s', (two, d, severity) => {
  expect(severities(a3Bragg, [angle(two), spacing(d)])).toEqual([severity]);
});

// 2 x 3.91 angstrom x sin(theta) is 0.09 % off the wavelength, within the tolerance of 0.1 %, and then 0.11 % off.
test.each([
  ['below Cu K-alpha1 of 1.54056', '22.7027 deg', '22.6981 deg'], // 1.53917 and 1.53887
  ['above Cu K-alpha of 1.5418', '22.7627 deg', '22.7673 deg'], // 1.54319 and 1.54350
  ['below Co K-alpha1 of 1.7889', '26.4239 deg', '26.4185 deg'], // 1.78729 and 1.78693
  ['above Co K-alpha1 of 1.7889', '26.4723 deg', '26.4777 deg'], // 1.79051 and 1.79087
  ['below Cr K-alpha1 of 2.2897', '34.0198 deg', '34.0128 deg'], // 2.28764 and 2.28718
  ['above Cr K-alpha1 of 2.2897', '34.0830 deg', '34.0900 deg'], // 2.29176 and 2.29222
  ['below Fe K-alpha1 of 1.936', '28.6412 deg', '28.6354 deg'], // 1.93426 and 1.93387
  ['above Fe K-alpha1 of 1.936', '28.6939 deg', '28.6998 deg'], // 1.93774 and 1.93813
  ['below Mo K-alpha1 of 0.7093', '10.3987 deg', '10.3967 deg'], // 0.70866 and 0.70852
  ['above Mo K-alpha of 0.7107', '10.4382 deg', '10.4402 deg'], // 0.71134 and 0.71148
  ['below Ag K-alpha1 of 0.5594', '8.1969 deg', '8.1952 deg'], // 0.55890 and 0.55878
  ['above Ag K-alpha1 of 0.5594', '8.2117 deg', '8.2133 deg'], // 0.55990 and 0.56002
  ['below Ag K-alpha of 0.5608', '8.2174 deg', '8.2158 deg'], // 0.56030 and 0.56018
  ['above Ag K-alpha of 0.5608', '8.2322 deg', '8.2339 deg'], // 0.56130 and 0.56142
])('A3 with a spacing of 3.91 angstrom, just %s angstrom: passes %s and not %s', (_line, inside, outside) => {
  expect(severities(a3Bragg, [angle(inside), spacing('3.9100 angstrom')])).toEqual([null]);
  expect(severities(a3Bragg, [angle(outside), spacing('3.9100 angstrom')])).toEqual(['ERROR']);
});

test.each([
  ['22.76481 deg', null], // 1.5433264: 0.099 % above the 1.5418 of Cu K-alpha
  ['22.76527 deg', 'ERROR'], // 1.5433572: 0.101 %
  ['8.19612 deg', null], // 0.5588462: 0.099 % below the 0.5594 of Ag K-alpha1
  ['8.19596 deg', 'ERROR'], // 0.5588350: 0.101 %
])('A3 takes wavelengths to 0.1 %%: %s and 3.91 angstrom: %s', (two, severity) => {
  expect(severities(a3Bragg, [angle(two), spacing('3.91000 angstrom')])).toEqual([severity]);
});

/** A run with settings, on which both statements are made. */
function inRun(settings: Readonly<Record<string, string>>, statements: readonly Said[]) {
  return evidenceBase(
    statements.map((each) => ({ ...each, measurement: 'xrd' })),
    {
      measurements: [
        measurement({
          key: 'xrd',
          technique: 'XRD',
          settings: Object.entries(settings).map(([code, value]) => ({
            code,
            value: value === '' ? { missing: 'NOT_REPORTED' } : { value: quantity(value, 'LENGTH') },
          })),
        }),
      ],
    },
  );
}

test('A3 takes the stated wavelength and no other', () => {
  const pair = [angle('22.70 deg'), spacing('3.91 angstrom')];
  expect(severities(a3Bragg, inRun({ WAVELENGTH: '1.5406 angstrom' }, pair))).toEqual([null]);
  const [check] = checks(a3Bragg, inRun({ WAVELENGTH: '1.7889 angstrom' }, pair));
  expect(check).toMatchObject({
    severity: 'ERROR',
    sentence:
      'With Na, an angle of 22.7 deg (22.7 to 22.7) and a spacing of 3.91 angstrom (3.905 to 3.915) need a wavelength of 1.539 angstrom (1.537 to 1.541); 1.789 angstrom (as stated) does not fit.',
  });
  expect(severities(a3Bragg, inRun({ WAVELENGTH: '' }, pair))).toEqual([null]);
});

test('A3 offers another angle, spacing, wavelength or a sample out of place', () => {
  const pair = [angle('22.7 deg'), spacing('3.83 angstrom')];
  const [check] = checks(a3Bragg, inRun({ GONIOMETER_RADIUS: '200 mm' }, pair));
  expect(check?.repairs).toMatchObject([
    { value: expect.closeTo(23.205, 2), unit: 'deg', sentence: expect.stringContaining('the angle were 23.2 deg') },
    { value: expect.closeTo(3.914, 3), unit: 'angstrom' },
    { value: null, sentence: 'It would agree if the wavelength were 1.508 angstrom (1.502 to 1.513).' },
    {
      value: null,
      sentence: "It would agree if the sample lay 0.8991 mm (0.7534 to 1.046) out of the goniometer's axis.",
    },
  ]);
  expect(checks(a3Bragg, pair)[0]?.repairs?.at(-1)?.sentence).toBe(
    "It would agree if the sample lay 0.004496 (0.003777 to 0.005215) of the goniometer's radius out of its axis.",
  );
});

test('A3 offers no angle for planes closer than half the wavelength', () => {
  const pair = [angle('60 deg'), spacing('0.80 angstrom')];
  const [check] = checks(a3Bragg, inRun({ WAVELENGTH: '2.2897 angstrom' }, pair));
  expect(check?.repairs?.map(({ unit }) => unit)).toEqual(['angstrom', null]);
});

test.each<[string, readonly Said[], number]>([
  ['another reflection', [angle('43.5 deg', { line: '(100)' }), spacing('3.83 angstrom')], 0],
  ['the reflection by name', [angle('22.7 deg', { line: '(002)' }), spacing('3.83 angstrom')], 1],
  ['another region', [angle('22.7 deg', { region: 'SLOPE' }), spacing('3.96 angstrom', { region: 'PLATEAU' })], 0],
  ['no region on one side', [angle('22.7 deg', { region: 'SLOPE' }), spacing('3.96 angstrom')], 0],
  ['another state', [angle('22.7 deg', { mode: 'PRISTINE' }), spacing('3.96 angstrom', { mode: 'OPERANDO' })], 0],
  ['another ion', [angle('22.7 deg'), spacing('3.83 angstrom', {}, { ion: 'K' })], 0],
  ['the carbon as such', [angle('22.7 deg'), spacing('3.83 angstrom', {}, { ion: null })], 1],
  ['another carbon', [angle('22.7 deg'), spacing('3.83 angstrom', {}, { material: 'other' })], 0],
  ['a cited spacing', [angle('22.7 deg'), spacing('3.35 angstrom', {}, { cited: true })], 0],
  ['a cited angle', [angle('26.5 deg', {}, { cited: true }), spacing('3.83 angstrom')], 0],
  ['an angle of 0', [angle('0 deg'), spacing('3.83 angstrom')], 0],
  ['a spacing that is only bounded', [angle('22.7 deg'), spacing('>3.8 angstrom')], 0],
])('A3 with %s: %s', (_name, given, count) => {
  expect(checks(a3Bragg, given)).toHaveLength(count);
});

test('A3 says nothing of an ion where none is named', () => {
  const [check] = checks(a3Bragg, [angle('22.7 deg', {}, { ion: null }), spacing('3.91 angstrom', {}, { ion: null })]);
  expect(check?.sentence).toMatch(
    /^An angle of .*\); 1\.541 angstrom \(Cu K-alpha1\) and 1\.542 angstrom \(Cu K-alpha\) fit\.$/,
  );
});

test.each<['D002' | 'TWO_THETA', string, string, string | null]>([
  ['D002', 'CHANGES_SLIGHTLY', '22.60 deg', null], // + 0.0171 angstrom
  ['D002', 'CHANGES_SLIGHTLY', '22.53 deg', null], // + 0.0292 (0.0274 to 0.0309)
  ['D002', 'CHANGES_SLIGHTLY', '22.50 deg', 'WARNING'], // + 0.0343 (0.0326 to 0.0361)
  ['TWO_THETA', 'UNCHANGED', '22.90 deg', 'WARNING'], // - 0.034
  ['D002', 'INCREASES', '22.50 deg', null],
  ['D002', 'INCREASES', '22.80 deg', 'WARNING'],
  ['D002', 'DECREASES', '22.50 deg', 'WARNING'],
  ['D002', 'DECREASES', '22.80 deg', null],
  ['TWO_THETA', 'INCREASES', '22.50 deg', 'WARNING'],
  ['TWO_THETA', 'DECREASES', '22.50 deg', null],
])('A3: %s %s from 22.70 deg to %s: %s', (of, term, after, severity) => {
  const before = [angle('22.70 deg', { region: 'SLOPE' }), spacing('3.91 angstrom', { region: 'SLOPE' })];
  const given = [...before, angle(after, { region: 'PLATEAU' }), trend(of, term)];
  expect(severities(a3Bragg, given)).toEqual([null, severity]);
});

// 3.91 angstrom x (sin(22.7235/2) / sin(2 theta/2) - 1), in degrees
test.each([
  ['22.5499 deg', null], // + 0.0297
  ['22.5464 deg', 'WARNING'], // + 0.0303
  ['22.8998 deg', null], // - 0.0297
  ['22.9034 deg', 'WARNING'], // - 0.0303
])('A3 calls a change of up to 0.03 angstrom slight: from 22.7235 deg to %s: %s', (after, severity) => {
  const before = [angle('22.7235 deg', { region: 'SLOPE' }), spacing('3.91000 angstrom', { region: 'SLOPE' })];
  const given = [...before, angle(after, { region: 'PLATEAU' }), trend('D002', 'CHANGES_SLIGHTLY')];
  expect(severities(a3Bragg, given)).toEqual([null, severity]);
});

test('A3 holds a change of the spacing against the angles before and in the region', () => {
  const before = [angle('22.70 deg', { region: 'HP' }), spacing('3.91 angstrom', { region: 'HP' })];
  const [, check] = checks(a3Bragg, [
    ...before,
    angle('22.00 deg', { region: 'IP' }),
    trend('D002', 'UNCHANGED', 'IP'),
  ]);
  expect(check?.sentence).toBe(
    'From 22.7 deg (22.7 to 22.7) to 22 deg (22 to 22) the spacing of 3.91 angstrom (3.905 to 3.915) changes by 0.1228 angstrom (0.1209 to 0.1247); that does not fit the statement "interlayer spacing d002: essentially unchanged".',
  );
  expect(check?.doubted).toHaveLength(1);
});

test.each<[string, readonly Said[]]>([
  [
    'no spacing',
    [angle('22.7 deg', { region: 'SLOPE' }), angle('22.0 deg', { region: 'PLATEAU' }), trend('D002', 'UNCHANGED')],
  ],
  ['a trend elsewhere', [angle('22.0 deg', { region: 'PLATEAU' }), trend('D002', 'UNCHANGED', 'SLOPE')]],
  ['a level', [angle('22.0 deg', { region: 'PLATEAU' }), trend('D002', 'HIGH')]],
  [
    'another quantity',
    [angle('22.0 deg', { region: 'PLATEAU' }), { ...trend('D002', 'UNCHANGED'), quantity: 'KINETICS' }],
  ],
  ['another ion', [angle('22.0 deg', { region: 'PLATEAU' }, { ion: 'K' }), trend('D002', 'UNCHANGED')]],
  ['another way', [angle('22.0 deg', { region: 'PLATEAU', direction: 'EXTRACTION' }), trend('D002', 'UNCHANGED')]],
])('A3 has no change to check with %s', (name, given) => {
  const before: readonly Said[] =
    name === 'no spacing'
      ? []
      : [
          angle('22.70 deg', { region: 'SLOPE', direction: 'INSERTION' }),
          spacing('3.91 angstrom', { region: 'SLOPE', direction: 'INSERTION' }),
        ];
  expect(checks(a3Bragg, [...before, ...given])).toHaveLength(name === 'no spacing' ? 0 : 1);
});

test('A3 finds in the seed paper that 22.7 degrees and 0.383 nm need 1.508 angstrom, for each ion', async () => {
  const all = checks(a3Bragg, await seedEvidence());
  expect(all.map(({ severity, ion }) => [severity, ion])).toEqual([
    ['ERROR', 'Na'],
    ['ERROR', 'K'],
    ['ERROR', 'Li'],
    [null, 'Na'],
    [null, 'Na'],
  ]);
  expect(all[0]?.sentence).toBe(
    'With Na, an angle of 22.7 deg (22.6 to 22.8) and a spacing of 3.83 angstrom (3.82 to 3.84) need a wavelength of 1.508 angstrom (1.497 to 1.518); no usual line fits (Cu K-alpha1, Cu K-alpha, Co K-alpha1, Cr K-alpha1, Fe K-alpha1, Mo K-alpha, Mo K-alpha1, Ag K-alpha, Ag K-alpha1).',
  );
});
