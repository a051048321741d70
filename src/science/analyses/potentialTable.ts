import type { AnalysedNumber } from '../../domain/analysis.ts';
import type { Conditions } from '../../domain/conditions.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found, refused } from '../curves/analysed.ts';
import { drawableRows } from '../curves/drawable.ts';
import { meanVoltage } from '../curves/meanVoltage.ts';
import type { Profile } from '../curves/profile.ts';
import { roundingStep } from '../curves/roundingStep.ts';
import { slopePlateau } from '../curves/slopePlateau.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { setAt } from './conditionsFor.ts';
import { slopePlateauBoundary } from './cyclerParameters.ts';
import { resultOf, type Told } from './told.ts';

const share = (code: string, name: string, quantity: string): MetricDefinition => ({
  code,
  name,
  description: `${name}: part of the stoichiometries of the table on one side of a fixed potential.`,
  version: 2,
  formula:
    quantity === 'SLOPE_SHARE' ? '(x(V_c) - x_first) / (x_last - x_first)' : '(x_last - x(V_c)) / (x_last - x_first)',
  quantity,
  unitKind: 'SHARE',
  source: 'Definition; bounds are the rows around the crossing',
});

const metrics = {
  slope: share('TABLED_SLOPE_SHARE', 'slope share of a table of potentials', 'SLOPE_SHARE'),
  plateau: share('TABLED_PLATEAU_SHARE', 'plateau share of a table of potentials', 'PLATEAU_SHARE'),
  average: {
    code: 'TABLED_AVERAGE_POTENTIAL',
    name: 'average potential of a table of potentials',
    description: 'Mean of the potential over the stoichiometries of the table.',
    version: 2,
    formula: 'integral V dx / (x_last - x_first), by the trapezoid',
    quantity: 'AVERAGE_POTENTIAL',
    unitKind: 'POTENTIAL',
    source: 'Definition; bounds are the rounding of the potential',
  },
} as const satisfies Record<string, MetricDefinition>;

/** Slope, plateau and average of a table of potentials over stoichiometries, as models take them. */
export const potentialTable = analysis({
  code: 'POTENTIAL_TABLE',
  word: 'table',
  name: 'table of potentials',
  description:
    'Shares of slope and plateau, and the average potential, of potentials over stoichiometries. It is made of what a table ' +
    'covers: whether that is all that the carbon can hold, the table does not say.',
  techniques: [],
  series: false,
  columns: [['STOICHIOMETRY'], ['VOLTAGE']],
  parameters: {
    boundary: slopePlateauBoundary,
  },
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, { boundary }) {
    const columns = columnsIn(curve, { STOICHIOMETRY: '1', VOLTAGE: 'V' });
    if ('refused' in columns) return columns;
    const { STOICHIOMETRY, VOLTAGE } = columns.found;
    const rows = drawableRows(STOICHIOMETRY, VOLTAGE);
    const [stoichiometry, voltage] = [STOICHIOMETRY, VOLTAGE].map((values) =>
      Float64Array.from(rows, (row) => values[row] as number),
    ) as [Float64Array, Float64Array];
    if (rows.length === 0) return refused('NO_ROWS', 'no row has both a stoichiometry and a potential');
    const profile = profileOf(stoichiometry, voltage);
    const back = profile.capacity.findIndex((x, row) => row > 0 && x <= (profile.capacity[row - 1] as number));
    if (back !== -1) {
      return refused(
        'NOT_RISING',
        `the stoichiometry of row ${(rows[back] as number) + 1} is not above that of the row before: sort them`,
      );
    }
    return found(
      resultOf(
        [...splitOf(profile, boundary), ...averageOf(profile)],
        [
          {
            title: 'Potential over stoichiometry',
            x: { label: 'stoichiometry', unit: null },
            y: { label: 'potential', unit: 'V' },
            series: [
              { name: 'table', look: 'POINTS', x: stoichiometry, y: voltage },
              { name: 'between its rows', look: 'LINE', x: stoichiometry, y: voltage },
            ],
            marks: [{ axis: 'Y', at: boundary, name: `boundary ${boundary} V` }],
          },
        ],
      ),
    );
  },
});

/** Stoichiometry stands for charge, from the first row on. */
function profileOf(stoichiometry: Float64Array, voltage: Float64Array): Profile {
  const first = stoichiometry[0] as number;
  return { capacity: stoichiometry.map((x) => x - first), voltage };
}

function splitOf(profile: Profile, boundary: number): readonly Told[] {
  const conditions: Conditions = { boundary: setAt('POTENTIAL', boundary), boundaryMethod: 'FIXED_POTENTIAL' };
  const split = slopePlateau(profile, boundary);
  const both = [metrics.slope, metrics.plateau];
  if ('refused' in split) return both.map(({ code }) => ({ metric: code, conditions, ...split.refused }));
  const { slope, plateau, resolution } = split.found;
  const percent = (x: number) => (100 * x) / (slope + plateau);
  return both.map(({ code }): AnalysedNumber => {
    const [value, side] = code === metrics.slope.code ? [slope, 'above'] : [plateau, 'below'];
    return {
      metric: code,
      value: percent(value),
      lower: percent(Math.max(0, value - resolution)),
      upper: percent(Math.min(slope + plateau, value + resolution)),
      interval: 'STATED',
      conditions,
      sentence: `${number(percent(value))} % of the stoichiometries lie ${side} ${boundary} V.`,
    };
  });
}

function averageOf(profile: Profile): readonly Told[] {
  const [metric, conditions] = [metrics.average.code, {}];
  const mean = meanVoltage(profile);
  if ('refused' in mean) return [{ metric, conditions, ...mean.refused }];
  const { average } = mean.found;
  const rounding = roundingStep(profile.voltage) / 2;
  return [
    {
      metric,
      conditions,
      value: average,
      lower: average - rounding,
      upper: average + rounding,
      interval: 'STATED',
      sentence: `The mean of the potential over the table is ${number(average)} V.`,
    },
  ];
}
