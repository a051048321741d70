import { expect, test } from '@jest/globals';
import type { Verdict } from '../../../../src/domain/evidence.ts';
import { fcGcd } from '../../../../src/science/rules/fcGcd.ts';
import type { BaseRun, Bench } from '../../../../src/science/verdict/flips/bench.ts';
import { benchOf } from '../../../../src/science/verdict/flips/bench.ts';
import type { Knob } from '../../../../src/science/verdict/flips/knob.ts';
import type { Breakpoint } from '../../../../src/science/verdict/flips/run.ts';
import { smallestTurn } from '../../../../src/science/verdict/flips/smallestTurn.ts';
import { evidenceBase, judging, subjectIn } from '../../../support/evidence.ts';

/** SUPPORTED by one plateau share, so that any line that is lost turns it. */
const bench: Bench = benchOf(
  subjectIn(evidenceBase([{ quantity: 'PLATEAU_SHARE', value: '57 %' }])),
  { process: 'PORE_FILLING', region: null },
  judging,
);

type Margin = (x: number) => number | null;

function breakpoints(margins: readonly Margin[], x: number): ReadonlyMap<string, Breakpoint> {
  return new Map(
    margins.flatMap((marginAt, place) => {
      const margin = marginAt(x);
      const comparison = { parameter: 'p', threshold: 0, observed: 0, unit: '1' };
      return margin === null
        ? []
        : [[String(place), { rule: 'R-FC-GCD', inputs: [], comparison: { ...comparison, margin } }] as const];
    }),
  );
}

type With = { readonly margins?: readonly Margin[]; readonly verdict: (x: number) => Verdict } & Partial<Knob<string>>;

/** From 10 on, with a scale and a probe of 1. */
function knob({ margins = [], verdict, ...parts }: With): Knob<string> {
  const run: BaseRun = {
    rule: fcGcd,
    lines: bench.lines,
    numbers: new Map(),
    asked: new Set(),
    breakpoints: breakpoints(margins, 10),
  };
  const look = (to: number) => new Map([...breakpoints(margins, to)].map(([key, each]) => [`R-FC-GCD/${key}`, each]));
  return {
    of: 'knob',
    from: 10,
    scale: 1,
    probe: 1,
    lowest: 0,
    highest: 100,
    runs: [run],
    known: [],
    hasOthers: true,
    judge: (to) => ({ lines: [], verdict: verdict(to), breakpoints: look(to) }),
    look,
    ...parts,
  };
}

const lostFrom = (place: number) => (x: number) => (x >= place ? 'INSUFFICIENT' : 'SUPPORTED');

test('smallestTurn() turns the knob whose breakpoint is nearest', () => {
  const far = knob({ of: 'far', margins: [(x) => 20 - x], verdict: lostFrom(20) });
  const near = knob({ of: 'near', margins: [(x) => 13 - x], verdict: lostFrom(13) });
  const turned = { from: 10, to: 13.001, size: expect.closeTo(3.001, 9), verdict: 'INSUFFICIENT' };
  expect(smallestTurn(bench, [far, near])).toEqual({ of: 'near', ...turned });
});

test('smallestTurn() goes on to the next breakpoint where the nearest turns nothing', () => {
  const margins = [(x: number) => 13 - x, (x: number) => 20 - x];
  expect(smallestTurn(bench, [knob({ margins, verdict: lostFrom(20) })])?.to).toBe(20.001);
});

test('smallestTurn() finds the breakpoint of a curve where the straight line missed it', () => {
  const margins = [(x: number) => 400 - x ** 2];
  expect(smallestTurn(bench, [knob({ margins, verdict: lostFrom(20) })])?.to).toBe(20.001);
});

test('smallestTurn() takes the smaller of two turns where a straight line led too near', () => {
  const curve = knob({ of: 'curve', margins: [(x) => 30 - (x - 5) ** 0.5 * 5], verdict: lostFrom(41) });
  const line = knob({ of: 'line', margins: [(x) => 40 - x], verdict: lostFrom(40) });
  expect(smallestTurn(bench, [curve, line])?.of).toBe('line');
});

test('smallestTurn() keeps to what turned where a curve has no breakpoint', () => {
  const margins = [(x: number) => 1 + (x - 30) ** 2];
  expect(smallestTurn(bench, [knob({ margins, verdict: lostFrom(15) })])?.verdict).toBe('INSUFFICIENT');
});

test('smallestTurn() keeps to what turned where the breakpoint of a curve turns nothing', () => {
  const margins = [(x: number) => 400 - x ** 2];
  const past = (x: number) => (x > 24 ? 'INSUFFICIENT' : 'SUPPORTED');
  expect(smallestTurn(bench, [knob({ margins, verdict: past })])?.to).toBeGreaterThan(24);
});

test('smallestTurn() takes comparisons that are gone as passed', () => {
  const margins = [(x: number) => (x > 13 ? null : 13 - x)];
  expect(smallestTurn(bench, [knob({ margins, verdict: lostFrom(13) })])?.to).toBe(13.001);
});

test('smallestTurn() finds by turning what comparisons do not show, to either side', () => {
  const margins = [(x: number) => (x > 10 ? null : 13 - x)];
  expect(smallestTurn(bench, [knob({ margins, verdict: lostFrom(13) })])?.to).toBe(13);
  const below = (x: number) => (x < 9.25 || x >= 13 ? 'INSUFFICIENT' : 'SUPPORTED');
  expect(smallestTurn(bench, [knob({ margins: [(x) => 13 - x], verdict: below })])?.to).toBe(9.249);
});

test.each([
  [8.5, 12, 8.499],
  [8, 11.5, 11.5],
  [9, 10.005, 10.005],
])('smallestTurn() takes the nearer of turns below %d and from %d on: %d', (low, high, expected) => {
  const verdict = (x: number) => (x < low || x >= high ? 'INSUFFICIENT' : 'SUPPORTED');
  expect(smallestTurn(bench, [knob({ verdict })])?.to).toBe(expected);
});

test('smallestTurn() finds nothing where turning changes nothing', () => {
  expect(smallestTurn(bench, [knob({ verdict: () => 'SUPPORTED' })])).toBe(null);
});

test('smallestTurn() stays in the range of the knob', () => {
  expect(smallestTurn(bench, [knob({ margins: [(x) => 200 - x], verdict: lostFrom(200) })])).toBe(null);
});

test('smallestTurn() tries breakpoints that are known, and then smaller turns', () => {
  const known = knob({ known: [12, 11], hasOthers: false, verdict: lostFrom(11.5) });
  expect(smallestTurn(bench, [known])?.to).toBe(11.5);
});

test('smallestTurn() leaves alone what can turn nothing', () => {
  const none = knob({ runs: [], known: [11], hasOthers: false, verdict: lostFrom(11) });
  expect(smallestTurn(bench, [none])).toBe(null);
});
