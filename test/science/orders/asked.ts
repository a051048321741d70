import type { OrderClaim } from '../../../src/domain/contributionOrder.ts';
import type { EvidenceBase } from '../../../src/domain/evidenceBase.ts';
import type { IonSymbol } from '../../../src/domain/ion.ts';
import { standardOptions } from '../../../src/domain/judging.ts';
import { contributionOrder } from '../../../src/science/orders/contributionOrder.ts';
import type { OrderAsked } from '../../../src/science/orders/problem.ts';
import { evidenceBase, type Said, subjectIn } from '../../support/evidence.ts';

const codes: Readonly<Record<string, string>> = {
  AC: 'ADSORPTION',
  IC: 'INTERCALATION',
  FC: 'PORE_FILLING',
  MC: 'METALLIC_CLUSTERS',
  SEI: 'SEI_FORMATION',
  PL: 'PLATING',
};

/** An order in short, `IC<AC<FC`, as codes. */
export function codesOf(order: string): readonly string[] {
  return order.split('<').map((short) => codes[short] ?? short);
}

/** An order as codes in short. */
export function shortOf(ascending: readonly string[]): string {
  const short = new Map(Object.entries(codes).map(([abbreviation, code]) => [code, abbreviation]));
  return ascending.map((code) => short.get(code) ?? code).join('<');
}

export type Asking = Partial<OrderAsked['options']> & {
  readonly cRate?: number | null;
  readonly claimed?: readonly string[];
};

export function asking({ cRate = null, claimed = [], ...options }: Asking = {}): OrderAsked {
  const claims = claimed.map((order, place): OrderClaim => ({ claim: `Claim:${place}`, ascending: codesOf(order) }));
  return { options: { ...standardOptions, ...options }, cRate, claimed: claims };
}

export function subjectOf(given: readonly Said[] | EvidenceBase, ion: IonSymbol = 'Na') {
  return subjectIn('observations' in given ? given : evidenceBase(given), ion);
}

export function orderOf(given: readonly Said[] | EvidenceBase, asked: Asking = {}, ion: IonSymbol = 'Na') {
  return contributionOrder(subjectOf(given, ion), asking(asked));
}

/** Orders and their shares in percent, to two digits: `{ 'IC<AC<FC': 100 }`. */
export function sharesOf({ orders }: Pick<ReturnType<typeof orderOf>, 'orders'>): Readonly<Record<string, number>> {
  return Object.fromEntries(orders.map(({ ascending, share }) => [shortOf(ascending), Math.round(share * 1e4) / 1e2]));
}

/** Bounds of a process in mAh/g, to two digits. */
export function boundsOf({ processes }: Pick<ReturnType<typeof orderOf>, 'processes'>, short: string) {
  const found = processes.find(({ process }) => process === codes[short]);
  return [found?.lower, found?.upper].map((end) => (typeof end === 'number' ? Math.round(end * 100) / 100 : end));
}

/** A value as a setting: exact. */
export const total = (value: string): Said => ({ quantity: 'REVERSIBLE_CAPACITY', value, key: 'total' });

export const capacity = (short: string, value: string, region?: string): Said => ({
  quantity: 'PROCESS_CAPACITY',
  value,
  conditions: { process: codes[short], ...(region === undefined ? {} : { region }) },
  key: `capacity-${short.toLowerCase()}-${region ?? 'any'}`,
});

/** Ties a process to a region without a number. */
export const tied = (short: string, region: string): Said => ({
  quantity: 'PROCESS_CAPACITY',
  statement: { form: 'VALUE', value: { missing: 'NOT_REPORTED' } },
  conditions: { process: codes[short], region },
  key: `tied-${short.toLowerCase()}-${region.toLowerCase()}`,
});

/** The window of a region, `'0.16 to 0.068 V'` as two numbers; null: not stated. */
export function windowOf(region: string, upper: string | null, lower: string | null): readonly Said[] {
  const ends = [
    { quantity: 'REGION_UPPER_POTENTIAL' as const, value: upper },
    { quantity: 'REGION_LOWER_POTENTIAL' as const, value: lower },
  ];
  return ends.flatMap(({ quantity, value }) =>
    value === null ? [] : [{ quantity, value, conditions: { region }, key: `${quantity}-${region}`.toLowerCase() }],
  );
}

/** Windows of high, intermediate and low potential with adsorption, intercalation and pore filling in them. */
export function threeWindows(first: string, second: string): readonly Said[] {
  return [
    ...windowOf('HP', '1.5 V', first),
    ...windowOf('IP', first, second),
    ...windowOf('LP', second, null),
    tied('AC', 'HP'),
    tied('IC', 'IP'),
    tied('FC', 'LP'),
  ];
}
