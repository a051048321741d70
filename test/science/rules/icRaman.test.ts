import { expect, test } from '@jest/globals';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { icRaman } from '../../../src/science/rules/icRaman.ts';
import { directions, readings, type Said, seedEvidence } from '../../support/evidence.ts';

const band = { quantity: 'G_BAND_POSITION', technique: 'RAMAN' } as const;
const operando = { mode: 'OPERANDO', direction: 'INSERTION' };
const pristine: Said = { ...band, value: '1590.00 cm-1', ion: null, conditions: { mode: 'PRISTINE' } };
const at = (value: string, conditions = {}): Said => ({ ...band, value, conditions: { ...operando, ...conditions } });
const returns: Said = {
  ...band,
  statement: { form: 'TREND', term: 'RETURNS_TO_INITIAL', along: 'EXTRACTION', comparedToRegion: null },
};

test.each([
  ['1584.9 cm-1', 'SUPPORTS'], // 5.1, from 5.045
  ['1585.0 cm-1', 'NEUTRAL'], // 4.945 to 5.055
  ['1595.1 cm-1', 'SUPPORTS'],
  ['1588.0 cm-1', 'NEUTRAL'],
  ['1589.0 cm-1', 'NEUTRAL'], // 0.945 to 1.055
  ['1589.1 cm-1', 'CONTRADICTS'],
  ['1588.995 cm-1', 'NEUTRAL'], // 0.9995 to 1.0105
  ['1589.010 cm-1', 'CONTRADICTS'], // 0.9845 to 0.9955
])('R-IC-RAMAN of a G band that goes from 1590 to %s and back: %s', (value, direction) => {
  expect(directions(icRaman, [pristine, at(value), returns])).toEqual([direction]);
});

test('R-IC-RAMAN needs the band to return, by words or by its position after extraction', () => {
  const given = [pristine, at('1580.0 cm-1')];
  const back = (value: string) => at(value, { direction: 'EXTRACTION' });
  expect(directions(icRaman, given)).toEqual(['NEUTRAL']);
  expect(directions(icRaman, [...given, back('1585.2 cm-1')])).toEqual(['SUPPORTS']); // 4.8, up to 4.855
  expect(directions(icRaman, [...given, back('1585.0 cm-1')])).toEqual(['NEUTRAL']);
  expect(directions(icRaman, [...given, { ...returns, ion: null }])).toEqual(['SUPPORTS']);
});

test('R-IC-RAMAN takes the largest shift of the region asked', () => {
  const given = [pristine, at('1588.0 cm-1', { region: 'SLOPE' }), at('1580.0 cm-1', { region: 'PLATEAU' }), returns];
  const boundary: Said = { quantity: 'SLOPE_PLATEAU_BOUNDARY', value: '0.1 V' };
  expect(directions(icRaman, given)).toEqual(['SUPPORTS']);
  expect(directions(icRaman, [...given, boundary], { region: 'SLOPE' })).toEqual(['NEUTRAL']);
  expect(directions(icRaman, [boundary, pristine, given[2] ?? {}], { region: 'SLOPE' })).toEqual(['NOT_APPLICABLE']);
});

test('R-IC-RAMAN of a run without a pristine band, or ex situ: INSUFFICIENT', () => {
  expect(directions(icRaman, [at('1580.0 cm-1')])).toEqual(['INSUFFICIENT']);
  expect(directions(icRaman, [pristine, at('1580.0 cm-1', { mode: 'EX_SITU' }), returns])).toEqual(['INSUFFICIENT']);
  expect(directions(icRaman, [pristine, at('1580.0 cm-1', { mode: 'IN_SITU' }), returns])).toEqual(['SUPPORTS']);
});

test.each([
  ['UNCHANGED', 'OPERANDO', 'CONTRADICTS'],
  ['UNCHANGED', 'EX_SITU', 'INSUFFICIENT'],
  ['DECREASES', 'OPERANDO', 'INSUFFICIENT'], // no size
])('R-IC-RAMAN of a G band that is said to be %s, %s: %s', (trend, mode, direction) => {
  expect(directions(icRaman, [{ ...band, trend, conditions: { mode } }])).toEqual([direction]);
});

test('R-IC-RAMAN is INSUFFICIENT where the authors call their resolution so', () => {
  const said = (level: 'INSUFFICIENT' | 'QUALITATIVE_ONLY', ion: IonSymbol | null): Said => ({
    ...band,
    ion,
    statement: { form: 'RESOLUTION', level, limit: null },
  });
  const given = [pristine, at('1580.0 cm-1'), returns];
  expect(directions(icRaman, [...given, said('INSUFFICIENT', 'Na')])).toEqual(['INSUFFICIENT']);
  expect(directions(icRaman, [...given, said('INSUFFICIENT', null)])).toEqual(['INSUFFICIENT']);
  expect(directions(icRaman, [...given, said('QUALITATIVE_ONLY', 'Na')])).toEqual(['SUPPORTS']);
});

test('R-IC-RAMAN of the pristine band alone: no reading', () => {
  expect(directions(icRaman, [{ ...pristine, ion: 'Na' }])).toEqual([]);
});

test.each<IonSymbol>(['Li', 'Na', 'K'])('R-IC-RAMAN of the seed paper for %s: INSUFFICIENT', async (ion) => {
  expect(readings(icRaman, await seedEvidence(), { ion })).toMatchObject([
    {
      direction: 'INSUFFICIENT',
      sentence: 'The authors call the resolution of their spectra insufficient for the G band.',
    },
  ]);
});
