import type { Picture } from '../../domain/analysis.ts';
import { metrics } from './gittParameters.ts';
import type { PulseNumbers } from './gittPulse.ts';

/** So many pulses are drawn. */
const DRAWN = 6;

/** Some pulses over the root of time with their lines. */
export function pulseLines(read: readonly PulseNumbers[]): readonly Picture[] {
  const drawable = read.flatMap(({ pulse, step }) => ('found' in step ? [{ pulse, step: step.found }] : []));
  const every = Math.ceil(drawable.length / DRAWN);
  const drawn = drawable.filter((_, at) => at % every === 0);
  if (drawn.length === 0) return [];
  return [
    {
      title: 'Potential over the root of time',
      x: { label: 'root of the time since the pulse began', unit: 's^1/2' },
      y: { label: 'potential less that of the rest before', unit: 'mV' },
      series: drawn.flatMap(({ pulse, step: { line, before } }) => {
        const above = (potential: number) => 1000 * (potential - before.potential);
        const ends = [0, line.roots.at(-1) as number];
        return [
          { name: `pulse ${pulse.number}`, look: 'POINTS' as const, x: line.roots, y: line.potentials.map(above) },
          {
            name: `line of pulse ${pulse.number}`,
            look: 'LINE' as const,
            x: ends,
            y: ends.map((root) => above(line.intercept.value + line.slope.value * root)),
          },
        ];
      }),
      marks: [],
    },
  ];
}

/** What was found over the potential, a series for each direction. */
export function overPotential(read: readonly PulseNumbers[]): readonly Picture[] {
  const points = read.flatMap(({ diffusion }) => ('value' in diffusion ? [diffusion] : []));
  const [first] = points;
  if (first === undefined) return [];
  const isTime = first.metric === metrics.time.code;
  const directions = [...new Set(points.map(({ conditions }) => conditions.direction as string))];
  return [
    {
      title: isTime ? 'Diffusion time over potential' : 'Diffusion coefficient over potential',
      x: { label: 'potential', unit: 'V' },
      y: isTime
        ? { label: '(V/S)^2/D', unit: 's', scale: 'LOGARITHMIC' }
        : { label: 'D', unit: 'cm2/s', scale: 'LOGARITHMIC' },
      series: directions.map((direction) => {
        const own = points.filter(({ conditions }) => conditions.direction === direction);
        return {
          name: direction.toLowerCase(),
          look: 'POINTS',
          x: own.map(({ conditions }) => (conditions.potential as { readonly value: number }).value),
          y: own.map(({ value }) => value),
        };
      }),
      marks: [],
    },
  ];
}
