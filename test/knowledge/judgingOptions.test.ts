import { expect, test } from '@jest/globals';
import { standardOptions } from '../../src/domain/judging.ts';
import { judgingOptions } from '../../src/knowledge/judgingOptions.ts';

test('judgingOptions() is as usual where nothing is wished', () => {
  expect(judgingOptions(null)).toEqual(standardOptions);
  expect(judgingOptions({ closure: null, thresholds: null })).toEqual(standardOptions);
});

test('judgingOptions() writes the same wish alike, whatever its order and repeats', () => {
  const one = judgingOptions({
    leftOutTechniques: ['XRD', 'DFT', 'XRD'],
    weights: [
      { rule: 'R-FC-VOL', weight: 3 },
      { rule: 'R-FC-GCD', weight: 2 },
    ],
  });
  const other = judgingOptions({
    weights: [
      { weight: 2, rule: 'R-FC-GCD' },
      { weight: 3, rule: 'R-FC-VOL' },
    ],
    leftOutTechniques: ['DFT', 'XRD'],
  });
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test('judgingOptions() tells all that is wrong at once, with what would be right', () => {
  const wrong = () =>
    judgingOptions({
      leftOutRules: ['R-FC-GDC'],
      thresholds: [
        { rule: 'R-FC-GCD', parameter: 'share', value: 1 },
        { rule: 'A7', parameter: 'any', value: 1 },
        { rule: 'B52', parameter: 'any', value: 1 },
        { rule: 'B52', parameter: 'any', value: 2 },
      ],
      weights: [{ rule: 'A7', weight: -1 }],
      tolerance: 200,
    });
  expect(wrong).toThrow(RangeError);
  let message = '';
  try {
    wrong();
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.replace('Argument "options": ', '').split('; ')).toEqual([
    '"leftOutRules" names the rule "R-FC-GDC", which does not exist: did you mean "R-FC-GCD"?',
    expect.stringContaining('"thresholds" names the parameter "share" of R-FC-GCD: it has leastShare'),
    '"thresholds" names the parameter "any" of A7: it has none',
    expect.stringContaining('"thresholds" names the rule "B52", which does not exist'),
    expect.stringContaining('"thresholds" names the rule "B52", which does not exist'),
    '"thresholds" names B52 any twice',
    expect.stringContaining('"weights" names the rule "A7", which does not exist'),
    '"weights" gives A7 the weight -1: 0 to 100 is needed',
    '"tolerance" is 200: a share of the total from 0 to 100 % is needed',
  ]);
});

test.each([
  [{ thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value: -1 }] }, 'to -1: a number above 0 is needed'],
  [{ thresholds: [{ rule: 'R-FC-GCD', parameter: 'leastShare', value: Number.POSITIVE_INFINITY }] }, 'at most 1000000'],
  [{ thresholds: [{ rule: 'A3', parameter: 'cuKa1', value: Number.NaN }] }, 'at most 1000000'],
  [{ weights: [{ rule: 'R-FC-GCD', weight: Number.POSITIVE_INFINITY }] }, 'the weight Infinity: 0 to 100 is needed'],
])('judgingOptions(%j) refuses numbers that mean nothing', (options, message) => {
  expect(() => judgingOptions(options)).toThrow(message);
});
