import { expect, test } from '@jest/globals';
import { exact } from '../../../src/science/facts/bounds.ts';
import { boundaryOf } from '../../../src/science/facts/window.ts';
import { evidenceBase, type Said, subjectIn } from '../../support/evidence.ts';

const end = (which: 'UPPER' | 'LOWER', region: string, value: string, also: Partial<Said> = {}): Said => ({
  quantity: `REGION_${which}_POTENTIAL`,
  value,
  conditions: { region },
  ...also,
});
const boundary = (value: string, ion: 'Na' | null = 'Na'): Said => ({ quantity: 'SLOPE_PLATEAU_BOUNDARY', value, ion });
const other: Said = { quantity: 'D002', value: '3.83 angstrom' };

function of(said: readonly Said[]) {
  return subjectIn(evidenceBase([other, ...said])).windows;
}

test('windows: slope and plateau meet at 0.1 V where nothing is stated', () => {
  expect(of([]).of('SLOPE')).toMatchObject({ upper: null, lower: 0.1 });
  expect(of([]).of('PLATEAU')).toMatchObject({ upper: 0.1, lower: null });
  expect(of([]).of('HP')).toEqual({ upper: null, lower: null, inputs: [] });
});

test('windows: slope and plateau meet at the boundary that is stated, of the ion before that of any', () => {
  expect(of([boundary('250 mV', null)]).of('PLATEAU').upper).toBe(0.25);
  expect(of([boundary('250 mV', null), boundary('0.12 V')]).of('SLOPE').lower).toBe(0.12);
});

test('windows: stated ends of a region come before the boundary', () => {
  const windows = of([
    boundary('0.12 V'),
    end('UPPER', 'SLOPE', '1.5 V'),
    end('LOWER', 'SLOPE', '0.2 V'),
    end('UPPER', 'PLATEAU', '0.15 V'),
    end('LOWER', 'PLATEAU', '5 mV'),
  ]);
  expect(windows.of('SLOPE')).toMatchObject({ upper: 1.5, lower: 0.2 });
  expect(windows.of('PLATEAU')).toMatchObject({ upper: 0.15, lower: 0.005 });
  expect(windows.of('PLATEAU').inputs).toHaveLength(2);
});

test('windows: ends with this ion come before those of any ion', () => {
  const any = end('UPPER', 'IP', '0.2 V', { ion: null });
  expect(of([any]).of('IP').upper).toBe(0.2);
  expect(of([any, end('UPPER', 'IP', '0.16 V'), end('LOWER', 'IP', '0.068 V')]).of('IP')).toMatchObject({
    upper: 0.16,
    lower: 0.068,
  });
});

test('windows: asked twice, they answer the same', () => {
  const windows = of([]);
  expect(windows.of('SLOPE')).toBe(windows.of('SLOPE'));
});

/** 1.5 to 0.16 V, 0.16 to 0.068 V, below. */
const stages: readonly Said[] = [
  end('UPPER', 'HP', '1.5 V'),
  end('LOWER', 'HP', '0.16 V'),
  end('UPPER', 'IP', '0.16 V'),
  end('LOWER', 'IP', '0.068 V'),
  end('UPPER', 'LP', '0.068 V'),
];

test.each([
  ['SLOPE', 'SLOPE', true],
  ['FULL', 'LP', true],
  ['HP', 'FULL', true],
  ['SLOPE', 'PLATEAU', false], // they touch at 0.1 V
  ['SLOPE', 'HP', true],
  ['SLOPE', 'IP', true], // 0.16 to 0.1 V
  ['PLATEAU', 'IP', true], // 0.1 to 0.068 V
  ['SLOPE', 'LP', false],
  ['PLATEAU', 'HP', false],
  ['HP', 'IP', false],
])('windows.overlap() of %s and %s: %s', (a, b, expected) => {
  expect(of(stages).overlap(a, b)).toBe(expected);
  expect(of(stages).overlap(b, a)).toBe(expected);
});

test('windows.overlap() takes regions of unknown ends to overlap, but not those that follow each other', () => {
  expect(of([]).overlap('SLOPE', 'IP')).toBe(true);
  expect(of([]).overlap('PLATEAU', 'IP')).toBe(true);
  expect(of([]).overlap('HP', 'LP')).toBe(false);
});

test('boundaryOf() is the boundary of the ion, of the carbon, or 0.1 V', () => {
  const at = (said: readonly Said[]) => {
    const { own, general } = subjectIn(evidenceBase([other, ...said]));
    return boundaryOf(own, general);
  };
  expect(at([])).toEqual(exact(0.1));
  expect(at([boundary('0.25 V', null)]).value).toBe(0.25);
  expect(at([boundary('0.25 V', null), boundary('0.12 V')]).value).toBe(0.12);
});
