import { expect } from '@jest/globals';
import { type CircuitFit, circuitFit } from '../../src/science/curves/impedance/circuitFit.ts';
import { highFrequencyIntercept } from '../../src/science/curves/impedance/highFrequencyIntercept.ts';
import { kramersKronig } from '../../src/science/curves/impedance/kramersKronig.ts';
import type { Ladder } from '../../src/science/curves/impedance/ladder.ts';
import { ladderFit } from '../../src/science/curves/impedance/ladderFit.ts';
import { capacitiveRows, type Spectrum, spectrumOf } from '../../src/science/curves/impedance/spectrum.ts';
import { foundIn } from '../support/analysed.ts';
import { curveOf, numbersIn, readRealFile, testRealBytes } from '../support/files.ts';
import { circuit } from '../support/impedance.ts';

async function spectrumIn(path: string): Promise<Spectrum> {
  const curve = curveOf(await readRealFile(path));
  const [frequency, real, imaginary] = ['FREQUENCY', 'REAL_IMPEDANCE', 'IMAGINARY_IMPEDANCE'].map((quantity) =>
    numbersIn(curve, quantity),
  ) as [Float64Array, Float64Array, Float64Array];
  return foundIn(spectrumOf({ frequency, real, imaginary }));
}

/** A file without a head: frequency, real and imaginary part. */
async function headless(path: string): Promise<Spectrum> {
  const [frequency, real, imaginary] = curveOf(await readRealFile(path)).columns.map(({ values }) => values) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return foundIn(spectrumOf({ frequency, real, imaginary }));
}

const ladder = (rest: Partial<Ladder>): Ladder => ({
  arcs: 1,
  constantPhase: false,
  warburg: 'NONE',
  nested: false,
  inductor: false,
  ...rest,
});

/** Values of elements, to 5 digits. */
const digitsOf = ({ parameters }: CircuitFit) =>
  Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, Number(value.toPrecision(5))]));

const LITHIUM_ION = 'eis/exampleData.csv';

testRealBytes(
  'a Li-ion cell crosses the real axis at 15.688 mohm, behind 9 inductive rows of 66',
  LITHIUM_ION,
  async () => {
    const spectrum = await headless(LITHIUM_ION);
    expect([spectrum.frequency.length, capacitiveRows(spectrum).frequency.length]).toEqual([66, 57]);
    expect(1000 * foundIn(highFrequencyIntercept(spectrum)).resistance).toBeCloseTo(15.688, 3);
  },
);

testRealBytes('it keeps the relations of Kramers and Kronig within 0.13 %, with 22 elements', LITHIUM_ION, async () => {
  const { elements, mu, residual } = foundIn(kramersKronig(await headless(LITHIUM_ION)));
  expect(elements).toBe(22);
  expect(mu).toBeCloseTo(0.847, 3);
  expect(100 * residual).toBeCloseTo(0.129, 3);
});

testRealBytes(
  'R0-p(R1-Wo1,C1), weighed by ohm, ends at the elements that others find; one fit is better, and leaves Z0 open',
  LITHIUM_ION,
  async () => {
    const spectrum = capacitiveRows(await headless(LITHIUM_ION));
    const starts = { R0: 0.018, R1: 0.012, 'Wo1.Z0': 0.05, 'Wo1.tau': 150, C1: 1 };
    const fit = foundIn(circuitFit(circuit('R0-p(R1-Wo1,C1)'), spectrum, { starts, weighting: 'UNIT' }));
    const others = { R0: 0.0186236, R1: 0.0116804, 'Wo1.Z0': 0.0627121, 'Wo1.tau': 221.233, C1: 1.17171 };
    for (const [name, value] of Object.entries(others)) expect((digitsOf(fit)[name] ?? 0) / value).toBeCloseTo(1, 4);
    // scipy's least_squares: squares of 118.2 against 120.5 mohm2, with R0 of 18.662 mohm
    const best = foundIn(ladderFit(ladder({ warburg: 'FINITE', nested: true }), spectrum, 'UNIT'));
    expect((best.scatter / fit.scatter) ** 2).toBeCloseTo(118.2 / 120.5, 3);
    expect(best.parameters.R0?.value).toBeCloseTo(0.018662, 6);
    expect(best.parameters['Wo1.Z0']?.upper).toBeGreaterThan(1);
  },
);

testRealBytes(
  'R0-p(R1,C1)-p(R2-Wo1,C2) too, with diffusion behind the faster arc; behind the slower one it fits better',
  LITHIUM_ION,
  async () => {
    const spectrum = capacitiveRows(await headless(LITHIUM_ION));
    const others = { R0: 1.65e-2, R1: 8.68e-3, C1: 3.32, R2: 5.39e-3, 'Wo1.Z0': 6.31e-2, 'Wo1.tau': 233, C2: 0.22 };
    const text = 'R0-p(R1,C1)-p(R2-Wo1,C2)';
    const faster = foundIn(circuitFit(circuit(text), spectrum, { starts: others, weighting: 'UNIT' }));
    // the two numbers of diffusion, which go together, end 1 and 2 % further on: scipy's least_squares ends there as well
    const found = {
      R0: 0.016519,
      R1: 0.0086786,
      C1: 3.3218,
      R2: 0.0053904,
      'Wo1.Z0': 0.063703,
      'Wo1.tau': 237.85,
      C2: 0.21953,
    };
    for (const [name, value] of Object.entries(found)) {
      expect((digitsOf(faster)[name] ?? 0) / value).toBeCloseTo(1, 4);
      expect(Math.abs(others[name as keyof typeof others] / value - 1)).toBeLessThan(0.021);
    }
    const slower = foundIn(ladderFit(ladder({ arcs: 2, warburg: 'FINITE', nested: true }), spectrum, 'UNIT'));
    expect(slower.scatter).toBeLessThan(0.9 * faster.scatter);
    expect(digitsOf(slower)).toMatchObject({ R0: 0.016505 });
  },
);

testRealBytes(
  'a dummy circuit R0-p(R1,C1) has 29.144 and 46.643 ohm and 1.0432e-5 F',
  'eis/Circuit1_EIS_1.z',
  async () => {
    const spectrum = capacitiveRows(await spectrumIn('eis/Circuit1_EIS_1.z'));
    const made = ladder({});
    const found = digitsOf(foundIn(ladderFit(made, spectrum)));
    const told = { R0: 29.144, R1: 46.643, C1: 1.0432e-5 };
    for (const [name, value] of Object.entries(told)) expect((found[name] ?? 0) / value).toBeCloseTo(1, 4);
    // and the constant-phase element in its place is a capacitor
    const phase = ladder({ constantPhase: true });
    const { parameters } = foundIn(ladderFit(phase, spectrum));
    expect(parameters['CPE1.n']?.lower).toBeLessThan(1);
    expect(parameters['CPE1.n']?.upper).toBeGreaterThan(1);
  },
);

testRealBytes('an Autolab spectrum crosses the real axis at 13.791 mohm', 'eis/exampleDataAutolab.txt', async () => {
  const spectrum = await spectrumIn('eis/exampleDataAutolab.txt');
  expect(1000 * foundIn(highFrequencyIntercept(spectrum)).resistance).toBeCloseTo(13.791, 3);
});

testRealBytes(
  'a BioLogic spectrum is highest at 0.390 Hz, with 21.499 ohm',
  'eis/exampleDataBioLogic.mpt',
  async () => {
    const { frequency, imaginary } = await spectrumIn('eis/exampleDataBioLogic.mpt');
    const top = imaginary.indexOf(Math.min(...imaginary));
    expect(-(imaginary[top] as number)).toBeCloseTo(21.499, 3);
    expect(frequency[top]).toBeCloseTo(0.39, 3);
  },
);
