import { expect, test } from '@jest/globals';
import type { EvidenceLine } from '../../../src/domain/evidence.ts';
import { type JudgingOptions, standardOptions } from '../../../src/domain/judging.ts';
import { type Bounds, exact } from '../../../src/science/facts/bounds.ts';
import { decide } from '../../../src/science/rules/decide.ts';
import type { Reading, Rule } from '../../../src/science/rules/rule.ts';
import { questionOf } from '../../../src/science/verdict/assess.ts';
import { judgeRule } from '../../../src/science/verdict/judgeRule.ts';
import type { Judging } from '../../../src/science/verdict/judging.ts';
import { evidenceBase, judging, type Said, subjectIn } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

/** Reads each plateau share by itself: from 30 % on it supports, up to 5 % it contradicts. */
const shareRule: Rule = {
  code: 'R-TEST',
  name: 'test',
  description: 'A test.',
  question: 'Does it pass?',
  processes: ['PORE_FILLING'],
  region: 'PLATEAU',
  techniques: ['GALVANOSTATIC_CYCLING'],
  family: 'ELECTROCHEMISTRY',
  weight: 3,
  parameters: [
    { name: 'least', value: 30, unit: '%', description: 'Supports.', source: 'general knowledge' },
    { name: 'trace', value: 5, unit: '%', description: 'Contradicts.', source: 'general knowledge' },
  ],
  caveat: null,
  judge: ({ subject, parameter }) =>
    subject.own.find({ quantity: 'PLATEAU_SHARE' }).flatMap((fact): readonly Reading[] => {
      if (fact.bounds === null) return [];
      const { direction, comparisons } = decide(fact.bounds, {
        supports: { side: 'AT_LEAST', parameter: 'least', threshold: parameter('least') },
        contradicts: { side: 'AT_MOST', parameter: 'trace', threshold: parameter('trace') },
        unit: '%',
      });
      return [{ direction, comparisons, inputs: [fact], sentence: `${fact.bounds.value} %` }];
    }),
};

/** The same with something added to each reading. */
function with_(parts: Partial<Reading>): Rule {
  return { ...shareRule, judge: (input) => shareRule.judge(input).map((reading) => ({ ...reading, ...parts })) };
}

const share = (value: string, parts: Said = {}): Said => ({ key: 'share', quantity: 'PLATEAU_SHARE', value, ...parts });
const shareId = idOf('Observation', 'share');

type With = {
  readonly options?: Partial<JudgingOptions>;
  readonly flagged?: Judging['flagged'];
  readonly repairs?: readonly (readonly [string, Bounds | null])[];
};

function lines(rule: Rule, statements: readonly Said[], { options, flagged, repairs }: With = {}) {
  const how: Judging = {
    ...judging,
    options: { ...standardOptions, ...options },
    flagged: flagged ?? new Map(),
    conflicts:
      repairs === undefined
        ? []
        : [
            { inputs: new Set(['Observation:elsewhere']), repairs: [new Map([[shareId, null]])] },
            { inputs: new Set([shareId]), repairs: repairs.map((repair) => new Map([repair])) },
          ],
  };
  const subject = subjectIn(evidenceBase(statements));
  return judgeRule(rule, questionOf(subject, { process: 'PORE_FILLING', region: null }, how), how);
}

function line(rule: Rule, statements: readonly Said[], how?: With): EvidenceLine {
  const [first] = lines(rule, statements, how);
  if (first === undefined) throw new RangeError('a rule gives a line');
  return first;
}

test('judgeRule() gives one line NOT_TESTED where there is nothing to read', () => {
  const [only, ...others] = lines(shareRule, [{ value: '300 mAh/g' }]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    id: 'EvidenceLine:doe_2026_pores/hc/Na/PORE_FILLING/*/R-TEST/NOT_TESTED',
    direction: 'NOT_TESTED',
    family: 'ELECTROCHEMISTRY',
    technique: 'GALVANOSTATIC_CYCLING',
    laboratory: null,
    weight: 3,
    effectiveWeight: 0,
    inputs: [],
    sentence: 'No such measurement is reported.',
  });
});

test('judgeRule() gives a line its weight, its strand, its inputs and the thresholds used', () => {
  expect(line(shareRule, [share('57 %', { technique: 'XRD' })])).toEqual({
    id: 'EvidenceLine:doe_2026_pores/hc/Na/PORE_FILLING/*/R-TEST/doe_2026_pores/share',
    rule: 'R-TEST',
    proposition: 'Proposition:doe_2026_pores/hc/Na/PORE_FILLING/*',
    direction: 'SUPPORTS',
    family: 'SCATTERING',
    technique: 'XRD',
    laboratory: idOf('Source', 'doe_2026_pores'),
    sources: [idOf('Source', 'doe_2026_pores')],
    weight: 3,
    effectiveWeight: 3,
    qualitative: false,
    inferred: false,
    conditions: [],
    comparisons: [
      { parameter: 'least', threshold: 30, observed: 56.5, unit: '%', margin: 26.5 },
      { parameter: 'trace', threshold: 5, observed: 57.5, unit: '%', margin: -52.5 },
    ],
    criteria: [],
    parameters: [
      { name: 'least', value: 30, standard: 30, unit: '%' },
      { name: 'trace', value: 5, standard: 5, unit: '%' },
    ],
    inputs: [shareId],
    sentence: '57 %',
  });
});

test('judgeRule() lets a reading without technique count in the family of its rule', () => {
  expect(line(shareRule, [share('57 %')])).toMatchObject({
    family: 'ELECTROCHEMISTRY',
    technique: 'GALVANOSTATIC_CYCLING',
  });
});

test('judgeRule() lets a reading say its own weight and family, and a line of no direction weigh nothing', () => {
  expect(line(with_({ weight: 2, family: 'THEORY' }), [share('57 %')])).toMatchObject({
    weight: 2,
    effectiveWeight: 2,
    family: 'THEORY',
  });
  expect(line(shareRule, [share('20 %')])).toMatchObject({ direction: 'NEUTRAL', weight: 3, effectiveWeight: 0 });
});

test('judgeRule() names a line without inputs after its direction and leaves it without laboratory', () => {
  const none = line(with_({ inputs: [], direction: 'NOT_APPLICABLE', comparisons: undefined } as never), [
    share('57 %'),
  ]);
  expect(none.id).toBe('EvidenceLine:doe_2026_pores/hc/Na/PORE_FILLING/*/R-TEST/NOT_APPLICABLE');
  expect(none).toMatchObject({ laboratory: null, inputs: [], sources: [], comparisons: [] });
});

test('judgeRule() tells lines apart that rest on the same first statement', () => {
  const twice: Rule = { ...shareRule, judge: (input) => [...shareRule.judge(input), ...shareRule.judge(input)] };
  const [first, second] = lines(twice, [share('57 %')]);
  expect(second?.id).toBe(`${first?.id}+2`);
});

test('judgeRule() judges with the last threshold and weight that a query gives for the rule', () => {
  const other = { rule: 'R-OTHER', parameter: 'least', value: 99 };
  const options = {
    thresholds: [
      { rule: 'R-TEST', parameter: 'least', value: 50 },
      { rule: 'R-TEST', parameter: 'least', value: 60 },
      other,
    ],
    weights: [
      { rule: 'R-TEST', weight: 5 },
      { rule: 'R-OTHER', weight: 9 },
    ],
  };
  const neutral = line(shareRule, [share('57 %')], { options });
  expect(neutral).toMatchObject({ direction: 'NEUTRAL', weight: 5, effectiveWeight: 0 });
  expect(neutral.parameters[0]).toEqual({ name: 'least', value: 60, standard: 30, unit: '%' });
  expect(line(shareRule, [share('62 %')], { options }).effectiveWeight).toBe(5);
});

test.each([
  ['less than its rule is not lifted by', 1, 9, 1],
  ['less than its rule is lowered by', 1, 0.5, 0.5],
  ['as much as its rule follows', 3, 9, 9],
  ['more than its rule follows', 4, 2, 2],
])('judgeRule(): a reading that weighs %s a weight that a query asks for', (_, own, asked, expected) => {
  const options = { weights: [{ rule: 'R-TEST', weight: asked }] };
  expect(line(with_({ weight: own }), [share('57 %')], { options }).weight).toBe(expected);
});

test('judgeRule() takes a threshold that the rule does not have as a fault of the rule', () => {
  const faulty: Rule = { ...shareRule, judge: ({ parameter }) => [parameter('most')].flatMap(() => []) };
  expect(() => lines(faulty, [share('57 %')])).toThrow(new RangeError('Rule R-TEST has no parameter "most"'));
});

test('judgeRule() caps a line at 1 that rests on words or on a condition of its own', () => {
  expect(line(with_({ qualitative: true }), [share('57 %')])).toMatchObject({ weight: 3, effectiveWeight: 1 });
  const conditions = [{ code: 'DFT_SPACING_FIXED', sentence: 'the spacing was held fixed' }] as const;
  expect(line(with_({ conditions }), [share('57 %')])).toMatchObject({ effectiveWeight: 1, conditions });
  expect(line(with_({ qualitative: true, weight: 0.5 }), [share('57 %')]).effectiveWeight).toBe(0.5);
  expect(
    line(with_({ qualitative: true }), [share('57 %')], { options: { weights: [{ rule: 'R-TEST', weight: 9 }] } }),
  ).toMatchObject({ weight: 9, effectiveWeight: 1 });
});

test('judgeRule() caps a line at 1 whose input the audit found fault with, and says which rules did', () => {
  const flagged = new Map([[shareId, ['A1', 'A8']]]);
  expect(line(shareRule, [share('57 %')], { flagged })).toMatchObject({
    direction: 'SUPPORTS',
    effectiveWeight: 1,
    conditions: [{ code: 'FLAGGED_INPUT', sentence: 'the audit found fault with its inputs: A1, A8' }],
  });
});

test('judgeRule() caps a line at 1 that was taken in another state, unless the rule does not mind', () => {
  const first = share('57 %', { conditions: { cycleClass: 'FIRST' } });
  expect(line(shareRule, [first])).toMatchObject({
    direction: 'SUPPORTS',
    effectiveWeight: 1,
    conditions: [
      {
        code: 'STATE_MISMATCH',
        sentence: 'a statement that it rests on is of the first cycle, where reversible storage is judged',
      },
    ],
  });
  expect(line({ ...shareRule, anyState: true }, [first])).toMatchObject({ effectiveWeight: 3, conditions: [] });
  expect(line(with_({ inState: [] }), [first])).toMatchObject({ effectiveWeight: 3, conditions: [] });
});

test('judgeRule() holds a statement against the region that is judged, else that of the rule', () => {
  const slope = share('57 %', { conditions: { potential: '0.5 V' } });
  expect(line(shareRule, [slope]).conditions).toEqual([
    {
      code: 'STATE_MISMATCH',
      sentence: 'a statement that it rests on was taken at 0.5 V, above the 0.1 V at which the region judged starts',
    },
  ]);
  const subject = subjectIn(evidenceBase([slope]));
  const [inSlope] = judgeRule(
    shareRule,
    questionOf(subject, { process: 'PORE_FILLING', region: 'SLOPE' }, judging),
    judging,
  );
  expect(inSlope?.conditions).toEqual([]);
});

const at = (value: number) => [shareId, exact(value)] as const;

test.each([
  ['all support', 'SUPPORTS', [at(40), at(60)], 'under every repair it supports'],
  ['all contradict', 'CONTRADICTS', [at(1), at(2)], 'under every repair it contradicts'],
  ['all are neutral', 'NEUTRAL', [at(10), at(20)], 'under every repair it is neutral'],
  [
    'one contradicts and one is neutral',
    'CONTRADICTS',
    [at(1), at(20)],
    'as printed it supports, under one repair it contradicts, under another it is neutral, so that all in all it contradicts',
  ],
  [
    'one supports and one is neutral',
    'NEUTRAL',
    [at(40), at(20)],
    'as printed it supports, under one repair it supports, under another it is neutral, so that all in all it is neutral',
  ],
  [
    'two are opposite',
    'NEUTRAL',
    [at(40), at(1)],
    'as printed it supports, under one repair it supports, under another it contradicts, so that all in all it is neutral',
  ],
  [
    'there is one of each',
    'NEUTRAL',
    [at(1), at(20), at(40)],
    'as printed it supports, under one repair it contradicts, under another it is neutral, under another it supports, ' +
      'so that all in all it is neutral',
  ],
  ['one leaves it out', 'NEUTRAL', [[shareId, null]], 'under every repair it is neutral'],
  ['there are none', 'SUPPORTS', [], 'no repair is known'],
] as const)('judgeRule() under repairs of which %s: %s', (_, direction, repairs, told) => {
  expect(line(shareRule, [share('57 %')], { repairs })).toMatchObject({
    direction,
    effectiveWeight: direction === 'NEUTRAL' ? 0 : 1,
    conditions: [{ code: 'CONFLICTING_INPUT', sentence: `its inputs contradict others of the source: ${told}` }],
  });
});

test('judgeRule() keeps INSUFFICIENT under repairs that all leave it so', () => {
  const insufficient = with_({ direction: 'INSUFFICIENT' });
  expect(line(insufficient, [share('57 %')], { repairs: [at(1), at(40)] }).direction).toBe('INSUFFICIENT');
});

test('judgeRule() finds each reading again under a repair that leaves out another', () => {
  const both = [share('57 %'), share('3 %', { key: 'tiny' })];
  const judged = lines(shareRule, both, { repairs: [[shareId, null]] });
  expect(judged.map(({ direction, inputs }) => [direction, inputs])).toEqual([
    ['NEUTRAL', [shareId]],
    ['CONTRADICTS', [idOf('Observation', 'tiny')]],
  ]);
});

test('judgeRule() goes by the reading that shares most inputs where a repair leaves out its first', () => {
  // One reading for each way to leave out one share, and one of all, in any order of their ids but with the last first.
  const together: Rule = {
    ...shareRule,
    judge: (input) => {
      const inputs = shareRule.judge(input).flatMap((reading) => reading.inputs);
      const [last, ...others] = inputs.toReversed();
      if (last === undefined) return [];
      const one: Reading = { direction: 'CONTRADICTS', sentence: 'one', inputs: others.slice(0, 1) };
      const all: Reading = { direction: 'SUPPORTS', sentence: 'all', inputs: [last, ...others] };
      return [one, all];
    },
  };
  const three = [share('57 %'), share('40 %', { key: 'a' }), share('50 %', { key: 'b' })];
  const judged = lines(together, three, { repairs: [[shareId, null]] });
  // The ids sort a, b, share. Without share: one = [a], all = [b, a]; the reading of all that began with share was all.
  expect(judged.map(({ sentence, direction }) => [sentence, direction])).toEqual([
    ['one', 'CONTRADICTS'],
    ['all', 'SUPPORTS'],
  ]);
});
