import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EvidenceBase } from '../../../../src/domain/evidenceBase.ts';
import { quantityOf } from '../../../../src/domain/observation.ts';
import { halfWidth } from '../../../../src/science/facts/bounds.ts';
import type { Fact } from '../../../../src/science/facts/fact.ts';
import { changedSubject } from '../../../../src/science/facts/subject.ts';
import { rules } from '../../../../src/science/rules/index.ts';
import { gridOf } from '../../../../src/science/verdict/flips/across.ts';
import { type BaseRun, type Bench, benchOf, judgeAgain } from '../../../../src/science/verdict/flips/bench.ts';
import { flipThresholds } from '../../../../src/science/verdict/flips.ts';
import { parametersOf } from '../../../../src/science/verdict/judgeRule.ts';
import { judging, seedEvidence, subjectIn } from '../../../support/evidence.ts';

const processes = [...new Set(rules.entries.flatMap((rule) => rule.processes))];

/** Changes of a number that are tried: a coarse grid, and what lies just within the smallest change that was found. */
const sizes = [0.04, 0.3, 0.6, 0.95, 0.98, 1.4, 3.5, 6, 11, 14, 17.5, 20, 30];

type Number = { readonly value: number; readonly scale: number; readonly step: number };

function placesWithin({ value, scale, step }: Number, found: number): readonly number[] {
  const within = [...sizes, 0.97 * found, 0.7 * found].filter((size) => size * scale < found * scale - 2 * step);
  return within.flatMap((size) => [value - size * scale, value + size * scale]).filter(Number.isFinite);
}

/** Kinds of numbers that may lie below 0. */
const signed = new Set(['DIMENSIONLESS', 'POTENTIAL', 'ENERGY', 'LENGTH', 'CHEMICAL_SHIFT', 'WAVENUMBER', 'ANGLE']);

function smallerInputs(bench: Bench, found: number): readonly string[] {
  const facts = new Map<string, Fact>(bench.runs.flatMap((run) => [...run.numbers]));
  return [...facts.values()].flatMap(({ id, bounds, observation }) => {
    const kind = quantityOf(observation.statement)?.kind ?? '';
    if (bounds === null) return [];
    const scale = halfWidth(bounds) || 0.01;
    return placesWithin({ value: bounds.value, scale, step: gridOf(scale).step }, found)
      .filter((to) => (to >= 0 || signed.has(kind)) && (to <= 100 || kind !== 'SHARE'))
      .filter((to) => {
        const by = to - bounds.value;
        const shifted = { value: to, lower: bounds.lower + by, upper: bounds.upper + by };
        const subject = changedSubject(bench.subject, new Map([[id, shifted]]));
        return judgeAgain(bench, { subject, touches: (run) => run.numbers.has(id) }).verdict !== bench.verdict;
      })
      .map((to) => `${id}: ${bounds.value} -> ${to}`);
  });
}

function smallerThresholds(bench: Bench, found: number): readonly string[] {
  const codes = new Set(bench.runs.map(({ rule }) => rule.code));
  const asked = rules.entries.filter(({ code }) => codes.has(code));
  return asked.flatMap((rule) => {
    const touches = (run: BaseRun) => run.rule.code === rule.code;
    return parametersOf(rule, judging).flatMap(({ name, value }) => {
      const scale = Math.abs(value) || 1;
      return placesWithin({ value, scale, step: gridOf(scale / 100).step }, found)
        .filter((to) => to * value >= 0)
        .filter((to) => {
          const thresholds = [{ rule: rule.code, parameter: name, value: to }];
          const changed = { ...judging, options: { ...judging.options, thresholds } };
          return judgeAgain(bench, { judging: changed, touches }).verdict !== bench.verdict;
        })
        .map((to) => `${rule.code} ${name}: ${value} -> ${to}`);
    });
  });
}

describe('flipThresholds() of the seed paper: no smaller change of one number turns the verdict', () => {
  let base: EvidenceBase;
  beforeAll(async () => {
    base = await seedEvidence();
  });

  test.each((['Li', 'Na', 'K'] as const).flatMap((ion) => processes.map((process) => ({ ion, process }))))(
    '$process with $ion',
    ({ ion, process }) => {
      const subject = subjectIn(base, ion);
      const { input, threshold } = flipThresholds(subject, { process, region: null }, judging);
      const bench = benchOf(subject, { process, region: null }, judging);
      expect(smallerInputs(bench, input?.size ?? 30)).toEqual([]);
      expect(smallerThresholds(bench, threshold?.size ?? 15)).toEqual([]);
    },
  );

  test.each([
    ['Li', 'INTERCALATION', 'favourable-spacing-li-r13', 4.1, 4.68, 'CONTESTED', 'DISPUTED'],
    ['Na', 'INTERCALATION', 'favourable-spacing-na-r13', 5.2, 4.57, 'DISPUTED', 'CONTESTED'],
    ['K', 'INTERCALATION', 'favourable-spacing-k-r13', 5.4, 4.52, 'DISPUTED', 'CONTESTED'],
    ['Li', 'SEI_FORMATION', 'plateau-potential-low-li-r2', 0.75, 0.75, 'SUPPORTED', 'INSUFFICIENT'],
  ] as const)('%s, %s: by %s from %d to about %d, %s becomes %s', (ion, process, key, from, to, before, after) => {
    const { verdict, input } = flipThresholds(subjectIn(base, ion), { process, region: null }, judging);
    expect(verdict).toBe(before);
    expect(input).toMatchObject({ observation: expect.stringContaining(key), from, verdict: after });
    expect(input?.to).toBeCloseTo(to, 1);
  });

  test('K, ADSORPTION: by a scan rate at which surfaces are judged that is far below those measured', () => {
    const { verdict, threshold } = flipThresholds(
      subjectIn(base, 'K'),
      { process: 'ADSORPTION', region: null },
      judging,
    );
    expect(verdict).toBe('CORROBORATED');
    expect(threshold).toMatchObject({ rule: 'R-AC-DUNN', parameter: 'scanRate', from: 0.1, verdict: 'CONTESTED' });
    expect(threshold?.to).toBeCloseTo(0.0014, 4);
  });

  test('Na, PORE_FILLING: by the share of charge that the plateau has to hold', () => {
    const { verdict, threshold } = flipThresholds(subjectIn(base), { process: 'PORE_FILLING', region: null }, judging);
    expect([verdict, threshold?.verdict]).toEqual(['CORROBORATED', 'SUPPORTED']);
    expect(threshold).toMatchObject({ rule: 'R-FC-XRDpair', parameter: 'traceShare', from: 5, to: 56.50001 });
  });
});
