import { expect, test } from '@jest/globals';
import type { Claim } from '../../../src/domain/claim.ts';
import type { ResolutionLevel } from '../../../src/domain/observation.ts';
import type { QuantityCode } from '../../../src/domain/quantityKinds.ts';
import { a13Resolution } from '../../../src/science/audit/a13Resolution.ts';
import { checks, type Said, seedEvidence } from '../../support/evidence.ts';
import { claim, idOf } from '../../support/records.ts';

const limit = (level: ResolutionLevel, quantity: QuantityCode, technique: string, more: Partial<Said> = {}): Said => ({
  key: `limit-${quantity.toLowerCase()}`,
  quantity,
  technique,
  statement: { form: 'RESOLUTION', level, limit: null },
  ...more,
});
const raman = limit('INSUFFICIENT', 'G_BAND_POSITION', 'RAMAN');
const shift: Said = { key: 'shift', quantity: 'G_BAND_POSITION', technique: 'RAMAN', trend: 'DECREASES' };
const width: Said = { key: 'width', quantity: 'G_BAND_WIDTH', technique: 'RAMAN', trend: 'INCREASES' };
const spacing: Said = { key: 'spacing', quantity: 'D002', technique: 'XRD', trend: 'INCREASES' };
const binding: Said = { key: 'binding', quantity: 'BINDING_ENERGY', technique: 'DFT', trend: 'LOW' };
const computed = limit('QUALITATIVE_ONLY', 'BINDING_ENERGY', 'DFT', { ion: null });

type About = Partial<Omit<Claim, 'id' | 'dataset' | 'observations'>> & { readonly key?: string };

/** A claim on Na that rests on statements of these keys. */
function resting(keys: readonly string[], more: About = {}): Claim {
  const observations = keys.map((key) => idOf('Observation', key));
  return claim({ material: idOf('Material', 'hc'), ion: 'Na', observations, ...more });
}

/** What is found in claims, without what is found in statements. */
function onClaims(statements: readonly Said[], ...claims: readonly Claim[]) {
  const found = checks(a13Resolution, statements, { claims });
  return found.filter(({ sentence }) => / claim /.test(sentence)).map(({ severity }) => severity);
}

test('A13 warns of a claim put as confirmed on what the source calls insufficient', () => {
  const claims = [resting(['shift', 'width'], { hedging: 'CONFIRMED', paraphrase: 'Raman proves pore filling.' })];
  expect(checks(a13Resolution, [raman, shift, width], { claims })[0]).toMatchObject({
    severity: 'WARNING',
    ion: 'Na',
    sentence:
      'A claim is put as confirmed: Raman proves pore filling. Yet the source calls its Raman spectroscopy insufficient ' +
      'for G band position.',
  });
});

test.each([
  ['CONFIRMED', 'WARNING'],
  ['STATED', 'WARNING'],
  ['SUGGESTED', null],
  ['POSSIBLE', null],
] as const)('A13 on a claim put as %s on insufficient data: %s', (hedging, severity) => {
  expect(onClaims([raman, shift], resting(['shift'], { hedging }))).toEqual([severity]);
});

test.each([
  ['CONFIRMED', 'WARNING'],
  ['STATED', 'INFO'],
] as const)('A13 on a process put as %s on qualitative data: %s', (hedging, severity) => {
  expect(onClaims([computed, binding], resting(['binding'], { hedging }))).toEqual([severity]);
});

test('A13 lets trends be read out of qualitative data, but not be confirmed by insufficient data', () => {
  const assertion = { kind: 'TREND', quantity: 'D002', because: [] } as const;
  expect(onClaims([computed, binding], resting(['binding'], { assertion }))).toEqual([null]);
  expect(onClaims([raman, shift], resting(['shift'], { assertion }))).toEqual(['WARNING']);
});

test('A13 only notes a claim that evidence of another technique may carry', () => {
  expect(onClaims([raman, shift, spacing], resting(['shift', 'spacing']))).toEqual(['INFO']);
});

test('A13 tells a conclusion once for each ion, whatever the number of claims', () => {
  const ordered = { assertion: { kind: 'CONTRIBUTION_ORDER', ascending: [] } } as const;
  const twice = [resting(['shift']), resting(['shift'], { key: 'again' })];
  expect(onClaims([raman, shift], ...twice, resting(['shift'], { key: 'k', ion: 'K' }))).toEqual([
    'WARNING',
    'WARNING',
  ]);
  expect(onClaims([raman, shift], ...twice, resting(['shift'], { key: 'order', ...ordered }))).toEqual([
    'WARNING',
    'WARNING',
  ]);
});

test('A13 passes claims that rest on other quantities, ions and techniques, on nothing, or are passed on', () => {
  expect(onClaims([raman, width], resting(['width']))).toEqual([null]);
  expect(onClaims([raman, { ...shift, ion: 'K' }], resting(['shift']))).toEqual([null]);
  expect(onClaims([raman, { ...shift, technique: 'XRD' }], resting(['shift']))).toEqual([null]);
  expect(onClaims([raman, shift], resting([]))).toEqual([null]);
  expect(onClaims([raman, shift], resting(['shift'], { cited: true }))).toEqual([null]);
});

test('A13 says nothing of a source that sets itself no limits', () => {
  const within = limit('WITHIN_UNCERTAINTY', 'G_BAND_POSITION', 'RAMAN');
  expect(checks(a13Resolution, [shift, within], { claims: [resting(['shift'])] })).toEqual([]);
});

const arc = limit('INSUFFICIENT', 'RESISTANCE', 'EIS', { ion: null });
const resistance = (value: string): Said => ({ quantity: 'CHARGE_TRANSFER_RESISTANCE', technique: 'EIS', value });
const onStatements = (...statements: readonly Said[]) =>
  checks(a13Resolution, statements).flatMap(({ severity, sentence }) =>
    / claim /.test(sentence) ? [] : [`${severity} ${sentence}`],
  );

test('A13 warns of resistances told apart by what is not separated', () => {
  expect(onStatements(arc, resistance('20 ohm'))).toEqual([
    'WARNING Though the source calls its electrochemical impedance spectroscopy insufficient for resistance, ' +
      'this is read out of it: charge-transfer resistance.',
  ]);
});

test('A13 only notes a tendency in insufficient data', () => {
  expect(onStatements(raman, shift)[0]).toMatch(/^INFO Though .* this is read out of it: G band position\.$/);
});

test('A13 notes numbers out of qualitative data, and passes words', () => {
  const range: Said = { quantity: 'FAVOURABLE_SPACING', technique: 'DFT', value: '4.6-5.8 angstrom' };
  expect(onStatements(computed, range)).toEqual([
    'INFO Though the source calls its density functional theory only qualitative for binding energy, ' +
      'this is read out of it in numbers: spacing with favourable binding.',
  ]);
  const missing: Said = { ...range, statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } } };
  expect(onStatements(computed, binding, missing)).toEqual([
    'null Nothing more is read out of the data: the source calls its density functional theory only qualitative for binding energy.',
  ]);
});

test('A13 holds nothing of another ion or quantity, and nothing passed on, against a limit', () => {
  expect(onStatements(raman, { ...shift, ion: 'K' })[0]).toMatch(/^null/);
  expect(onStatements(raman, width)[0]).toMatch(/^null/);
  expect(onStatements(raman, { ...shift, cited: true })[0]).toMatch(/^null/);
});

test('A13 takes statements without a technique as data of one kind', () => {
  const nameless = {
    key: 'x',
    quantity: 'KINETICS',
    statement: { form: 'RESOLUTION', level: 'INSUFFICIENT', limit: null },
  } as const;
  expect(onStatements(nameless, { quantity: 'KINETICS', trend: 'HIGH' })).toEqual([
    'INFO Though the source calls its data insufficient for storage kinetics, this is read out of it: storage kinetics.',
  ]);
});

test('A13 finds Raman and impedance of the seed paper', async () => {
  const found = checks(a13Resolution, await seedEvidence());
  expect(
    found.flatMap(({ severity, ion, sentence }) => (severity === 'WARNING' ? [`${ion} ${sentence}`] : [])),
  ).toEqual([
    'Li A claim is put as a fact: A lower R2 than that of Na reflects fast charge transfer. Yet the source calls its ' +
      'electrochemical impedance spectroscopy insufficient for resistance.',
    ...['Li', 'Na', 'K'].map(
      (ion) =>
        `${ion} A claim is put as confirmed: Raman proves that intercalation takes place. Yet the source calls its ` +
        'Raman spectroscopy insufficient for G band position.',
    ),
    'null Though the source calls its electrochemical impedance spectroscopy insufficient for resistance, this is read ' +
      'out of it: charge-transfer resistance, resistance.',
  ]);
});
