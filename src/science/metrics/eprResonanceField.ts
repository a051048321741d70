import { type Stated, statedValues } from '../audit/stated.ts';
import { settingOf } from '../facts/settingOf.ts';
import { interval } from '../rules/words.ts';
import { carried, notBelow0 } from './carried.ts';
import { FREE_ELECTRON_G, resonanceField } from './electronSpin.ts';
import type { Derived, Metric } from './metric.ts';

/** Digits that resonance fields of close g factors differ in. */
const DIGITS = 7;

/** Field at which a line lies. */
export const eprResonanceField: Metric = {
  code: 'EPR_RESONANCE_FIELD',
  name: 'resonance field',
  description:
    'Magnetic field at which electrons of the printed g factor resonate, where the microwave frequency is stated.',
  version: 1,
  formula: 'B = h nu / (g mu_B)',
  quantity: null,
  unitKind: 'MAGNETIC_FIELD',
  source: 'resonance condition of an electron spin; constants: CODATA 2018',
  compute: ({ own, general }) =>
    [own, general].flatMap((facts) =>
      statedValues(facts.find({ quantity: 'EPR_G_FACTOR', form: 'VALUE' })).flatMap(fieldOf),
    ),
};

function fieldOf({ bounds: g, first, inputs }: Stated): readonly Derived[] {
  const [frequency] = inputs.flatMap((fact) => settingOf(fact, 'MICROWAVE_FREQUENCY') ?? []);
  const bounds = frequency === undefined ? null : carried([frequency, notBelow0(g)], resonanceField);
  if (frequency === undefined || bounds === null) return [];
  const free = resonanceField(frequency.value, FREE_ELECTRON_G) - bounds.value;
  return [
    {
      bounds,
      inputs: [first, ...inputs],
      sentence:
        `At ${frequency.value} GHz, electrons with a g factor of ${g.value} resonate at ${interval(bounds, 'mT', DIGITS)}, ` +
        `${free.toFixed(3)} mT below free electrons.`,
    },
  ];
}
