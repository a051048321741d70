import type { Sample } from '../domain/analysis.ts';
import { factSettings } from '../ingest/files/factSettings.ts';
import { settingsOf } from '../knowledge/analyses.ts';
import type { Context } from './context.ts';
import { columnsOf } from './curveColumns.ts';
import { referred } from './references.ts';

/** Curves with their numbers and what their measurements say, to be analysed. */
export async function sampleOf(curves: readonly string[], context: Context): Promise<Sample> {
  const [first, ...others] = await Promise.all(
    curves.map(async (id) => {
      const curve = await referred('curves', id, context);
      const measurement = await referred('measurements', curve.measurement, context);
      const columns = await Promise.all(
        columnsOf(curve).map(async (column) => {
          const { quantity, label, unit, words } = column;
          return { quantity, label, unit, words, values: await context.load.numbers(column) };
        }),
      );
      return {
        ion: curve.ion,
        measured: { id, columns, settings: { ...factSettings(curve.format, curve.facts), ...settingsOf(measurement) } },
      };
    }),
  );
  if (first === undefined) throw new RangeError('A sample needs a curve');
  return { ion: first.ion, curves: [first.measured, ...others.map(({ measured }) => measured)] };
}
