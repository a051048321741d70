import { describe, expect, test } from '@jest/globals';
import { mcEprWidth } from '../../../src/science/rules/mcEprWidth.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';
import { measurement, quantity } from '../../support/records.ts';

const technique = 'EPR';

function width(value: string, conditions: Said['conditions'] = { line: 'narrow' }): Said {
  return { quantity: 'EPR_LINE_WIDTH', value, technique, ion: 'Li', conditions };
}

/** An intensity at a temperature. */
function at(temperature: string, value: string, more: Said['conditions'] = {}): Said {
  return { quantity: 'EPR_INTENSITY', value, technique, conditions: { line: 'narrow', temperature, ...more } };
}

describe('R-MC-EPRw of the width of a line of Li', () => {
  test.each([
    ['0.14 mT', 'SUPPORTS'], // 0.135 to 0.145
    ['0.15 mT', 'NEUTRAL'], // 0.145 to 0.155
    ['0.16 mT', 'NEUTRAL'],
    ['1.4 G', 'SUPPORTS'],
    ['1.6 G', 'NEUTRAL'],
    ['0.005 mT', 'SUPPORTS'],
  ])('%s: %s', (value, direction) => {
    expect(directions(mcEprWidth, [width(value)], { ion: 'Li' })).toEqual([direction]);
  });

  test('gives the reason where it is neutral', () => {
    const [reading] = readings(mcEprWidth, [width('0.15 mT')], { ion: 'Li' });
    expect(reading?.sentence).toBe(
      'The narrow EPR line is 0.15 mT (0.145 to 0.155) wide: the interval reaches to both sides of below 0.15 mT; a wide ' +
        'line may still be that of metal.',
    );
  });

  test('leaves out the broad line, spectra on extraction and widths without a number', () => {
    const given = [width('2 mT', { line: 'broad' }), width('0.1 mT', { direction: 'EXTRACTION' })];
    expect(directions(mcEprWidth, given, { ion: 'Li' })).toEqual([]);
    expect(directions(mcEprWidth, [{ ...width(''), trend: 'LOW' }], { ion: 'Li' })).toEqual([]);
  });
});

test('R-MC-EPRw knows no width for Na', () => {
  const [reading] = readings(mcEprWidth, [{ ...width('0.1 mT'), ion: 'Na' }]);
  expect([reading?.direction, reading?.sentence]).toEqual([
    'NEUTRAL',
    'The narrow EPR line is 0.1 mT (0.05 to 0.15) wide: no width is known that tells Na metal from other spins.',
  ]);
});

describe('R-MC-EPRw of intensities at two temperatures', () => {
  test.each([
    ['the same', '1.00', '1.00', 'SUPPORTS'],
    ['1/T', '3.00', '1.00', 'CONTRADICTS'], // 100 and 300 K: n = 1
    ['just within Pauli', '1.22', '1.00', 'SUPPORTS'], // n = 0.181, at most 0.189
    ['across the end of Pauli', '1.24', '1.00', 'NEUTRAL'], // n = 0.196, up to 0.204
    ['just beyond Pauli', '1.26', '1.00', 'NEUTRAL'], // n = 0.210
    ['just short of Curie', '2.38', '1.00', 'NEUTRAL'], // n = 0.789
    ['across the end of Curie', '2.41', '1.00', 'NEUTRAL'], // n = 0.801, from 0.794 on
    ['just within Curie', '2.44', '1.00', 'CONTRADICTS'], // n = 0.812, from 0.805 on
    ['growing with T', '1.00', '1.60', 'NEUTRAL'],
    ['growing a little', '1.00', '1.20', 'SUPPORTS'], // n = -0.166, from -0.172 on
    ['too rough to tell', '1', '1', 'NEUTRAL'], // 0.5 to 1.5 each
  ])('%s, %s at 100 K and %s at 300 K: %s', (_, cold, warm, direction) => {
    expect(directions(mcEprWidth, [at('300 K', warm), at('100 K', cold)])).toEqual([direction]);
  });

  test('says which law it is', () => {
    const sentence = (cold: string) => readings(mcEprWidth, [at('100 K', cold), at('300 K', '1.00')])[0]?.sentence;
    expect(sentence('3.00')).toBe(
      'Between 100 and 300 K the intensity of the EPR line goes with T^-n, n = 1 (0.9939 to 1.006): as of localised spins (Curie).',
    );
    expect(sentence('1.00')).toContain(': as of conduction electrons (Pauli).');
    expect(sentence('0.50')).toContain('it may grow with temperature');
    expect(sentence('1.70')).toContain('the interval is not at most 0.2 and not at least 0.8');
  });

  test('takes the lowest and the highest of several, degrees Celsius too', () => {
    const [reading] = readings(mcEprWidth, [at('0 degC', '1.00'), at('150 K', '1.50'), at('100 K', '2.73')]);
    expect([reading?.direction, reading?.inputs.length]).toEqual(['CONTRADICTS', 2]);
    expect(reading?.sentence).toContain('Between 100 and 273.1 K');
  });

  test('reads the temperature out of the settings of the run where conditions name none', () => {
    const run = (key: string, temperature: string) =>
      measurement({
        key,
        technique,
        settings: [{ code: 'TEMPERATURE', value: { value: quantity(temperature, 'TEMPERATURE') } }],
      });
    const given: Said[] = ['cold', 'warm'].map((key) => ({
      quantity: 'EPR_INTENSITY',
      value: '1.00',
      technique,
      measurement: key,
    }));
    const rest = { measurements: [run('cold', '10 K'), run('warm', '300 K')] };
    expect(directions(mcEprWidth, given, { rest })).toEqual(['SUPPORTS']);
  });

  test.each([
    ['one temperature', [at('100 K', '1.00')]],
    ['the same temperature twice', [at('100 K', '1.00'), at('100 K', '1.10')]],
    ['no temperature', [{ quantity: 'EPR_INTENSITY', value: '1.00', technique } as const]],
    ['an intensity of 0', [at('100 K', '0.00'), at('300 K', '1.00')]],
    ['no such temperature', [at('-300 degC', '1.00'), at('300 K', '1.00')]],
  ])('%s: INSUFFICIENT', (_, given) => {
    expect(directions(mcEprWidth, given)).toEqual(['INSUFFICIENT']);
  });

  test('an interval that reaches below 0: NEUTRAL', () => {
    expect(directions(mcEprWidth, [at('100 K', '3 ± 4'), at('300 K', '1.00')])).toEqual(['NEUTRAL']);
  });

  test('does not mix states', () => {
    const deep = at('300 K', '1.00', { potential: '0 V' });
    expect(directions(mcEprWidth, [at('100 K', '1.00', { potential: '0.1 V' }), deep])).toEqual([
      'INSUFFICIENT',
      'INSUFFICIENT',
    ]);
  });
});

test('R-MC-EPRw has nothing to say of the slope', () => {
  expect(directions(mcEprWidth, [width('0.1 mT')], { ion: 'Li', region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test.each(['Li', 'Na', 'K'] as const)(
  'R-MC-EPRw of the seed paper for %s: neither width nor temperature law',
  async (ion) => {
    expect(directions(mcEprWidth, await seedEvidence(), { ion })).toEqual([]);
  },
);
