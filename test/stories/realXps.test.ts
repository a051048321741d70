import { expect } from '@jest/globals';
import { factSettings } from '../../src/ingest/files/factSettings.ts';
import { xpsComponents } from '../../src/science/analyses/xpsComponents.ts';
import { bindingEnergies } from '../../src/science/curves/bindingEnergy.ts';
import { codeOf, foundIn } from '../support/analysed.ts';
import { curveOf, numbersIn, readRealFile, testRealBytes } from '../support/files.ts';
import { analysedWith } from '../support/madeCurve.ts';

const SURVEY = 'xps/regular.vms';

const sampleOf = async () => {
  const { columns } = curveOf(await readRealFile(SURVEY));
  return { ion: null, curves: [{ id: SURVEY, columns, settings: {} }] } as const;
};

testRealBytes(
  'the survey of a ferrite is highest at a kinetic energy of 1180.61 eV, which binds 306.0',
  SURVEY,
  async () => {
    const curve = curveOf(await readRealFile(SURVEY));
    const [kinetic, intensity] = [numbersIn(curve, 'KINETIC_ENERGY'), numbersIn(curve, 'INTENSITY')];
    const highest = intensity.indexOf(Math.max(...intensity));
    expect(kinetic[highest]).toBeCloseTo(1180.61, 2);
    expect(factSettings('VAMAS', curve.facts)).toEqual({ PHOTON_ENERGY: 1486.61 });
    expect(bindingEnergies(kinetic, 1486.61)[highest]).toBeCloseTo(306, 2);
  },
);

testRealBytes('a survey is no core level, and a window of it may be', SURVEY, async () => {
  const sample = await sampleOf();
  expect(codeOf(analysedWith(xpsComponents, sample, { photonEnergy: 1486.61 }))).toBe('WINDOW_TOO_WIDE');
  const oxygen = { photonEnergy: 1486.61, from: 520, to: 540, atomicNumber: 8 };
  const { numbers } = foundIn(analysedWith(xpsComponents, sample, oxygen));
  expect(numbers[0]).toMatchObject({ metric: 'FITTED_XPS_BINDING_ENERGY', conditions: { line: 'O 1s' } });
  // of oxides, 529 to 532 eV
  expect(numbers[0]?.value).toBeGreaterThan(528);
  expect(numbers[0]?.value).toBeLessThan(533);
});
