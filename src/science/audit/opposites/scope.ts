import type { Conditions } from '../../../domain/conditions.ts';
import { intersects, type Quantity } from '../../../domain/quantity.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Subject } from '../../facts/subject.ts';

/** Whether two statements may be about the same material and ion in the same state; what one does not name is open. */
export type Meet = (a: Fact, b: Fact) => boolean;

/** Conditions that are the same or make two statements speak of different things. */
const coded = [
  'process',
  'direction',
  'cycleClass',
  'cycle',
  'afterCycles',
  'mode',
  'motif',
  'site',
  'line',
  'chemicalState',
  'compound',
  'label',
  'analysis',
] as const satisfies readonly (keyof Conditions)[];

const measured = [
  'cRate',
  'specificCurrent',
  'scanRate',
  'potential',
  'temperature',
  'boundary',
  'interlayerDistance',
  'poreDiameter',
] as const satisfies readonly (keyof Conditions)[];

/** Scopes meet unless a material, an ion, a condition or a region keeps them apart; windows say where regions lie. */
export function meetingIn(subjects: readonly Subject[]): Meet {
  return ({ observation: a }, { observation: b }) =>
    same(a.material, b.material) &&
    same(a.ion, b.ion) &&
    coded.every((name) => same(a.conditions[name], b.conditions[name])) &&
    measured.every((name) => alike(a.conditions[name], b.conditions[name])) &&
    regionsMeet(a.conditions.region, b.conditions.region, about(a.material ?? b.material, a.ion ?? b.ion));

  function about(material: string | null, ion: string | null): readonly Subject[] {
    return subjects.filter((each) => each.material === material && (ion === null || each.ion === ion));
  }
}

function same<T>(a: T | null | undefined, b: T | null | undefined): boolean {
  return (a ?? null) === null || (b ?? null) === null || a === b;
}

function alike(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a === undefined || b === undefined || intersects(a, b);
}

function regionsMeet(a: string | undefined, b: string | undefined, subjects: readonly Subject[]): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  if (a === 'FULL' || b === 'FULL') return true;
  return subjects.some(({ windows }) => windows.overlap(a, b));
}
