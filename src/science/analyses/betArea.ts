import type { AnalysedNumber, AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { found } from '../curves/analysed.ts';
import type { BetFit, Between, Isotherm } from '../curves/betFit.ts';
import { adsorptionBranch, betOverRange } from '../curves/betRange.ts';
import { monolayerArea } from '../curves/monolayerArea.ts';
import { number } from '../rules/words.ts';
import { analysis } from './analysis.ts';
import { columnsIn } from './columns.ts';

const SOURCE =
  'Brunauer, Emmett and Teller, J. Am. Chem. Soc. 60 (1938) 309; conditions of Rouquerol, Llewellyn and Rouquerol, Stud. Surf. Sci. Catal. 160 (2007) 49';

const metrics = {
  area: {
    code: 'MEASURED_BET_AREA',
    name: 'BET surface area from the isotherm',
    description:
      'Area that a monolayer of the gas would cover. It misses closed pores and those too narrow for the gas, and follows the range of pressures.',
    version: 2,
    formula: 'S = v_m N_A sigma / V_molar',
    quantity: 'BET_AREA',
    unitKind: 'SPECIFIC_AREA',
    source: SOURCE,
  },
  monolayer: {
    code: 'MEASURED_MONOLAYER_VOLUME',
    name: 'volume of a monolayer from the isotherm',
    description: 'Gas of one layer, as its volume at 0 degC and 101.325 kPa.',
    version: 2,
    formula: 'v_m = 1 / (slope + intercept) of x / (v (1 - x)) over x = p/p0',
    quantity: null,
    unitKind: 'SPECIFIC_VOLUME',
    source: SOURCE,
  },
  constant: {
    code: 'MEASURED_BET_CONSTANT',
    name: 'BET constant C from the isotherm',
    description:
      'How much more strongly the first layer is bound than the next ones; above some hundreds pores are being filled.',
    version: 2,
    formula: 'C = 1 + slope / intercept of x / (v (1 - x)) over x = p/p0',
    quantity: null,
    unitKind: 'DIMENSIONLESS',
    source: SOURCE,
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  from: {
    description: 'Lowest relative pressure of the line; chosen by the conditions of the method where it is not told.',
    unitKind: 'DIMENSIONLESS',
    standard: null,
    least: 0,
    most: 1,
    source: 'Rouquerol, Llewellyn and Rouquerol, Stud. Surf. Sci. Catal. 160 (2007) 49',
  },
  to: {
    description: 'Highest relative pressure of the line; chosen by the conditions of the method where it is not told.',
    unitKind: 'DIMENSIONLESS',
    standard: null,
    least: 0,
    most: 1,
    source: 'Rouquerol, Llewellyn and Rouquerol, Stud. Surf. Sci. Catal. 160 (2007) 49',
  },
  crossSection: {
    description: 'Area that a molecule covers, in cm2: 0.162 nm2 is 1.62e-15 cm2.',
    unitKind: 'AREA',
    standard: 1.62e-15,
    least: 1e-16,
    most: 1e-14,
    source: 'Nitrogen at 77 K: McClellan and Harnsberger, J. Colloid Interface Sci. 23 (1967) 577',
  },
} as const;

/** Surface area from the adsorption branch of an isotherm. */
export const betArea = analysis({
  code: 'BET_AREA',
  word: 'bet',
  name: 'surface area by BET',
  description:
    'The line of Brunauer, Emmett and Teller over a range of pressures that is told, or that the conditions of Rouquerol choose.',
  techniques: ['GAS_SORPTION'],
  series: false,
  columns: [['RELATIVE_PRESSURE'], ['ADSORBED_VOLUME']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, { from, to, crossSection }) {
    const columns = columnsIn(curve, { RELATIVE_PRESSURE: '1', ADSORBED_VOLUME: 'cm3/g' });
    if ('refused' in columns) return columns;
    const branch = adsorptionBranch({
      pressure: columns.found.RELATIVE_PRESSURE,
      volume: columns.found.ADSORBED_VOLUME,
    });
    const fit = betOverRange(branch, { from, to });
    if ('refused' in fit) return fit;
    return found<AnalysisResult>({
      numbers: numbersOf(fit.found, crossSection),
      refused: [],
      pictures: [isothermOf(branch, fit.found), lineOf(branch, fit.found)],
    });
  },
});

function numbersOf(
  { from, to, points, monolayer, constant, rSquared }: BetFit,
  crossSection: number,
): AnalysedNumber[] {
  const areaOf = (volume: number | null) => (volume === null ? null : monolayerArea(volume, crossSection));
  const area: Between = {
    value: monolayerArea(monolayer.value, crossSection),
    lower: areaOf(monolayer.lower),
    upper: areaOf(monolayer.upper),
  };
  const range = `p/p0 from ${number(from)} to ${number(to)}`;
  return [
    {
      ...given(metrics.area, area),
      sentence: `A monolayer covers ${number(area.value)} m2/g, by ${points} points at ${range}.`,
    },
    {
      ...given(metrics.monolayer, monolayer),
      sentence: `A monolayer has ${number(monolayer.value)} cm3 (STP)/g, by a line with R2 of ${number(rSquared, 6)} at ${range}.`,
    },
    { ...given(metrics.constant, constant), sentence: `C is ${number(constant.value)} at ${range}.` },
  ];
}

function given({ code }: MetricDefinition, between: Between) {
  return { metric: code, ...between, interval: 'CI95', conditions: {} } as const;
}

const PRESSURE = { label: 'relative pressure p/p0', unit: null } as const;

function isothermOf({ pressure, volume }: Isotherm, { from, to, monolayer }: BetFit): Picture {
  return {
    title: 'Adsorption isotherm',
    x: PRESSURE,
    y: { label: 'adsorbed volume', unit: 'cm3 (STP)/g' },
    series: [{ name: 'adsorption', look: 'POINTS', x: pressure, y: volume }],
    marks: [
      { axis: 'X', at: from, name: `from ${number(from)}` },
      { axis: 'X', at: to, name: `to ${number(to)}` },
      { axis: 'Y', at: monolayer.value, name: 'monolayer' },
    ],
  };
}

function lineOf({ pressure, volume }: Isotherm, { from, to, intercept, slope }: BetFit): Picture {
  const rows = Array.from(pressure, (_, row) => row).filter((row) => {
    const x = pressure[row] as number;
    return x >= from && x <= to;
  });
  const x = Float64Array.from(rows, (row) => pressure[row] as number);
  return {
    title: 'BET line',
    x: PRESSURE,
    y: { label: 'x / (v (1 - x))', unit: 'g/cm3' },
    series: [
      {
        name: 'points',
        look: 'POINTS',
        x,
        y: x.map((value, at) => value / ((volume[rows[at] as number] as number) * (1 - value))),
      },
      { name: 'line', look: 'LINE', x, y: x.map((value) => intercept.value + slope.value * value) },
    ],
    marks: [],
  };
}
