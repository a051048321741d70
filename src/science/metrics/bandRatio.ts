import { type Stated, statedValues } from '../audit/stated.ts';
import type { Bounds } from '../facts/bounds.ts';
import { settingOf } from '../facts/settingOf.ts';
import type { Subject } from '../facts/subject.ts';

/** ID/IG of a spectrum with the wavelength of its laser in nm. */
export type BandRatio = { readonly stated: Stated; readonly laser: Bounds };

const ANGSTROM_PER_NANOMETRE = 10;

/** What La from ID/IG is worth in hard carbon. */
export const CAVEAT =
  'ID/IG follows La only above some 32 nm, the length over which phonons are coherent ' +
  '(10.1016/j.carbon.2015.08.020); layers of hard carbon are smaller, so that this is no measure of theirs.';

/** Values of ID/IG of runs that state their laser. */
export function bandRatios({ own, general }: Subject): readonly BandRatio[] {
  return [own, general].flatMap((facts) =>
    statedValues(facts.find({ quantity: 'ID_IG', form: 'VALUE' })).flatMap((stated) =>
      stated.inputs
        .flatMap((fact) => settingOf(fact, 'LASER_WAVELENGTH') ?? [])
        .slice(0, 1)
        .map((laser) => ({ stated, laser: inNanometres(laser) })),
    ),
  );
}

function inNanometres({ value, lower, upper }: Bounds): Bounds {
  return {
    value: value / ANGSTROM_PER_NANOMETRE,
    lower: lower / ANGSTROM_PER_NANOMETRE,
    upper: upper / ANGSTROM_PER_NANOMETRE,
  };
}
