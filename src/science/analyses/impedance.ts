import type { AnalysisResult } from '../../domain/analysis.ts';
import { type Analysed, found, type Refusal } from '../curves/analysed.ts';
import type { CircuitFit } from '../curves/impedance/circuitFit.ts';
import { highFrequencyIntercept } from '../curves/impedance/highFrequencyIntercept.ts';
import { type KramersKronigTest, kramersKronig } from '../curves/impedance/kramersKronig.ts';
import { type Ladder, ladderText } from '../curves/impedance/ladder.ts';
import { ladderFit } from '../curves/impedance/ladderFit.ts';
import { capacitiveRows, type Spectrum, spectrumOf } from '../curves/impedance/spectrum.ts';
import { number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { circuitNumbers, circuitRefused } from './impedanceCircuit.ts';
import { circuitMetrics, spectrumMetrics } from './impedanceMetrics.ts';
import { impedanceParameters } from './impedanceParameters.ts';
import { nyquist, residuals } from './impedancePictures.ts';
import { spectrumNumbers } from './impedanceSpectrum.ts';
import { parted, type Told } from './told.ts';

/** Equivalent circuit, Kramers-Kronig test, intercept and Warburg coefficient of one spectrum. */
export const impedance = analysis({
  code: 'IMPEDANCE',
  word: 'eis',
  name: 'impedance spectrum',
  description:
    'Linear Kramers-Kronig test; resistances and time constants of an equivalent circuit by complex least squares, arcs by rising ' +
    'time constant; high-frequency intercept; Warburg coefficient from slopes at the low end.',
  techniques: ['EIS'],
  series: false,
  columns: [['FREQUENCY'], ['REAL_IMPEDANCE'], ['IMAGINARY_IMPEDANCE']],
  parameters: impedanceParameters,
  metrics: [...Object.values(circuitMetrics), ...Object.values(spectrumMetrics)],
  analyse({ curves: [curve] }, given) {
    const columns = columnsIn(curve, { FREQUENCY: 'Hz', REAL_IMPEDANCE: 'ohm', IMAGINARY_IMPEDANCE: 'ohm' });
    if ('refused' in columns) return columns;
    const { FREQUENCY: frequency, REAL_IMPEDANCE: real, IMAGINARY_IMPEDANCE: imaginary } = columns.found;
    const spectrum = spectrumOf({ frequency, real, imaginary });
    if ('refused' in spectrum) return spectrum;
    const test = kramersKronig(spectrum.found);
    const ladder = ladderOf(given, spectrum.found);
    const fit = fitted(spectrum.found, ladder, { ...given, test });
    const told: readonly Told[] = [
      ...spectrumNumbers(spectrum.found, test, given),
      ...('refused' in fit
        ? circuitRefused(ladder, fit.refused)
        : circuitNumbers(fit.found, ladder, given.widest / 100)),
    ];
    return found<AnalysisResult>({
      ...parted(told),
      pictures: [
        nyquist(spectrum.found, 'refused' in fit ? null : { name: ladderText(ladder), ...fit.found.modelled }),
        ...('refused' in test ? [] : [residuals(spectrum.found, test.found)]),
      ],
    });
  },
});

type Given = ParameterValues<typeof impedanceParameters>;

/** Code of `inductive`: an inductor where the spectrum shows one. */
const AS_MEASURED = 2;

function ladderOf({ arcs, constantPhase, warburg, nested, inductive }: Given, spectrum: Spectrum): Ladder {
  return {
    arcs,
    constantPhase: constantPhase === 1,
    warburg: (['NONE', 'SEMI_INFINITE', 'FINITE'] as const)[warburg] as Ladder['warburg'],
    nested: nested === 1,
    inductor: inductive === AS_MEASURED ? 'found' in highFrequencyIntercept(spectrum) : inductive === 1,
  };
}

/** Refused where the spectrum breaks the relations of Kramers and Kronig, and where the circuit does not follow it. */
function fitted(
  spectrum: Spectrum,
  ladder: Ladder,
  { test, unitWeights, kramersKronigLimit, misfitLimit }: Given & { readonly test: Analysed<KramersKronigTest> },
): Analysed<CircuitFit> {
  if ('refused' in test) return test;
  const faulty = 100 * test.found.residual;
  if (faulty > kramersKronigLimit) {
    return because(
      'KRAMERS_KRONIG',
      `the spectrum breaks the relations of Kramers and Kronig by ${number(faulty)} % of |Z|, ` +
        `more than ${kramersKronigLimit} %: the cell changed meanwhile or did not answer linearly, and no circuit describes it`,
    );
  }
  const rows = ladder.inductor ? spectrum : capacitiveRows(spectrum);
  const fit = ladderFit(ladder, rows, unitWeights === 1 ? 'UNIT' : 'MODULUS');
  if ('refused' in fit) return fit;
  const misfit = 100 * fit.found.residual;
  if (misfit > misfitLimit) {
    return because(
      'CIRCUIT_MISFIT',
      `${ladderText(ladder)} is ${number(misfit)} % of |Z| away from the spectrum, more than ` +
        `${misfitLimit} %: another circuit is needed`,
    );
  }
  return fit;
}

function because(code: string, message: string): { readonly refused: Refusal } {
  return { refused: { code, message } };
}
