import type { AnalysisResult, Picture } from '../../domain/analysis.ts';
import type { MetricDefinition } from '../../domain/derivedMetric.ts';
import { type Analysed, found, refused } from '../curves/analysed.ts';
import { type ChordLength, chordLength, poreChord } from '../curves/chordLength.ts';
import { type Between, type GuinierFit, guinierFit, type Scattering, sphereDiameter } from '../curves/guinierFit.ts';
import { type PorodFit, porodFit } from '../curves/porodFit.ts';
import { sphereExcess } from '../curves/sphereExcess.ts';
import { number } from '../rules/words.ts';
import { analysis, type ParameterValues } from './analysis.ts';
import { columnsIn } from './columns.ts';
import { intensityIn } from './intensityIn.ts';
import { parted, type Told } from './told.ts';

const POROD = 'Porod, Kolloid-Z. 124 (1951) 83; Perret and Ruland, J. Appl. Cryst. 1 (1968) 308';

const metrics = {
  radius: {
    code: 'FITTED_RADIUS_OF_GYRATION',
    name: 'radius of gyration from small-angle scattering',
    description: 'Radius of gyration of what scatters, pores or particles; large ones weigh much more than small ones.',
    version: 1,
    formula: 'ln I = ln I0 - q2 Rg2 / 3, q Rg up to 1.3',
    quantity: null,
    unitKind: 'LENGTH',
    source: 'Guinier and Fournet, Small-Angle Scattering of X-rays, Wiley (1955)',
  },
  diameter: {
    code: 'FITTED_PORE_DIAMETER',
    name: 'pore diameter from small-angle scattering',
    description:
      'Diameter of spheres for which the law finds that radius of gyration over the same points. Open pores scatter as closed ones do.',
    version: 2,
    formula: 'D = 2 sqrt(5/3) Rg / k, k: how many times too large the law finds Rg of a sphere',
    quantity: 'PORE_DIAMETER',
    unitKind: 'LENGTH',
    source:
      'Guinier and Fournet, Small-Angle Scattering of X-rays, Wiley (1955); form factor: Rayleigh, Proc. R. Soc. Lond. A 84 (1911) 25',
  },
  chord: {
    code: 'MEASURED_POROD_LENGTH',
    name: 'Porod length from small-angle scattering',
    description:
      'Length of two phases from the invariant and the constant of Porod: 4/3 of the radius of lone spheres.',
    version: 1,
    formula: 'l_p = 4 Q / (pi K); I = K / q4 + c / q2 + b; Q = integral of q2 (I - c / q2 - b)',
    quantity: null,
    unitKind: 'LENGTH',
    source: POROD,
  },
  poreChord: {
    code: 'MEASURED_PORE_CHORD',
    name: 'mean chord of the pores from small-angle scattering',
    description: 'Mean length of straight lines within pores, with a porosity from elsewhere.',
    version: 1,
    formula: 'l = l_p / (1 - phi)',
    quantity: null,
    unitKind: 'LENGTH',
    source: POROD,
  },
} as const satisfies Record<string, MetricDefinition>;

const parameters = {
  guinierFrom: {
    description:
      'Lowest scattering vector of the Guinier range, beyond the upturn of the particles; the first point where it is not told.',
    unitKind: 'SCATTERING_VECTOR',
    standard: null,
    least: 0,
    source: 'choice',
  },
  guinierTo: {
    description:
      'Highest scattering vector of the Guinier range; the highest with q Rg up to 1.3 where it is not told.',
    unitKind: 'SCATTERING_VECTOR',
    standard: null,
    least: 0,
    source: 'Guinier and Fournet, Small-Angle Scattering of X-rays, Wiley (1955)',
  },
  porodFrom: {
    description: 'Lowest scattering vector of the Porod range; without it no Porod length is given.',
    unitKind: 'SCATTERING_VECTOR',
    standard: null,
    least: 0,
    source: 'choice',
  },
  porodTo: {
    description:
      'Highest scattering vector of the Porod range, below the first reflection; the last point where it is not told.',
    unitKind: 'SCATTERING_VECTOR',
    standard: null,
    least: 0,
    source: 'choice',
  },
  withoutFluctuation: {
    description: '1 to leave out the term in q to the -2 of turbostratic layers.',
    unitKind: 'COUNT',
    standard: 0,
    least: 0,
    most: 1,
    source: 'Perret and Ruland, J. Appl. Cryst. 1 (1968) 308',
  },
  porosity: {
    description: 'Share of the volume that is pores, open and closed; without it no chord of the pores is given.',
    unitKind: 'SHARE',
    standard: null,
    least: 0,
    most: 99,
    source: 'from densities',
  },
} as const;

/** Sizes of pores from small-angle scattering. */
export const poreScattering = analysis({
  code: 'PORE_SCATTERING',
  word: 'saxs',
  name: 'pores by small-angle scattering',
  description:
    'Radius of gyration by the law of Guinier, the diameter of spheres with it, and the Porod length with the chord of the pores.',
  techniques: ['SAXS'],
  series: false,
  columns: [['SCATTERING_VECTOR'], ['INTENSITY', 'COUNT_RATE']],
  parameters,
  metrics: Object.values(metrics),
  analyse({ curves: [curve] }, given) {
    const columns = columnsIn(curve, { SCATTERING_VECTOR: '1/angstrom' });
    if ('refused' in columns) return columns;
    const intensity = intensityIn(curve);
    if ('refused' in intensity) return intensity;
    const scattering = risingOf({ vector: columns.found.SCATTERING_VECTOR, intensity: intensity.found });
    const guinier = guinierFit(scattering, { from: given.guinierFrom, to: given.guinierTo });
    const porod = porodOf(scattering, given);
    const chord = chordOf(scattering, guinier, porod);
    const told = [...guinierNumbers(scattering, guinier), ...chordNumbers(chord, given.porosity)];
    return found<AnalysisResult>({
      ...parted(told),
      pictures: picturesOf(scattering, guinier, porod),
    });
  },
});

type Given = ParameterValues<typeof parameters>;

/** Rows with both numbers, by rising q. */
function risingOf({ vector, intensity }: Scattering): Scattering {
  const rows = Array.from(vector, (_, row) => row)
    .filter((row) => Number.isFinite(vector[row]) && Number.isFinite(intensity[row]))
    .sort((a, b) => (vector[a] as number) - (vector[b] as number));
  return {
    vector: Float64Array.from(rows, (row) => vector[row] as number),
    intensity: Float64Array.from(rows, (row) => intensity[row] as number),
  };
}

function porodOf(scattering: Scattering, { porodFrom, porodTo, withoutFluctuation }: Given): Analysed<PorodFit> {
  if (porodFrom === null) {
    return refused('POROD_RANGE_UNKNOWN', 'the Porod range is not known: give where it begins as "porodFrom"');
  }
  const to = porodTo ?? Number.POSITIVE_INFINITY;
  return porodFit(scattering, { from: porodFrom, to, fluctuation: withoutFluctuation !== 1 });
}

function chordOf(
  scattering: Scattering,
  guinier: Analysed<GuinierFit>,
  porod: Analysed<PorodFit>,
): Analysed<ChordLength> {
  if ('refused' in porod) return porod;
  if ('refused' in guinier) {
    return refused(guinier.refused.code, `the invariant needs a Guinier range: ${guinier.refused.message}`);
  }
  return chordLength(scattering, guinier.found, porod.found);
}

function guinierNumbers({ vector }: Scattering, guinier: Analysed<GuinierFit>): readonly Told[] {
  if ('refused' in guinier) {
    return [metrics.radius, metrics.diameter].map(({ code }) => ({
      metric: code,
      conditions: {},
      ...guinier.refused,
    }));
  }
  const { radius, from, to, points } = guinier.found;
  const excess = sphereExcess(
    vector.filter((q) => q >= from && q <= to),
    radius.value,
  );
  const diameterOf = (gyration: number) => sphereDiameter(gyration / excess);
  const diameter: Between = {
    value: diameterOf(radius.value),
    lower: radius.lower === null ? null : diameterOf(radius.lower),
    upper: diameterOf(radius.upper),
  };
  return [
    {
      ...given(metrics.radius, radius),
      sentence:
        `The radius of gyration is ${number(radius.value)} angstrom, by ${points} points from q = ${number(from)} to ` +
        `${number(to)}/angstrom, where q Rg is ${number(to * radius.value, 3)}.`,
    },
    {
      ...given(metrics.diameter, diameter),
      sentence:
        `Spheres of ${number(diameter.value)} angstrom have that radius by the law, which finds them ${number(excess, 4)} times as ` +
        'large as they are over these points.',
    },
  ];
}

function chordNumbers(chord: Analysed<ChordLength>, porosity: number | null): readonly Told[] {
  if ('refused' in chord) {
    return [metrics.chord, metrics.poreChord].map(({ code }) => ({ metric: code, conditions: {}, ...chord.refused }));
  }
  const { length, below, above } = chord.found;
  const porod: Told = {
    ...given(metrics.chord, length),
    sentence:
      `The Porod length is ${number(length.value)} angstrom; ${number(100 * below, 3)} % of the invariant lie below the points ` +
      `and ${number(100 * above, 3)} % above, where laws stand for them.`,
  };
  if (porosity === null) {
    const message = 'the share of pores in the volume is not known: give it as "porosity"';
    return [porod, { metric: metrics.poreChord.code, conditions: {}, code: 'POROSITY_UNKNOWN', message }];
  }
  const pore = (value: number) => poreChord(value, porosity / 100);
  return [
    porod,
    {
      ...given(metrics.poreChord, {
        value: pore(length.value),
        lower: pore(length.lower),
        upper: pore(length.upper),
      }),
      sentence: `With ${number(porosity)} % of pores their mean chord is ${number(pore(length.value))} angstrom.`,
    },
  ];
}

function given({ code }: MetricDefinition, { value, lower, upper }: Between) {
  return { metric: code, value, lower, upper, interval: 'CI95', conditions: {} } as const;
}

function picturesOf(
  { vector, intensity }: Scattering,
  guinier: Analysed<GuinierFit>,
  porod: Analysed<PorodFit>,
): readonly Picture[] {
  const shown = Array.from(vector, (_, row) => row).filter(
    (row) => (vector[row] as number) > 0 && (intensity[row] as number) > 0,
  );
  const x = Float64Array.from(shown, (row) => vector[row] as number);
  const lines = [
    ...('found' in guinier ? [{ name: 'Guinier', ...guinierLine(x, guinier.found) }] : []),
    ...('found' in porod ? [{ name: 'Porod', ...porodLine(x, porod.found) }] : []),
  ];
  return [
    {
      title: 'Small-angle scattering',
      x: { label: 'scattering vector', unit: '1/angstrom', scale: 'LOGARITHMIC' },
      y: { label: 'intensity', unit: null, scale: 'LOGARITHMIC' },
      series: [
        { name: 'points', look: 'POINTS', x, y: Float64Array.from(shown, (row) => intensity[row] as number) },
        ...lines.map((line) => ({ ...line, look: 'LINE' as const })),
      ],
      marks: [],
    },
  ];
}

function guinierLine(x: Float64Array, { from, to, radius, forward }: GuinierFit) {
  const own = x.filter((q) => q >= from && q <= to);
  return { x: own, y: own.map((q) => forward.value * Math.exp((-(q * q) * radius.value ** 2) / 3)) };
}

function porodLine(x: Float64Array, { from, to, constant, fluctuation, background }: PorodFit) {
  const own = x.filter((q) => q >= from && q <= to);
  return {
    x: own,
    y: own.map((q) => constant.value / q ** 4 + (fluctuation?.value ?? 0) / q ** 2 + background.value),
  };
}
