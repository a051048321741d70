import { statedValues } from '../audit/stated.ts';
import { exact, subtract } from '../facts/bounds.ts';
import { FREE_ELECTRON_G, freeElectron } from './electronSpin.ts';
import type { Metric } from './metric.ts';

/** Decimals of a g factor that spectrometers resolve, and one more. */
const DECIMALS = 6;

/** How far a g factor lies from that of the free electron. */
export const eprGShift: Metric = {
  code: 'EPR_G_SHIFT',
  name: 'g shift',
  description: 'g factor minus that of the free electron; one whose interval holds 0 is not told apart from it.',
  version: 1,
  formula: 'g - 2.0023193',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: 'definition; g of the free electron: CODATA 2018',
  compute: ({ own, general }) =>
    [own, general].flatMap((facts) =>
      statedValues(facts.find({ quantity: 'EPR_G_FACTOR', form: 'VALUE' })).map(({ bounds: g, first, inputs }) => {
        const bounds = subtract(g, exact(FREE_ELECTRON_G));
        const [value, lower, upper] = [bounds.value, bounds.lower, bounds.upper].map((x) => x.toFixed(DECIMALS));
        const sentence = `A g factor of ${g.value} lies ${value} (${lower} to ${upper}) off the free electron's 2.0023193.`;
        return { bounds, inputs: [first, ...inputs] as const, parameters: [freeElectron], sentence };
      }),
    ),
};
