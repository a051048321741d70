import type { CoverageCell, CoverageCount } from '../domain/coverage.ts';
import type { EvidenceLine } from '../domain/evidence.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { quantityOf } from '../domain/observation.ts';
import type { Evidence } from './evidence.ts';
import { matrixRows, summary } from './evidenceMatrix.ts';

/** One material with one ion, and the evidence on it. */
export type Covered = { readonly material: string; readonly ion: IonSymbol; readonly evidence: Evidence };

type Found = { readonly technique: string; readonly ion: IonSymbol; readonly process: string };

/** What each technique says of each process with each ion, over all given materials. */
export function coverageCells(covered: readonly Covered[]): readonly CoverageCell[] {
  const cells = covered.flatMap(({ material, ion, evidence }) =>
    matrixRows(evidence, material, ion).flatMap(({ assessment: { process }, cells: found }) =>
      found.map(({ technique, lines }) => ({ technique, ion, process, lines })),
    ),
  );
  const groups = groupBy(cells, ({ technique, ion, process }) => `${technique}|${ion}|${process}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          cellOf(
            first,
            group.flatMap(({ lines }) => lines),
          ),
        ];
  });
}

function cellOf({ technique, ion, process }: Found, lines: readonly EvidenceLine[]): CoverageCell {
  return {
    technique,
    ion,
    process,
    direction: summary(lines),
    inputs: new Set(lines.flatMap(({ inputs }) => inputs)).size,
    pointing: lines.filter(({ effectiveWeight }) => effectiveWeight > 0).length,
  };
}

/** How many statements of its own each technique has with each ion, over all given materials. */
export function coverageCounts(covered: readonly Covered[]): readonly CoverageCount[] {
  const found = covered.flatMap(({ material, ion, evidence }) =>
    evidence.base.observations.flatMap((observation) => {
      const { technique, cited, statement } = observation;
      const counts = observation.material === material && observation.ion === ion && !cited && technique !== null;
      return counts ? [{ technique, ion, number: quantityOf(statement) !== null }] : [];
    }),
  );
  const groups = groupBy(found, ({ technique, ion }) => `${technique}|${ion}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { technique, ion } = first;
    return [{ technique, ion, observations: group.length, numbers: group.filter(({ number }) => number).length }];
  });
}
