import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EvidenceBase } from '../../../src/domain/evidenceBase.ts';
import type { Flip } from '../../../src/domain/flip.ts';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import type { JudgingOptions } from '../../../src/domain/judging.ts';
import { evidenceWith } from '../../../src/knowledge/evidence.ts';
import { changedSubject, type Subject } from '../../../src/science/facts/subject.ts';
import { rules } from '../../../src/science/rules/index.ts';
import { type Asserted, assess } from '../../../src/science/verdict/assess.ts';
import { flipThresholds } from '../../../src/science/verdict/flips.ts';
import type { Judging } from '../../../src/science/verdict/judging.ts';
import { weigh } from '../../../src/science/verdict/verdictOf.ts';
import { evidenceBase, judging, type Said, seedEvidence, subjectIn } from '../../support/evidence.ts';
import { DATASET, idOf } from '../../support/records.ts';

const filling = { process: 'PORE_FILLING', region: null };
const adsorption = { process: 'ADSORPTION', region: null };

function flips(statements: readonly Said[], asserted: Asserted = filling, options: Partial<JudgingOptions> = {}) {
  const how = { ...judging, options: { ...judging.options, ...options } };
  return flipThresholds(subjectIn(evidenceBase(statements)), asserted, how);
}

const share = (value: string, parts: Said = {}): Said => ({ key: 'share', quantity: 'PLATEAU_SHARE', value, ...parts });

test('flipThresholds() finds the smallest change of each kind and the verdict that it leads to', () => {
  expect(flips([share('57 %')])).toEqual({
    proposition: 'Proposition:doe_2026_pores/hc/Na/PORE_FILLING/*',
    verdict: 'SUPPORTED',
    input: {
      kind: 'INPUT',
      observation: idOf('Observation', 'share'),
      unit: '%',
      from: 57,
      to: 30.4999, // 29.9999 to 30.9999 straddles 30
      size: expect.closeTo(26.5001 / 0.5, 9),
      verdict: 'INSUFFICIENT',
    },
    threshold: {
      kind: 'THRESHOLD',
      rule: 'R-FC-GCD',
      parameter: 'leastShare',
      unit: '%',
      from: 30,
      to: 56.5001, // the interval starts at 56.5
      size: expect.closeTo(26.5001 / 30, 9),
      verdict: 'INSUFFICIENT',
    },
    line: {
      kind: 'LINE',
      line: 'EvidenceLine:doe_2026_pores/hc/Na/PORE_FILLING/*/R-FC-GCD/doe_2026_pores/share',
      rule: 'R-FC-GCD',
      size: 1,
      verdict: 'INSUFFICIENT',
    },
    source: { kind: 'SOURCE', source: idOf('Source', DATASET), size: 1, verdict: 'INSUFFICIENT' },
  });
});

test('flipThresholds() finds nothing to change where nothing was measured', () => {
  expect(flips([{ value: '300 mAh/g' }])).toMatchObject({ input: null, threshold: null, line: null, source: null });
});

test('flipThresholds() turns an open interval by its end, sized by 1 % of the number', () => {
  const { verdict, input } = flips([share('<4 %')]);
  expect(verdict).toBe('DISPUTED');
  expect(input).toMatchObject({
    from: 4,
    to: 5.00001,
    verdict: 'INSUFFICIENT',
    size: expect.closeTo(1.00001 / 0.04, 9),
  });
});

test('flipThresholds() turns no share above 100 % and no threshold below 0', () => {
  const { input, threshold } = flips([share('20 %')], filling, {
    thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value: 99.8 }],
  });
  expect(input).toMatchObject({ to: 4.4999, verdict: 'DISPUTED' });
  expect(threshold).toMatchObject({ parameter: 'leastShare', from: 99.8, to: 19.4999, verdict: 'SUPPORTED' });
});

test('flipThresholds() sizes a threshold of 0 by the change itself, and lets one below 0 stay there', () => {
  const at = (value: number) =>
    flips([share('57 %')], filling, { thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value }] }).threshold;
  expect(at(0)).toMatchObject({ from: 0, to: 56.50001, size: 56.50001, verdict: 'INSUFFICIENT' });
  expect(at(-5)).toBe(null);
});

test('flipThresholds() takes a threshold that was met exactly, to the side that turns', () => {
  const options = { thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value: 56.5 }] };
  const { threshold, input } = flips([share('57 %')], filling, options);
  expect(threshold).toMatchObject({ from: 56.5, to: 56.5001, verdict: 'INSUFFICIENT' });
  expect(input).toMatchObject({ from: 57, to: 56.9999, verdict: 'INSUFFICIENT' });
});

test('flipThresholds() turns a number where what is compared follows from it by a curve', () => {
  const { verdict, input } = flips(
    [{ key: 'f', quantity: 'CAPACITIVE_SHARE', value: '85 %', technique: 'CV', conditions: { scanRate: '1 mV/s' } }],
    adsorption,
  );
  expect(verdict).toBe('SUPPORTED');
  // 60 % at 0.1 mV/s is 1.5 to 1, at 1 mV/s by the odds law 1.5 x sqrt(10) = 4.7434 to 1, which is 82.5888 %
  expect(input).toMatchObject({ from: 85, to: 83.0887, verdict: 'INSUFFICIENT' });
});

test('flipThresholds() turns the wider of two statements of one number, out of the narrower one', () => {
  // 54.15 to 59.85 around 57, so that 32.849 reaches down to 29.999: both together span 29.999 to 57.5
  const { verdict, input } = flips([share('57 %'), share('~57 %', { key: 'about' })]);
  expect([verdict, input?.verdict]).toEqual(['SUPPORTED', 'INSUFFICIENT']);
  expect(input).toMatchObject({ observation: idOf('Observation', 'about'), from: 57 });
  expect(input?.to).toBeCloseTo(32.85, 2);
});

test('flipThresholds() turns a number that was read, though another was compared', () => {
  const cutOff = (key: string, value: string): Said => ({
    key,
    quantity: 'CUTOFF_POTENTIAL',
    value,
    conditions: { direction: 'INSERTION' },
  });
  const { verdict, input } = flips([cutOff('a', '0.00520 V'), cutOff('b', '0.0053 V')], {
    process: 'PLATING',
    region: null,
  });
  expect(verdict).toBe('DISPUTED');
  // 0.00525 to 0.00535 has to go down by 0.00025, five half-widths, to reach below 5 mV; the other by 39 of its own
  expect(input).toMatchObject({ observation: idOf('Observation', 'b'), verdict: 'INSUFFICIENT' });
  expect(input?.size).toBeCloseTo(5, 1);
});

test('flipThresholds() finds nothing where a spacing stays what it is by words, wherever it lies', () => {
  const spacing: Said = { quantity: 'D002', conditions: { region: 'SLOPE', direction: 'INSERTION' } };
  const said: readonly Said[] = [
    { ...spacing, key: 'd', value: '~3.8 angstrom' },
    {
      quantity: 'D002',
      key: 'still',
      statement: { form: 'TREND', term: 'UNCHANGED', along: 'FILLING' } as Said['statement'] & object,
    },
  ];
  const { verdict, input } = flips(said, { process: 'INTERLAYER_EXPANSION', region: null });
  expect([verdict, input]).toEqual(['DISPUTED', null]);
});

test('flipThresholds() leaves out the source whose lines weigh least and whose loss turns the verdict', () => {
  const other = 'roe_2025_more';
  const hc = idOf('Material', 'hc');
  const { verdict, source, line } = flips([
    share('57 %'),
    share('55 %', { dataset: other, material: hc.slice('Material:'.length) }),
  ]);
  expect(verdict).toBe('SUPPORTED');
  expect([source, line]).toEqual([null, null]); // either line is enough
});

describe('flipThresholds() of the seed paper', () => {
  let base: EvidenceBase;
  beforeAll(async () => {
    base = await seedEvidence();
  });
  const processes = [...new Set(rules.entries.flatMap((rule) => rule.processes))];

  type Case = { readonly subject: Subject; readonly asserted: Asserted; readonly judged: Judging };

  function verdictAfter(flip: Flip, { subject, asserted, judged }: Case): string {
    switch (flip.kind) {
      case 'INPUT': {
        const { own, general } = subject;
        const others = (['Li', 'Na', 'K'] as const).map((ion) => subject.withIon(ion));
        const [fact] = [own, general, ...others].flatMap((facts) =>
          facts.find({ also: ({ id }) => id === flip.observation }),
        );
        const by = flip.to - flip.from;
        const { value = 0, lower = 0, upper = 0 } = fact?.bounds ?? {};
        expect(value).toBe(flip.from);
        const bounds = { value: flip.to, lower: lower + by, upper: upper + by };
        return assess(changedSubject(subject, new Map([[flip.observation, bounds]])), asserted, judged).verdict;
      }
      case 'THRESHOLD': {
        const thresholds = [{ rule: flip.rule, parameter: flip.parameter, value: flip.to }];
        return assess(subject, asserted, { ...judged, options: { ...judged.options, thresholds } }).verdict;
      }
      case 'LINE':
        return weigh(assess(subject, asserted, judged).lines.filter(({ id }) => id !== flip.line)).verdict;
      case 'SOURCE': {
        const rest = { ...base, observations: base.observations.filter(({ source }) => source !== flip.source) };
        return assess(subjectIn(rest, subject.ion, subject.material), asserted, judged).verdict;
      }
    }
  }

  test.each<[IonSymbol, string]>([
    ['Li', 'as it is'],
    ['Na', 'as it is'],
    ['K', 'as it is'],
    ['Li', 'with what its audit finds'],
    ['Na', 'with what its audit finds'],
    ['K', 'with what its audit finds'],
  ])('with %s, %s: judging everything again comes to the same', (ion, how) => {
    const subject = subjectIn(base, ion);
    const judged = how === 'as it is' ? judging : evidenceWith(base, judging.options).judging();
    for (const process of processes) {
      const asserted = { process, region: null };
      const { verdict, input, threshold, line, source } = flipThresholds(subject, asserted, judged);
      expect(verdict).toBe(assess(subject, asserted, judged).verdict);
      for (const flip of [input, threshold, line, source].filter((each) => each !== null)) {
        expect(flip.verdict).not.toBe(verdict);
        expect(flip.size).toBeGreaterThan(0);
        expect({ flip, verdict: verdictAfter(flip, { subject, asserted, judged }) }).toEqual({
          flip,
          verdict: flip.verdict,
        });
      }
    }
  });

  test('changes of every kind are found', () => {
    const found = processes.flatMap((process) =>
      Object.values(flipThresholds(subjectIn(base, 'Li'), { process, region: null }, judging)),
    );
    const kinds = found.flatMap((each) => (typeof each === 'object' && each !== null ? each.kind : []));
    expect(new Set(kinds)).toEqual(new Set(['INPUT', 'THRESHOLD', 'LINE', 'SOURCE']));
  });

  test('no verdict and no flip depends on the order of observations', () => {
    const turned = { ...base, observations: base.observations.toReversed() };
    for (const process of processes) {
      const [before, after] = [base, turned].map((each) => {
        const subject = subjectIn(each, 'Na', subjectIn(base).material);
        const asserted = { process, region: null };
        return JSON.stringify([assess(subject, asserted, judging), flipThresholds(subject, asserted, judging)]);
      });
      expect(after).toBe(before);
    }
  });

  test('no verdict depends on the names of material and dataset', () => {
    const renamed = JSON.parse(
      JSON.stringify(base).replaceAll('nagmani_nd_mapping', 'zoe_1999_words').replaceAll('/mshc"', '/coal"'),
    ) as EvidenceBase;
    for (const process of processes) {
      for (const ion of ['Li', 'Na', 'K'] as const) {
        const [before, after] = [base, renamed].map((each) => {
          const { verdict, score } = assess(subjectIn(each, ion), { process, region: null }, judging);
          return { verdict, score };
        });
        expect(after).toEqual(before);
      }
    }
  });
});
