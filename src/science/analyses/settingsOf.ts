import type { Measurement } from '../../domain/measurement.ts';
import { reportedValue } from '../../domain/reported.ts';
import { boundsOf } from '../facts/bounds.ts';

/** Settings of a measurement by code, in canonical units; those that are stated. */
export function settingsOf({ settings }: Pick<Measurement, 'settings'>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    settings.flatMap(({ code, value }) => {
      const stated = reportedValue(value);
      return stated === undefined ? [] : [[code, boundsOf(stated).value] as const];
    }),
  );
}
