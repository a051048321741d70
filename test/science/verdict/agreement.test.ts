import { expect, test } from '@jest/globals';
import type { AgreementCode } from '../../../src/domain/agreement.ts';
import type { AuditCheck, Severity } from '../../../src/domain/audit.ts';
import type { Assertion, Claim, Hedging, Stance } from '../../../src/domain/claim.ts';
import type { Verdict } from '../../../src/domain/evidence.ts';
import type { MechanismModel } from '../../../src/domain/mechanismModel.ts';
import type { Statement } from '../../../src/domain/observation.ts';
import { agreementOf, type ClaimEvidence } from '../../../src/science/verdict/agreement.ts';
import { type JudgedOrder, type JudgedPart, partsOf } from '../../../src/science/verdict/claimParts.ts';
import { idOf, locator } from '../../support/records.ts';

const filling: Assertion = {
  kind: 'PROCESS',
  proposition: 'Proposition:doe_2026_pores/hc/Na/PORE_FILLING/PLATEAU',
  process: 'PORE_FILLING',
  region: 'PLATEAU',
};
const order: Assertion = { kind: 'CONTRIBUTION_ORDER', ascending: ['INTERCALATION', 'ADSORPTION'] };
const trend: Assertion = { kind: 'TREND', quantity: 'PLATEAU_CAPACITY', because: ['PORE_FILLING'] };
const ordering = idOf('Observation', 'ordering');

function claim(parts: Partial<Claim> = {}): Claim {
  return {
    id: idOf('Claim', 'one'),
    dataset: 'Dataset:doe_2026_pores',
    source: idOf('Source', 'doe_2026_pores'),
    assertion: filling,
    stance: 'ASSERTS',
    hedging: 'STATED',
    paraphrase: 'Pores fill.',
    material: idOf('Material', 'hc'),
    ion: 'Na',
    observations: [ordering],
    dftResults: [],
    locator: locator(),
    cited: false,
    note: null,
    ...parts,
  };
}

const ranked: Statement = { form: 'ORDERING', items: [{ ion: 'K' }, { ion: 'Na' }], relations: ['LESS'] };
const high: Statement = { form: 'TREND', term: 'HIGH', along: 'FILLING', comparedToRegion: null };
const [words, ofRate] = [idOf('Observation', 'words'), idOf('Observation', 'rate')];
const number: ReturnType<ClaimEvidence['observation']> = { quantity: 'PLATEAU_CAPACITY', statement: high };
const observations = new Map<string, typeof number>([
  [ordering, { quantity: 'PLATEAU_CAPACITY', statement: ranked }],
  [words, { quantity: 'PLATEAU_CAPACITY', statement: high }],
  [ofRate, { quantity: 'RATE_CAPABILITY', statement: ranked }],
]);
const nothing: ClaimEvidence = {
  parts: [],
  orders: [],
  checks: [],
  observation: (id) => observations.get(id) ?? number,
  hasNumber: false,
};

function part(verdict: Verdict, parts: Partial<JudgedPart> = {}): JudgedPart {
  const { ion = 'Na', process = 'PORE_FILLING', region = 'PLATEAU' } = parts;
  return { ion, process, region, verdict, proposition: `Proposition:${ion}/${process}`, ...parts };
}

test.each<[Stance, Hedging, Verdict, AgreementCode]>([
  ['ASSERTS', 'STATED', 'CORROBORATED', 'AGREES'],
  ['ASSERTS', 'STATED', 'SUPPORTED', 'AGREES'],
  ['ASSERTS', 'STATED', 'CONTESTED', 'OPEN'],
  ['ASSERTS', 'STATED', 'INSUFFICIENT', 'UNSUPPORTED'],
  ['ASSERTS', 'STATED', 'DISPUTED', 'DISAGREES'],
  ['ASSERTS', 'SUGGESTED', 'SUPPORTED', 'AGREES'],
  ['ASSERTS', 'POSSIBLE', 'DISPUTED', 'DISAGREES'],
  ['ASSERTS', 'CONFIRMED', 'CORROBORATED', 'AGREES'],
  ['ASSERTS', 'CONFIRMED', 'SUPPORTED', 'OVERSTATED'],
  ['ASSERTS', 'CONFIRMED', 'CONTESTED', 'OVERSTATED'],
  ['ASSERTS', 'CONFIRMED', 'INSUFFICIENT', 'OVERSTATED'],
  ['ASSERTS', 'CONFIRMED', 'DISPUTED', 'DISAGREES'],
  ['DENIES', 'STATED', 'CORROBORATED', 'DISAGREES'],
  ['DENIES', 'STATED', 'SUPPORTED', 'DISAGREES'],
  ['DENIES', 'STATED', 'CONTESTED', 'OPEN'],
  ['DENIES', 'STATED', 'INSUFFICIENT', 'UNSUPPORTED'],
  ['DENIES', 'STATED', 'DISPUTED', 'AGREES'],
  ['DENIES', 'CONFIRMED', 'DISPUTED', 'AGREES'],
  ['DENIES', 'CONFIRMED', 'CONTESTED', 'OVERSTATED'],
  ['DENIES', 'CONFIRMED', 'SUPPORTED', 'DISAGREES'],
])('a claim that %s, %s, of what is %s: %s', (stance, hedging, verdict, expected) => {
  expect(agreementOf(claim({ stance, hedging }), { ...nothing, parts: [part(verdict)] }).agreement).toBe(expected);
});

test('agreementOf() says which verdict it follows from, and names the assessment', () => {
  expect(agreementOf(claim({ stance: 'DENIES' }), { ...nothing, parts: [part('DISPUTED', { region: null })] })).toEqual(
    {
      agreement: 'AGREES',
      reason: 'With Na, pore filling is DISPUTED. The claim denies it.',
      assessments: ['Proposition:Na/PORE_FILLING'],
    },
  );
  expect(agreementOf(claim({ hedging: 'CONFIRMED' }), { ...nothing, parts: [part('SUPPORTED')] }).reason).toBe(
    'With Na, pore filling in the plateau is SUPPORTED. It is claimed as proven, which this does not show.',
  );
});

test.each<[readonly Verdict[], AgreementCode]>([
  [['SUPPORTED', 'CORROBORATED', 'SUPPORTED'], 'AGREES'],
  [['SUPPORTED', 'CONTESTED'], 'OPEN'],
  [['INSUFFICIENT', 'CONTESTED'], 'UNSUPPORTED'],
  [['DISPUTED', 'INSUFFICIENT', 'SUPPORTED'], 'DISAGREES'],
])('a claim about all ions takes the worst of %j: %s', (verdicts, expected) => {
  const parts = verdicts.map((verdict, place) => part(verdict, { ion: (['Li', 'Na', 'K'] as const)[place] ?? 'Na' }));
  const { agreement, assessments } = agreementOf(claim({ ion: null }), { ...nothing, parts });
  expect(agreement).toBe(expected);
  expect(assessments).toHaveLength(verdicts.length);
});

test('a mechanism model takes the worst of its parts', () => {
  const assertion: Assertion = { kind: 'MECHANISM_MODEL', model: idOf('MechanismModel', 'stages') };
  const parts = [part('SUPPORTED'), part('DISPUTED', { process: 'INTERCALATION' })];
  expect(agreementOf(claim({ assertion }), { ...nothing, parts })).toEqual({
    agreement: 'DISAGREES',
    reason: 'With Na, intercalation in the plateau is DISPUTED. With Na, pore filling in the plateau is SUPPORTED.',
    assessments: ['Proposition:Na/PORE_FILLING', 'Proposition:Na/INTERCALATION'],
  });
});

test.each<[Stance, Hedging, JudgedOrder['status'], AgreementCode]>([
  ['ASSERTS', 'STATED', 'DETERMINED', 'AGREES'],
  ['ASSERTS', 'STATED', 'CONSISTENT', 'OPEN'],
  ['ASSERTS', 'STATED', 'TOO_MANY_ORDERS', 'OPEN'],
  ['ASSERTS', 'STATED', 'REFUTED', 'DISAGREES'],
  ['ASSERTS', 'STATED', 'DATA_INCONSISTENT', 'UNSUPPORTED'],
  ['ASSERTS', 'STATED', 'NOT_ENOUGH_DATA', 'UNSUPPORTED'],
  ['ASSERTS', 'CONFIRMED', 'DETERMINED', 'AGREES'],
  ['ASSERTS', 'CONFIRMED', 'CONSISTENT', 'OVERSTATED'],
  ['ASSERTS', 'CONFIRMED', 'NOT_ENOUGH_DATA', 'OVERSTATED'],
  ['ASSERTS', 'CONFIRMED', 'REFUTED', 'DISAGREES'],
  ['DENIES', 'STATED', 'DETERMINED', 'DISAGREES'],
  ['DENIES', 'CONFIRMED', 'REFUTED', 'AGREES'],
])('a claim of an order that %s, %s, of what is %s: %s', (stance, hedging, status, expected) => {
  const given = claim({ assertion: order, stance, hedging });
  const { agreement, reason, assessments } = agreementOf(given, { ...nothing, orders: [{ ion: 'Na', status }] });
  expect(agreement).toBe(expected);
  expect(reason).toContain(`With Na the order of contributions is ${status}.`);
  expect(assessments).toEqual([]);
});

function check(severity: Severity | null, parts: Partial<AuditCheck> = {}): AuditCheck {
  const outcome = {
    id: 'AuditCheck:one',
    rule: 'A4',
    source: idOf('Source', 'doe_2026_pores'),
    material: null,
    ion: null,
    inputs: [ordering, idOf('Observation', 'number')],
    sentence: `It is ${severity ?? 'well'}.`,
    computations: [],
    ...parts,
  };
  const finding = severity === null ? null : { ...outcome, severity, repairs: [] };
  return { ...outcome, passed: finding === null, finding };
}

test.each<[string, readonly AuditCheck[], Partial<Claim>, AgreementCode]>([
  ['passes', [check(null)], {}, 'AGREES'],
  ['passes and is claimed as proven', [check(null)], { hedging: 'CONFIRMED' }, 'AGREES'],
  ['is an ERROR', [check('ERROR')], {}, 'DISAGREES'],
  ['is a WARNING', [check('WARNING'), check(null)], {}, 'DISAGREES'],
  ['is but an INFO', [check('INFO'), check(null)], {}, 'OPEN'],
  ['is but an INFO and is claimed as proven', [check('INFO')], { hedging: 'CONFIRMED' }, 'OVERSTATED'],
  ['passes but is denied', [check(null)], { stance: 'DENIES' }, 'DISAGREES'],
  ['is an ERROR and is denied', [check('ERROR')], { stance: 'DENIES', hedging: 'CONFIRMED' }, 'AGREES'],
])('a trend whose check against numbers %s: %s', (_, checks, parts, expected) => {
  const { agreement, reason } = agreementOf(claim({ assertion: trend, ...parts }), { ...nothing, checks });
  expect(agreement).toBe(expected);
  for (const { sentence } of checks) expect(reason).toContain(sentence);
});

test('a trend is tested by orderings by its quantity alone, not by others that share a statement with it', () => {
  const shared = idOf('Observation', 'number');
  const given = claim({ assertion: trend, observations: [shared] });
  const other = check('ERROR', { inputs: [ofRate, shared] });
  const level = check('ERROR', { inputs: [words, shared] });
  const { agreement, reason } = agreementOf(given, { ...nothing, hasNumber: true, checks: [other, level] });
  expect([agreement, reason]).toEqual([
    'NOT_JUDGED',
    'No order by plateau capacity is held against what it brings as evidence.',
  ]);
  expect(agreementOf(given, { ...nothing, checks: [other, check(null)] }).agreement).toBe('AGREES');
});

test.each<[string, Partial<AuditCheck>, Severity | null, AgreementCode]>([
  ['of what it brings of its quantity', {}, 'WARNING', 'OPEN'],
  ['that are none', {}, null, 'AGREES'],
  ['that are merely implied', {}, 'INFO', 'AGREES'],
  ['of its quantity that it does not bring', { inputs: [words] }, 'WARNING', 'AGREES'],
  ['of another quantity', { inputs: [ofRate] }, 'WARNING', 'AGREES'],
])('a trend that fits its numbers, with opposite statements %s', (_, parts, severity, expected) => {
  const opposite = check(severity, { rule: 'A10', sentence: 'They are opposite.', ...parts });
  const given = claim({ assertion: trend, observations: [ordering, ofRate] });
  const { agreement, reason } = agreementOf(given, { ...nothing, checks: [check(null), opposite] });
  expect(agreement).toBe(expected);
  expect(reason.startsWith('They are opposite.')).toBe(expected === 'OPEN');
});

test('opposite statements do not lift a trend that its numbers refute', () => {
  const checks = [check('ERROR'), check('WARNING', { rule: 'A10' })];
  expect(agreementOf(claim({ assertion: trend }), { ...nothing, checks }).agreement).toBe('DISAGREES');
});

test('agreementOf() tells three verdicts at most, those first that decide, and how many more there are', () => {
  const parts = ['ADSORPTION', 'INTERCALATION', 'PLATING', 'SEI_FORMATION', 'PORE_FILLING'].map((process) =>
    part(process === 'PORE_FILLING' ? 'DISPUTED' : 'SUPPORTED', { process, region: null }),
  );
  expect(agreementOf(claim({ stance: 'DENIES' }), { ...nothing, parts: parts.slice(2) }).reason).not.toContain('more');
  expect(agreementOf(claim(), { ...nothing, parts }).reason).toBe(
    'With Na, pore filling is DISPUTED. With Na, adsorption is SUPPORTED. With Na, intercalation is SUPPORTED. And 2 more.',
  );
});

test.each<[string, Partial<Claim>, Partial<ClaimEvidence>, string]>([
  ['cited', { cited: true }, { parts: [part('SUPPORTED')] }, 'The source only passes it on from another work.'],
  [
    'about hard carbon in general',
    { material: null },
    { parts: [part('SUPPORTED')] },
    'It is about hard carbon in general, not about one material.',
  ],
  [
    'about all ions of a carbon without cells',
    { ion: null },
    {},
    'Nothing of it can be assessed: no cell of the material with any ion is known.',
  ],
  [
    'of an order in a carbon without cells',
    { assertion: order },
    {},
    'No order of contributions can be computed: no cell of the material with any ion is known.',
  ],
  ['of a trend without a number', { assertion: trend }, {}, 'It brings no number as evidence.'],
  [
    'of a trend with numbers that no check compares',
    { assertion: trend },
    {
      hasNumber: true,
      checks: [
        check('WARNING', { rule: 'A10' }),
        check('ERROR', { inputs: ['Observation:x'] }),
        check('ERROR', { inputs: [idOf('Observation', 'other-number'), ofRate] }),
      ],
    },
    'No order by plateau capacity is held against what it brings as evidence.',
  ],
])('a claim %s is not judged, and the reason says so', (_, parts, evidence, reason) => {
  expect(agreementOf(claim(parts), { ...nothing, ...evidence })).toEqual({
    agreement: 'NOT_JUDGED',
    reason,
    assessments: [],
  });
});

const stages: MechanismModel = {
  id: idOf('MechanismModel', 'stages'),
  dataset: 'Dataset:doe_2026_pores',
  name: 'Stages',
  summary: 'One after the other.',
  locators: [],
  assignments: [
    { region: 'SLOPE', ion: null, processes: ['ADSORPTION'], exhaustive: false },
    { region: 'FULL', ion: 'K', processes: ['INTERCALATION', 'ADSORPTION'], exhaustive: false },
  ],
};

test('partsOf() takes a claim about one ion as it is, and one about all ions for each ion with cells', () => {
  const scope = { ions: ['Li', 'K'], model: null } as const;
  expect(partsOf(claim(), scope)).toEqual([{ ion: 'Na', process: 'PORE_FILLING', region: 'PLATEAU' }]);
  expect(partsOf(claim({ ion: null }), scope).map(({ ion }) => ion)).toEqual(['Li', 'K']);
});

test('partsOf() takes a model apart; the full window is anywhere', () => {
  const assertion: Assertion = { kind: 'MECHANISM_MODEL', model: stages.id };
  expect(partsOf(claim({ assertion, ion: null }), { ions: ['Li', 'K'], model: stages })).toEqual([
    { ion: 'Li', process: 'ADSORPTION', region: 'SLOPE' },
    { ion: 'K', process: 'ADSORPTION', region: 'SLOPE' },
    { ion: 'K', process: 'INTERCALATION', region: null },
    { ion: 'K', process: 'ADSORPTION', region: null },
  ]);
  expect(partsOf(claim({ assertion, ion: 'Na' }), { ions: ['Li'], model: stages })).toHaveLength(1);
  expect(partsOf(claim({ assertion }), { ions: ['Li'], model: null })).toEqual([]);
});

test('partsOf() finds nothing to assess in orders and trends', () => {
  const scope = { ions: ['Na'], model: null } as const;
  expect([order, trend].flatMap((assertion) => partsOf(claim({ assertion }), scope))).toEqual([]);
});
