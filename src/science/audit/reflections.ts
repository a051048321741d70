import { groupBy } from '../../domain/groupBy.ts';
import { reportedValue } from '../../domain/reported.ts';
import { type Bounds, boundsOf } from '../facts/bounds.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { isOwn } from './about.ts';
import { ofState, type Stated, statedValues } from './stated.ts';

/** Position and spacing of the (002) reflection in one state. */
export type Reflection = {
  /** 2 theta in degrees. */
  readonly angle: Stated;
  /** d002 in angstrom, all that may be of that state. */
  readonly spacings: readonly Stated[];
};

/** Angles of the (002) reflection of a source, each with the spacings of the same region of the same run. */
export function reflectionsOf(facts: Facts): readonly Reflection[] {
  const angles = facts.find({ quantity: 'TWO_THETA', form: 'VALUE', also: isAngle });
  const spacings = facts.find({ quantity: 'D002', form: 'VALUE', also: isSpacing });
  const byCarbon = groupBy(angles, ({ observation: { material, ion } }) => `${material}|${ion}`);
  return [...byCarbon.values()].flatMap(statedValues).map((angle) => ({
    angle,
    spacings: ofState(statedValues(spacings.filter((spacing) => sameCarbon(spacing, angle.first))), angle, []).filter(
      ({ first }) => regionOf(first) === regionOf(angle.first),
    ),
  }));
}

/** Bragg's law has no meaning outside: such numbers are slips of another kind. */
function isAngle(fact: Fact): boolean {
  return isOwn(fact) && is002(fact) && fact.bounds !== null && fact.bounds.lower > 0 && fact.bounds.upper < 180;
}

function isSpacing(fact: Fact): boolean {
  return isOwn(fact) && fact.bounds !== null && fact.bounds.lower > 0 && fact.bounds.upper < Number.POSITIVE_INFINITY;
}

/** A reflection without a name is taken for the one that the spacing comes from. */
function is002({ observation }: Fact): boolean {
  const { line } = observation.conditions;
  return line === undefined || line.includes('002');
}

/** The spacing of a carbon that is given without an ion is that of the carbon with any. */
function sameCarbon({ observation: spacing }: Fact, { observation: angle }: Fact): boolean {
  return spacing.material === angle.material && (spacing.ion === angle.ion || spacing.ion === null);
}

function regionOf({ observation }: Fact): string | undefined {
  return observation.conditions.region;
}

/** A setting of the run that a fact is of, in canonical units; null if it is not stated. */
export function settingOf({ measurement }: Fact, code: string): Bounds | null {
  const setting = measurement?.settings.find((each) => each.code === code);
  const stated = setting === undefined ? undefined : reportedValue(setting.value);
  return stated === undefined ? null : boundsOf(stated);
}
