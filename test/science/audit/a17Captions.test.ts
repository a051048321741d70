import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { a17Captions } from '../../../src/science/audit/a17Captions.ts';
import type { CheckResult } from '../../../src/science/audit/auditRule.ts';
import { panelsOf } from '../../../src/science/audit/captions/panels.ts';
import { shownBy } from '../../../src/science/audit/captions/place.ts';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { checks, evidenceBase, type Said, said, seedEvidence } from '../../support/evidence.ts';
import { locator } from '../../support/records.ts';

type Shows = { readonly ions?: readonly IonSymbol[]; readonly quantities?: readonly QuantityCode[] };

/** What the caption or the text says that a place shows: `'4d'`. */
function shows(part: 'CAPTION' | 'TEXT', place: string, { ions = [], quantities = [] }: Shows = {}): Observation {
  const [, figure = '', panel] = /^(S?\d+)(.*)$/.exec(place) ?? [];
  const at = { figure, panel: panel === '' ? null : (panel ?? null) };
  const statement = { form: 'CAPTION', ...at, shows: 'curves', quantities, ions } as const;
  return { ...said({ quantity: null, ion: null, statement }), locator: locator({ part, ...at }) };
}

function printed(part: 'CAPTION' | 'TEXT', parts: Said, panel: string | null = 'a'): Observation {
  return { ...said(parts), locator: locator({ part, figure: '3', panel }) };
}

function found(...observations: readonly Observation[]): readonly CheckResult[] {
  const keyed = observations.map((each, place) => ({ ...each, id: `Observation:doe_2026_pores/s${place}` }));
  return checks(a17Captions, { ...evidenceBase([{}]), observations: keyed });
}

const told = (...observations: readonly Observation[]) =>
  found(...observations).map(({ severity, sentence }) => `${severity} ${sentence}`);

test('A17 warns where the text speaks of ions that the caption does not show', () => {
  expect(told(shows('CAPTION', '4d', { ions: ['Na'] }), shows('TEXT', '4d', { ions: ['Li', 'Na', 'K'] }))).toEqual([
    'WARNING On figure 4d the caption names Na, the text Li, Na, K.',
  ]);
});

test('A17 notes a caption that shows more ions than the text speaks of', () => {
  expect(told(shows('CAPTION', '4d', { ions: ['Li', 'Na'] }), shows('TEXT', '4d', { ions: ['Na'] }))).toEqual([
    'INFO On figure 4d the caption names Li, Na, the text Na.',
  ]);
});

test('A17 passes the same ions, and what one of both leaves open', () => {
  const passed = ['null Caption and text do not differ on figure 4d.'];
  expect(told(shows('CAPTION', '4d', { ions: ['Na'] }), shows('TEXT', '4d', { ions: ['Na'] }))).toEqual(passed);
  expect(told(shows('CAPTION', '4d'), shows('TEXT', '4d', { ions: ['Na'] }))).toEqual(passed);
  expect(told(shows('CAPTION', '4d', { ions: ['Na'] }), shows('TEXT', '4d'))).toEqual(passed);
});

test('A17 holds a range of panels against all of their captions', () => {
  const captions = [
    shows('CAPTION', '5d', { ions: ['Li'] }),
    shows('CAPTION', '5e', { ions: ['Na'] }),
    shows('CAPTION', '5f', { ions: ['K'] }),
  ];
  expect(told(...captions, shows('TEXT', '5d-f', { ions: ['Li', 'Na', 'K'] }))).toEqual([
    'null Caption and text do not differ on figure 5d, 5e, 5f.',
  ]);
  expect(told(...captions, shows('TEXT', '5', { ions: ['Li', 'Na', 'K'] }))[0]).toBe(
    'null Caption and text do not differ on figure 5.',
  );
});

const kinds = (caption: QuantityCode, text: QuantityCode) =>
  told(shows('CAPTION', '2b', { quantities: [caption] }), shows('TEXT', '2b', { quantities: [text] }));

test('A17 warns of quantities of other units, and notes others', () => {
  expect(kinds('SLOPE_CAPACITY', 'SLOPE_SHARE')).toEqual([
    'WARNING On figure 2b the caption names slope capacity, the text slope share.',
  ]);
  expect(kinds('REVERSIBLE_CAPACITY', 'REGION_CAPACITY')[0]).toMatch(/^INFO/);
  expect(kinds('CYCLING_STABILITY', 'CAPACITY_RETENTION')[0]).toMatch(/^INFO/);
  expect(kinds('CAPACITY_RETENTION', 'CYCLING_STABILITY')[0]).toMatch(/^INFO/);
  expect(kinds('SLOPE_SHARE', 'SLOPE_SHARE')[0]).toMatch(/^null/);
});

test('A17 tells all differences of a panel in one, as grave as the gravest', () => {
  const caption = shows('CAPTION', '2b', { ions: ['Na'], quantities: ['CYCLING_STABILITY'] });
  const text = shows('TEXT', '2b', { ions: ['Na', 'K'], quantities: ['CAPACITY_RETENTION'] });
  expect(told(caption, text)).toEqual([
    'WARNING On figure 2b the caption names Na, the text Na, K; the caption names cycling stability, the text capacity retention.',
  ]);
});

test('A17 warns of a panel that the text refers to and that no caption tells of', () => {
  expect(told(shows('CAPTION', '2a'), shows('TEXT', '2a'), shows('TEXT', '2g'))).toContain(
    'WARNING On figure 2g the text refers to 2g, of which no caption tells.',
  );
});

test('A17 takes the caption of the whole figure for a panel without its own', () => {
  const whole = shows('CAPTION', '2', { ions: ['Na'] });
  expect(told(whole, shows('TEXT', '2a', { ions: ['K'] }))).toEqual([
    'WARNING On figure 2a the caption names Na, the text K.',
  ]);
});

test('A17 checks no figure without captions, such as those of a supplement', () => {
  expect(told(shows('TEXT', 'S5a', { ions: ['Na'] }))).toEqual([]);
});

test('A17 notes panels that the text does not refer to', () => {
  const captions = [shows('CAPTION', '2a'), shows('CAPTION', '2e'), shows('CAPTION', '2f'), shows('CAPTION', '2')];
  expect(told(...captions, shows('TEXT', '2a')).at(-1)).toBe(
    'INFO No statement of the text refers to figure 2e, 2f, which has a caption.',
  );
});

const rate = (value: string, more: Partial<Said> = {}): Said => {
  return { quantity: 'B_VALUE', value, ...more };
};

test('A17 warns of a number in the text that the caption does not have', () => {
  expect(told(printed('CAPTION', rate('0.70')), printed('TEXT', rate('0.80')))).toEqual([
    'WARNING Of figure 3a the caption has the b-value 0.70, but the text 0.80.',
  ]);
  expect(told(printed('CAPTION', rate('0.70')), printed('TEXT', rate('0.70')), printed('TEXT', rate('0.80')))).toEqual([
    'WARNING Of figure 3a the caption has the b-value 0.70, but the text 0.80.',
  ]);
});

test('A17 passes a number of the text that agrees after rounding, or with one of several', () => {
  expect(told(printed('CAPTION', rate('0.70')), printed('TEXT', rate('0.7')))).toEqual([
    'null Of figure 3a the caption has the b-value 0.70, and the text agrees.',
  ]);
  expect(
    found(printed('CAPTION', rate('0.70')), printed('CAPTION', rate('0.80')), printed('TEXT', rate('0.80'))).map(
      ({ severity }) => severity,
    ),
  ).toEqual([null]);
});

test('A17 warns of a range in the text where the caption has one number of it', () => {
  const caption = printed('CAPTION', { quantity: 'SCAN_RATE', value: '0.1 mV/s' });
  expect(told(caption, printed('TEXT', { quantity: 'SCAN_RATE', value: '0.1-1.0 mV/s' }))).toEqual([
    'WARNING Of figure 3a the caption has the scan rate 0.1 mV/s, but the text 0.1 to 1.0 mV/s.',
  ]);
  const wide = printed('CAPTION', { quantity: 'SCAN_RATE', value: '0.1-5 mV/s' });
  expect(told(wide, printed('TEXT', { quantity: 'SCAN_RATE', value: '0.1-1.0 mV/s' }))[0]).toMatch(/^null/);
});

test('A17 compares numbers of one quantity and place only', () => {
  expect(told(printed('CAPTION', rate('0.70')), printed('TEXT', rate('0.80'), 'b'))).toEqual([]);
  expect(told(printed('CAPTION', rate('0.70')), printed('TEXT', { quantity: 'ID_IG', value: '1.2' }))).toEqual([]);
  const nowhere = said(rate('0.80'));
  const missing = rate('', { statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } });
  expect(told(printed('CAPTION', rate('0.70')), nowhere, printed('TEXT', missing))).toEqual([]);
  expect(
    told(printed('CAPTION', rate('0.70')), printed('TEXT', { ...rate('0.80'), quantity: null, value: '3 mAh/g' })),
  ).toEqual([]);
});

test('A17 reads numbers that stand at the whole figure too', () => {
  expect(told(printed('CAPTION', rate('0.70'), null), printed('TEXT', rate('0.80'), null))).toEqual([
    'WARNING Of figure 3 the caption has the b-value 0.70, but the text 0.80.',
  ]);
});

test.each([
  [null, [null]],
  ['a', ['a']],
  ['d-f', ['d', 'e', 'f']],
  ['a to c', ['a', 'b', 'c']],
  ['a, c-d', ['a', 'c', 'd']],
  ['f-d', []],
  ['left', ['left']],
])('panelsOf(%j): %j', (panel, expected) => {
  expect(panelsOf(panel)).toEqual(expected);
});

test('shownBy() a statement that is no caption is nothing', () => {
  expect(evidenceOf(evidenceBase([{}])).flatMap(shownBy)).toEqual([]);
});

test('A17 finds figures 2b, 3a and 4d of the seed paper', async () => {
  const all = checks(a17Captions, await seedEvidence());
  expect(all.flatMap(({ severity, sentence }) => (severity === 'WARNING' ? [sentence] : []))).toEqual([
    'On figure 2b the caption names slope capacity, plateau capacity, the text slope share, plateau share.',
    'On figure 4d the caption names Na, the text Li, Na, K.',
    'Of figure 3a the caption has the scan rate 0.1 mV/s, but the text 0.1 to 1.0 mV/s.',
  ]);
  expect(all.filter(({ severity }) => severity === 'INFO')).toHaveLength(3);
});
