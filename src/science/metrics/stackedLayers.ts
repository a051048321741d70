import { ofState, type Stated, statedValues } from '../audit/stated.ts';
import { interval } from '../rules/words.ts';
import { ratioOf } from './carried.ts';
import type { Derived, Metric } from './metric.ts';

/** Layers in a stack. */
export const stackedLayers: Metric = {
  code: 'STACKED_LAYERS',
  name: 'layers in a stack',
  description: 'Stack height over the distance of the layers. Some sources add 1, for the layer at the other end.',
  version: 1,
  formula: 'N = L_c / d002',
  quantity: null,
  unitKind: 'DIMENSIONLESS',
  source: 'definition; as in the public repository czx-114514/Hard-Carbon-XRD-Features-Extraction',
  compute: ({ own, general }) =>
    [own, general].flatMap((facts) => {
      const spacings = statedValues(facts.find({ quantity: 'D002', form: 'VALUE' }));
      const heights = statedValues(facts.find({ quantity: 'STACK_HEIGHT_LC', form: 'VALUE' }));
      return heights.flatMap((height) =>
        ofState(spacings, height, ['line'])
          .slice(0, 1)
          .flatMap((spacing) => layers(height, spacing)),
      );
    }),
};

function layers(height: Stated, spacing: Stated): readonly Derived[] {
  const bounds = ratioOf(height.bounds, spacing.bounds);
  if (bounds === null) return [];
  const numbers = `${interval(height.bounds, 'angstrom')} of layers ${interval(spacing.bounds, 'angstrom')} apart`;
  return [
    {
      bounds,
      inputs: [height.first, ...height.inputs, ...spacing.inputs],
      sentence: `A stack of ${numbers} has ${interval(bounds, '1')}.`,
    },
  ];
}
