import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Direction, type EvidenceLine, verdictRank } from '../../../src/domain/evidence.ts';
import type { TechniqueFamily } from '../../../src/domain/techniques/technique.ts';
import { type Weighing, weigh } from '../../../src/science/verdict/verdictOf.ts';

/** Chance is the same in every run. */
const settings = { seed: 20_260_101, numRuns: 500 };

type Parts = Partial<Pick<EvidenceLine, 'direction' | 'family' | 'laboratory' | 'effectiveWeight' | 'inferred'>>;

/** A line of which only what is weighed stands out. */
function line(parts: Parts = {}): EvidenceLine {
  const { effectiveWeight = 1 } = parts;
  return {
    id: 'EvidenceLine:x',
    rule: 'R-X',
    technique: 'GALVANOSTATIC_CYCLING',
    proposition: 'Proposition:x',
    direction: 'SUPPORTS',
    family: 'ELECTROCHEMISTRY',
    laboratory: 'Laboratory:a',
    sources: [],
    weight: effectiveWeight,
    effectiveWeight,
    qualitative: false,
    inferred: false,
    conditions: [],
    comparisons: [],
    criteria: [],
    parameters: [],
    inputs: [],
    sentence: 'A statement.',
    ...parts,
  };
}

function pro(family: TechniqueFamily, effectiveWeight = 1, laboratory = 'Laboratory:a'): EvidenceLine {
  return line({ direction: 'SUPPORTS', family, effectiveWeight, laboratory });
}

function contra(family: TechniqueFamily, effectiveWeight = 1, laboratory = 'Laboratory:a'): EvidenceLine {
  return line({ direction: 'CONTRADICTS', family, effectiveWeight, laboratory });
}

describe('weigh() says', () => {
  test.each([
    ['INSUFFICIENT', 'of nothing', [], 0],
    ['INSUFFICIENT', 'of neutral lines', [line({ direction: 'NEUTRAL', effectiveWeight: 0 })], 0],
    ['INSUFFICIENT', 'of inferred lines', [line({ inferred: true })], 0],
    ['INSUFFICIENT', 'of lines of no weight', [line({ effectiveWeight: 0 })], 0],
    ['INSUFFICIENT', 'of lines of no laboratory', [line({ laboratory: null })], 0],
    ['DISPUTED', 'where all is against', [contra('SCATTERING')], -1 / 3],
    ['DISPUTED', 'where more is against', [pro('SURFACE'), contra('SCATTERING', 2)], -1 / 5],
    ['DISPUTED', 'where only theory is for', [pro('THEORY', 3), contra('SCATTERING')], 2 / 6],
    ['CONTESTED', 'where as much is for as against', [pro('SURFACE'), contra('SCATTERING')], 0],
    ['CONTESTED', 'where one family is both for and against', [pro('SURFACE', 2), contra('SURFACE')], 1 / 5],
    [
      'CONTESTED',
      'where two families are less than 3 times as heavy',
      [pro('SURFACE'), pro('SCATTERING'), contra('THEORY')],
      1 / 5,
    ],
    [
      'CONTESTED',
      'where one contradiction is heavy',
      [pro('SURFACE', 3), pro('SCATTERING', 3), contra('THEORY', 2)],
      4 / 10,
    ],
    ['SUPPORTED', 'by one family', [pro('SURFACE', 3)], 3 / 5],
    ['SUPPORTED', 'by one family in two laboratories', [pro('SURFACE'), pro('SURFACE', 1, 'Laboratory:b')], 2 / 4],
    ['SUPPORTED', 'by theory', [pro('THEORY')], 1 / 3],
    ['SUPPORTED', 'by one family and theory', [pro('THEORY'), pro('SURFACE')], 2 / 4],
    ['CORROBORATED', 'by two families', [pro('SURFACE'), pro('SCATTERING')], 2 / 4],
    [
      'CORROBORATED',
      'by two families 3 times as heavy',
      [pro('SURFACE', 2), pro('SCATTERING'), contra('THEORY')],
      2 / 6,
    ],
  ] as const)('%s %s', (verdict, _, lines, score) => {
    const weighing = weigh(lines);
    expect(weighing.verdict).toBe(verdict);
    expect(weighing.score).toBeCloseTo(score, 12);
  });
});

test('weigh() counts a strand once for and once against, with its heaviest line', () => {
  const lines = [pro('SURFACE', 1), contra('SURFACE', 2), pro('SURFACE', 3), contra('SURFACE', 1), pro('THEORY', 1)];
  expect(weigh(lines)).toEqual({
    verdict: 'CONTESTED',
    score: 2 / 8,
    supportingWeight: 4,
    contradictingWeight: 2,
    strands: [
      { family: 'SURFACE', laboratory: 'Laboratory:a', supports: 3, contradicts: 2 },
      { family: 'THEORY', laboratory: 'Laboratory:a', supports: 1, contradicts: 0 },
    ],
  });
});

const families = ['ELECTROCHEMISTRY', 'SCATTERING', 'MAGNETIC_RESONANCE', 'THEORY'] as const;
const directions = ['SUPPORTS', 'CONTRADICTS', 'NEUTRAL', 'INSUFFICIENT', 'NOT_TESTED', 'NOT_APPLICABLE'] as const;

function lineOf(among: readonly Direction[]): fc.Arbitrary<EvidenceLine> {
  return fc
    .record({
      direction: fc.constantFrom(...among),
      family: fc.constantFrom(...families),
      laboratory: fc.constantFrom('Laboratory:a', 'Laboratory:b', null),
      effectiveWeight: fc.constantFrom(0, 0.5, 1, 2, 3),
      inferred: fc.boolean(),
    })
    .map(line);
}

const someLines = fc.array(lineOf(directions), { maxLength: 12 });

function rank({ verdict }: Weighing): number {
  return verdictRank.indexOf(verdict);
}

/** Lines with one more at any place. */
function withOne(lines: readonly EvidenceLine[], more: EvidenceLine, place: number): readonly EvidenceLine[] {
  return lines.toSpliced(place % (lines.length + 1), 0, more);
}

describe('weigh(), whatever the lines', () => {
  test('rises neither in score nor in rank by a line against', () => {
    const property = fc.property(someLines, lineOf(['CONTRADICTS']), fc.nat(), (lines, more, place) => {
      const [before, after] = [weigh(lines), weigh(withOne(lines, more, place))];
      expect(after.score).toBeLessThanOrEqual(before.score);
      // From nothing known, a line against leads down to DISPUTED.
      expect(rank(after)).toBeLessThanOrEqual(rank(before));
    });
    fc.assert(property, settings);
  });

  test('falls neither in score nor in rank by a line for', () => {
    const property = fc.property(someLines, lineOf(['SUPPORTS']), fc.nat(), (lines, more, place) => {
      const [before, after] = [weigh(lines), weigh(withOne(lines, more, place))];
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    });
    fc.assert(property, settings);
  });

  test('does not change by duplicates', () => {
    const property = fc.property(someLines, fc.nat(), (lines, place) => {
      const twice = lines.slice(place % (lines.length + 1));
      expect(weigh([...lines, ...twice])).toEqual(weigh(lines));
    });
    fc.assert(property, settings);
  });

  test('does not change by lines that point nowhere', () => {
    const nowhere = lineOf(['NEUTRAL', 'INSUFFICIENT', 'NOT_TESTED', 'NOT_APPLICABLE']);
    const property = fc.property(someLines, nowhere, fc.nat(), (lines, more, place) => {
      expect(weigh(withOne(lines, more, place))).toEqual(weigh(lines));
    });
    fc.assert(property, settings);
  });

  test('comes to the same in any order', () => {
    const property = fc.property(someLines, (lines) => {
      const { strands: _, ...turned } = weigh(lines.toReversed());
      expect(weigh(lines)).toMatchObject(turned);
    });
    fc.assert(property, settings);
  });

  test('keeps the score between -1 and 1, and each verdict comes up', () => {
    const seen = new Set<string>();
    const property = fc.property(someLines, (lines) => {
      const { score, verdict } = weigh(lines);
      expect(Math.abs(score)).toBeLessThan(1);
      seen.add(verdict);
    });
    fc.assert(property, settings);
    expect([...seen].sort()).toEqual([...verdictRank].sort());
  });
});
