import { expect, test } from '@jest/globals';
import { shareByOddsLaw } from '../../../src/science/metrics/shareByOddsLaw.ts';
import type { Said } from '../../support/evidence.ts';
import { beside, derived, near, numbers, values } from '../../support/metrics.ts';

function share(value: string, scanRate?: string): Said {
  return {
    ...(scanRate && { key: `at-${scanRate.split(' ')[0]}` }),
    quantity: 'CAPACITIVE_SHARE',
    value,
    conditions: scanRate === undefined ? {} : { scanRate },
  };
}

test.each([
  ['58 %', 81.37],
  ['56 %', 80.1],
  ['78 %', 91.81],
])('CAPACITIVE_SHARE_BY_ODDS_LAW from %s at 0.1 mV/s is %d %% at 1 mV/s', (value, expected) => {
  const [predicted = 0] = values(shareByOddsLaw, [share(value, '0.1 mV/s'), share('90 %', '1.0 mV/s')]);
  expect(predicted / expected).toBeCloseTo(1, 4);
});

test('CAPACITIVE_SHARE_BY_ODDS_LAW rises with the share and stands beside the reported one: 81.37 against 91 %', () => {
  const said = [share('58 %', '0.1 mV/s'), share('91 %', '1.0 mV/s')];
  expect(numbers(shareByOddsLaw, said)).toEqual([[near(81.3675), near(81.0548), near(81.6772)]]);
  expect(beside(shareByOddsLaw, said)).toEqual(['at-1.0 disagrees']);
  const [one] = derived(shareByOddsLaw, said);
  expect(one?.reported[0]?.difference.value).toEqual(near(-9.6325));
  expect(one?.conditions.scanRate?.value).toBe(1);
  expect(one?.parameters).toMatchObject([{ name: 'scanRate', value: 1, unit: 'mV/s' }]);
  expect(one?.sentence).toBe(
    'From 58 % (57.5 to 58.5) at 0.1 mV/s the odds law makes 81.37 % (81.05 to 81.68) at 1 mV/s.',
  );
});

test('CAPACITIVE_SHARE_BY_ODDS_LAW obeys the law: 48.683 % at 0.1 is 75 % at 1 mV/s; a diffusive share counts as the rest', () => {
  const diffusive: Said = {
    key: 'diffusive',
    quantity: 'DIFFUSIVE_SHARE',
    value: '25.0 %',
    conditions: { scanRate: '1 mV/s' },
  };
  const said = [share('48.683 %', '0.1 mV/s'), diffusive];
  expect(values(shareByOddsLaw, said)).toEqual([near(75)]);
  expect(beside(shareByOddsLaw, said)).toEqual(['diffusive agrees']);
});

test('CAPACITIVE_SHARE_BY_ODDS_LAW gives each rate an id of its own, from the lowest', () => {
  const said = [share('80 %', '1 mV/s'), share('50 %', '0.1 mV/s'), share('60 %', '0.2 mV/s')];
  const found = derived(shareByOddsLaw, said);
  expect(found.map(({ value }) => value.value)).toEqual([near(58.5786), near(75.9747)]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

test('CAPACITIVE_SHARE_BY_ODDS_LAW needs two shares at rates above 0', () => {
  expect(values(shareByOddsLaw, [share('58 %', '0.1 mV/s')])).toEqual([]);
  expect(values(shareByOddsLaw, [share('58 %'), share('91 %', '1 mV/s')])).toEqual([]);
  expect(values(shareByOddsLaw, [share('58 %', '0 mV/s')])).toEqual([]);
});
