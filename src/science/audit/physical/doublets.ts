import { groupBy } from '../../../domain/groupBy.ts';
import { exact, subtract } from '../../facts/bounds.ts';
import type { Facts } from '../../facts/facts.ts';
import { interval } from '../../rules/words.ts';
import { isOwn } from '../about.ts';
import type { CheckResult } from '../auditRule.ts';
import { computation, mayBeAtMost, meet, rangeOf } from '../compute.ts';
import { compatible } from '../conditionsOf.ts';
import { type Stated, type Statement, statedValues } from '../stated.ts';
import { termOf } from '../term.ts';

/** Both spin-orbit components of a core level. */
type Doublet = {
  /** Such as "K 2p". */
  readonly level: string;
  /** The component of the larger j: p3/2, d5/2, f7/2. */
  readonly high: Stated;
  readonly low: Stated;
};

/**
 * The component of the larger total angular momentum j lies at the lower binding energy: spin-orbit coupling of a shell
 * more than half full, as every closed core shell with a hole is. Both lie as far apart as their stated separation.
 */
export function checkDoublets(facts: Facts): readonly CheckResult[] {
  const energies = facts.find({ quantity: 'XPS_BINDING_ENERGY', form: 'VALUE', also: isOwn });
  const byCarbon = groupBy(energies, ({ observation: { material, ion } }) => `${material}|${ion}`);
  return [...byCarbon.values()]
    .flatMap((group) => doubletsOf(statedValues(group)))
    .flatMap((doublet) => [checkOrder(doublet), ...checkSeparations(doublet, facts)]);
}

function doubletsOf(values: readonly Stated[]): readonly Doublet[] {
  return values.flatMap((low) =>
    values.flatMap((high): readonly Doublet[] => {
      const [one, other] = [componentOf(low.first), componentOf(high.first)];
      if (one === null || other === null || one.level !== other.level || one.j >= other.j) return [];
      return compatible(low.first, high.first, ['line']) ? [{ level: one.level, low, high }] : [];
    }),
  );
}

/** Level and twice the j of a line such as "K 2p3/2"; null if the line names no component. */
function componentOf({ observation }: Statement): { readonly level: string; readonly j: number } | null {
  const [, level, j] = /^(.*\d[pdf])\s*(\d)\/2$/.exec(String(observation.conditions.line)) ?? [];
  return level === undefined ? null : { level, j: Number(j) };
}

function checkOrder({ level, low, high }: Doublet): CheckResult {
  const { material, ion, conditions } = high.first.observation;
  const names = [conditions.line, low.first.observation.conditions.line] as const;
  const holds = mayBeAtMost(high.bounds, low.bounds);
  const said = `${names[0]} at ${interval(high.bounds, 'eV')} and ${names[1]} at ${interval(low.bounds, 'eV')}`;
  const outcome = {
    material,
    ion,
    inputs: [...high.inputs, ...low.inputs],
    computations: [
      computation(`energy of ${names[0]} < energy of ${names[1]}`, [
        termOf(`energy of ${names[0]}`, high.bounds, 'eV'),
        termOf(`energy of ${names[1]}`, low.bounds, 'eV'),
      ]),
    ],
  };
  return holds
    ? { ...outcome, severity: null, sentence: `${said} are in the order of spin-orbit doublets.` }
    : {
        ...outcome,
        severity: 'ERROR',
        sentence: `${said} are the wrong way round: of ${level}, the component of larger j lies at the lower binding energy.`,
        repairs: [exchanged(high, low), exchanged(low, high)],
      };
}

function exchanged({ first }: Stated, { bounds, first: other }: Stated) {
  const { value, lower, upper } = termOf('energy', bounds, 'eV');
  const sentence = `It would agree if ${first.observation.conditions.line} and ${other.observation.conditions.line} were exchanged.`;
  return { observation: first.id, value, lower, upper, unit: 'eV', sentence };
}

/** The distance of both components against the one that is stated. */
function checkSeparations({ level, low, high }: Doublet, facts: Facts): readonly CheckResult[] {
  const { material, ion } = high.first.observation;
  const separations = statedValues(
    facts.find({
      quantity: 'XPS_DOUBLET_SEPARATION',
      form: 'VALUE',
      ion,
      also: (fact) => isOwn(fact) && fact.observation.material === material && compatible(fact, high.first, ['line']),
    }),
  ).filter(({ first }) => [undefined, level].includes(first.observation.conditions.line));
  const between = subtract(low.bounds, high.bounds);
  const distance = { ...rangeOf([between], Math.abs), ...(meet(between, exact(0)) ? { lower: 0 } : {}) };
  return separations.map((stated) => {
    const holds = meet(distance, stated.bounds);
    return {
      severity: holds ? null : 'ERROR',
      material,
      ion,
      inputs: [...stated.inputs, ...high.inputs, ...low.inputs],
      sentence: `The components of ${level} lie ${interval(distance, 'eV')} apart; ${holds ? 'that fits the stated' : 'the stated separation is'} ${interval(stated.bounds, 'eV')}.`,
      computations: [
        computation(
          'separation = |difference of the energies|',
          [termOf('larger j', high.bounds, 'eV'), termOf('smaller j', low.bounds, 'eV')],
          { result: termOf('separation', distance, 'eV'), expected: termOf('stated separation', stated.bounds, 'eV') },
        ),
      ],
      ...(holds ? {} : { repairs: [separated(stated, distance)] }),
    };
  });
}

function separated({ first }: Stated, distance: Stated['bounds']) {
  const { value, lower, upper } = termOf('separation', distance, 'eV');
  const sentence = `It would agree if the separation were ${interval(distance, 'eV')}.`;
  return { observation: first.id, value, lower, upper, unit: 'eV', sentence };
}
