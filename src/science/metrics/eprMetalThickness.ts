import type { IonSymbol } from '../../domain/ion.ts';
import { type Stated, statedValues } from '../audit/stated.ts';
import { thicknessOfAsymmetry } from '../dysonianAsymmetry.ts';
import { settingOf } from '../facts/settingOf.ts';
import { metalResistivity } from '../metalResistivity.ts';
import { interval, number } from '../rules/words.ts';
import { skinDepth } from '../skinDepth.ts';
import { carried } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

const ANGSTROM_PER_MICROMETRE = 1e4;

const usualFrequency = {
  name: 'frequency',
  value: 9.45,
  unit: 'GHz',
  source: 'assumed: the source states no microwave frequency; X band, general knowledge',
};

/** Thickness of metal that an asymmetry needs. */
export const eprMetalThickness: Metric = {
  code: 'EPR_METAL_THICKNESS',
  name: 'thickness of metal for A/B',
  description:
    "Thickness of a flat plate of the ion's bulk metal whose EPR line has the asymmetry A/B that is printed: the thinnest " +
    'one. Clusters of nanometres have a symmetric line.',
  version: 1,
  formula: 't = p(A/B) sqrt(2 rho / (2 pi nu mu_0)), p the thickness over the skin depth',
  quantity: null,
  unitKind: 'LENGTH',
  source: 'Dyson, Phys. Rev. 98 (1955) 349; flat plate of Holiatkina et al., J. Appl. Phys. 134 (2023) 145702',
  compute: ({ own, ion }) =>
    statedValues(own.find({ quantity: 'EPR_ASYMMETRY', form: 'VALUE' })).flatMap((stated) => thickness(stated, ion)),
};

function thickness({ bounds: asymmetry, first, inputs }: Stated, ion: IonSymbol): readonly Derived[] {
  const [found] = inputs.flatMap((fact) => settingOf(fact, 'MICROWAVE_FREQUENCY') ?? []);
  const stated = found !== undefined && found.value > 0 ? found : null;
  const frequency = stated?.value ?? usualFrequency.value;
  const resistivity = metalResistivity[ion];
  const depth = skinDepth({ resistivity, frequency });
  const bounds = carried([asymmetry], (ratio) => plates(ratio) * depth * ANGSTROM_PER_MICROMETRE);
  if (bounds === null) return [];
  return [
    {
      bounds,
      inputs: [first, ...inputs],
      parameters: [
        ...(stated === null ? [usualFrequency] : []),
        {
          name: `skinDepth${ion}`,
          value: Number(depth.toPrecision(6)),
          unit: 'um',
          source: `derived here: a resistivity of ${resistivity} ohm m near room temperature, general knowledge`,
        },
      ],
      sentence:
        `An A/B of ${interval(asymmetry, '1')} needs ${number(bounds.value / ANGSTROM_PER_MICROMETRE)} um of bulk ${ion}, whose skin depth ` +
        `at ${frequency} GHz is ${number(depth)} um.`,
    },
  ];
}

/** Skin depths of the thinnest plate; no plate has a line that leans the other way, and none one above the peak. */
function plates(asymmetry: number): number {
  if (asymmetry < 1) return 0;
  return thicknessOfAsymmetry(asymmetry) ?? Number.POSITIVE_INFINITY;
}
