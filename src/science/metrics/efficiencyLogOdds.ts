import { statedValues, within } from '../audit/stated.ts';
import type { Bounds } from '../facts/bounds.ts';
import { interval } from '../rules/words.ts';
import { carried, percentOf } from './carried.ts';
import { firstCycles } from './cyclePairs.ts';
import type { Derived, Metric } from './metric.ts';

/** The initial Coulombic efficiency on a scale without ends. */
export const efficiencyLogOdds: Metric = {
  code: 'INITIAL_EFFICIENCY_LOG_ODDS',
  name: 'log-odds of the initial Coulombic efficiency',
  description:
    'The initial Coulombic efficiency on a scale without ends, as models are fitted to; from the reported one, else from the capacities.',
  version: 1,
  formula: 'ln(ICE / (1 - ICE))',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: 'data set of the public repository erweixi/Targeted-Screened-Hard-Carbon, column lce',
  compute: ({ own }) => {
    const reported = statedValues(own.find({ quantity: 'INITIAL_COULOMBIC_EFFICIENCY', form: 'VALUE' }));
    if (reported.length > 0)
      return reported.flatMap(({ bounds, first, inputs }) => logOdds(bounds, [first, ...inputs]));
    return firstCycles(own).flatMap(({ extraction, insertion }) =>
      logOdds(percentOf(extraction.bounds, insertion.bounds), [
        extraction.first,
        ...extraction.inputs,
        ...insertion.inputs,
      ]),
    );
  },
};

function logOdds(efficiency: Bounds | null, inputs: Derived['inputs']): readonly Derived[] {
  const bounds = efficiency && carried([within(efficiency, 0, 100)], (share) => Math.log(share / (100 - share)));
  if (efficiency === null || bounds === null) return [];
  const sentence = `An initial Coulombic efficiency of ${interval(efficiency, '%')} has log-odds of ${interval(bounds, '1')}.`;
  return [{ bounds, inputs, sentence }];
}
