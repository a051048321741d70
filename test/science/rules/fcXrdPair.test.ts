import { expect, test } from '@jest/globals';
import { fcXrdPair } from '../../../src/science/rules/fcXrdPair.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const xrd = { technique: 'XRD', quantity: 'D002' } as const;

/** d002 before and on the plateau. */
function spacings(before: string, after: string): readonly Said[] {
  return [
    { ...xrd, value: before, conditions: { region: 'SLOPE', direction: 'INSERTION' } },
    { ...xrd, value: after, conditions: { region: 'PLATEAU', direction: 'INSERTION' } },
  ];
}

const plateau = (value: string): Said => ({ quantity: 'PLATEAU_SHARE', value });

test.each([
  ['3.8300 angstrom', 'SUPPORTS'],
  ['3.8498 angstrom', 'SUPPORTS'], // 0.0197 to 0.0199
  ['3.8500 angstrom', 'NEUTRAL'], // 0.0199 to 0.0201
  ['3.8102 angstrom', 'SUPPORTS'],
  ['3.8098 angstrom', 'NEUTRAL'],
  ['0.39600 nm', 'NEUTRAL'],
])('R-FC-XRDpair at 3.8300 angstrom before and %s on a plateau of 57 %%: %s', (after, direction) => {
  expect(directions(fcXrdPair, [...spacings('3.8300 angstrom', after), plateau('57 %')])).toEqual([direction]);
});

test.each([
  ['5.6 %', 'SUPPORTS'],
  ['5.0 %', 'NEUTRAL'], // 4.95 to 5.05
  ['4.9 %', 'NOT_APPLICABLE'],
  ['< 4 %', 'NOT_APPLICABLE'],
])('R-FC-XRDpair at still layers and a plateau of %s: %s', (share, direction) => {
  expect(directions(fcXrdPair, [...spacings('3.830 angstrom', '3.832 angstrom'), plateau(share)])).toEqual([direction]);
});

test('R-FC-XRDpair says how far the layers move and how much charge there is', () => {
  const sentence = (after: string) =>
    readings(fcXrdPair, [...spacings('3.830 angstrom', after), plateau('57 %')])[0]?.sentence;
  expect(sentence('3.832 angstrom')).toBe(
    'The layers move by 0.002 angstrom (0.001 to 0.003) across the plateau, and the plateau share is 57 % (56.5 to 57.5).',
  );
  expect(sentence('3.960 angstrom')).toBe(
    'The layers move by 0.13 angstrom (0.129 to 0.131) across the plateau (the interval is not below 0.02 angstrom), which ' +
      'shows intercalation, not the absence of filling.',
  );
});

test('R-FC-XRDpair at layers that move together: a contraction shows neither', () => {
  expect(readings(fcXrdPair, [...spacings('3.830 angstrom', '3.530 angstrom'), plateau('57 %')])).toMatchObject([
    {
      direction: 'NEUTRAL',
      sentence:
        'The layers move by -0.3 angstrom (-0.301 to -0.299) across the plateau (the interval is not below 0.02 angstrom), ' +
        'which is a contraction: it shows neither intercalation nor the absence of filling.',
    },
  ]);
});

test('R-FC-XRDpair at numbers that straddle the threshold shows nothing', () => {
  const said = [...spacings('3.83 angstrom', '3.84 angstrom'), plateau('57 %')]; // 0 to 0.02
  expect(readings(fcXrdPair, said)[0]?.sentence).toContain(
    'which shows neither that they keep their distance nor that they do not.',
  );
});

test.each([
  ['57 %', 'SUPPORTS', ['traceShare', 57.5, -52.5], ['traceShare', 56.5, 51.5]],
  ['5.0 %', 'NEUTRAL', ['traceShare', 5.05, -0.05], ['traceShare', 4.95, -0.05]],
  ['4.9 %', 'NOT_APPLICABLE', ['traceShare', 4.95, 0.05], ['traceShare', 4.85, -0.15]],
])('R-FC-XRDpair holds a plateau of %s against a trace: %s', (share, direction, none, some) => {
  const [reading] = readings(fcXrdPair, [...spacings('3.830 angstrom', '3.832 angstrom'), plateau(share)]);
  const compared = reading?.comparisons?.map(({ parameter, observed, margin }) =>
    [parameter, observed, margin].map((each) => (typeof each === 'number' ? Number(each.toFixed(6)) : each)),
  );
  expect(reading?.direction).toBe(direction);
  expect(compared?.slice(0, 2)).toEqual([none, some]);
});

test('R-FC-XRDpair at numbers too coarse for the threshold: NEUTRAL', () => {
  const said = [...spacings('3.83 angstrom', '3.84 angstrom'), plateau('57 %')]; // 0 to 0.02
  expect(directions(fcXrdPair, said)).toEqual(['NEUTRAL']);
});

test('R-FC-XRDpair at layers said to keep their distance: SUPPORTS, in words', () => {
  const said: Said = { ...xrd, trend: 'CHANGES_SLIGHTLY', conditions: { region: 'PLATEAU' } };
  const [reading] = readings(fcXrdPair, [said, plateau('57 %')]);
  expect(reading).toMatchObject({ direction: 'SUPPORTS', qualitative: true });
  expect(reading?.sentence).toBe(
    'The layers are said to keep their distance across the plateau, and the plateau share is 57 % (56.5 to 57.5).',
  );
});

test('R-FC-XRDpair at layers said to move apart, nobody says how far: INSUFFICIENT', () => {
  const said: Said = { ...xrd, trend: 'INCREASES', conditions: { region: 'PLATEAU' } };
  expect(directions(fcXrdPair, [said, plateau('57 %')])).toEqual(['INSUFFICIENT']);
});

test('R-FC-XRDpair at still layers and a plateau that nobody states: NEUTRAL', () => {
  expect(readings(fcXrdPair, spacings('3.830 angstrom', '3.832 angstrom'))).toMatchObject([
    { direction: 'NEUTRAL', sentence: expect.stringContaining('how much capacity lies on the plateau is not stated') },
  ]);
});

test("R-FC-XRDpair takes another source's plateau where its own states none, and its own first", () => {
  const other: Said = { ...plateau('3 %'), dataset: 'roe_2020_pores', material: 'doe_2026_pores/hc' };
  const still = spacings('3.830 angstrom', '3.832 angstrom');
  expect(directions(fcXrdPair, [...still, other])).toEqual(['NOT_APPLICABLE']);
  expect(directions(fcXrdPair, [...still, other, plateau('57 %')])).toEqual(['SUPPORTS']);
});

test('R-FC-XRDpair is INSUFFICIENT where the authors call their resolution so', () => {
  const statement = { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: null } as const;
  const said = [...spacings('3.830 angstrom', '3.832 angstrom'), plateau('57 %'), { ...xrd, statement }];
  expect(directions(fcXrdPair, said)).toEqual(['INSUFFICIENT']);
});

test('R-FC-XRDpair without diffraction finds nothing to read, and is NOT_APPLICABLE to the slope', () => {
  expect(directions(fcXrdPair, [plateau('57 %')])).toEqual([]);
  const said = [...spacings('3.830 angstrom', '3.832 angstrom'), plateau('57 %')];
  expect(directions(fcXrdPair, said, { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test.each([
  [
    'Li',
    'NEUTRAL',
    'The layers move by 0.13 angstrom (0.11 to 0.15) across the plateau (the interval is not below 0.02 angstrom), which ' +
      'shows intercalation, not the absence of filling.',
  ],
  [
    'Na',
    'SUPPORTS',
    'The layers are said to keep their distance across the plateau, and the plateau share is 57 % (56.5 to 57.5).',
  ],
  ['K', 'NOT_APPLICABLE', 'There is as good as no plateau to explain: the plateau share is at most 4 %.'],
] as const)('R-FC-XRDpair in the seed paper for %s: %s', async (ion, direction, sentence) => {
  expect(readings(fcXrdPair, await seedEvidence(), { ion })).toMatchObject([{ direction, sentence }]);
});
