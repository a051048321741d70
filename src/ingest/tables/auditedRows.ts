import type { AuditFinding } from '../../domain/audit.ts';
import type { DatasetRecords } from '../../domain/dataset.ts';
import type { Ion } from '../../domain/ion.ts';
import { standardOptions } from '../../domain/judging.ts';
import { evidenceWith } from '../../knowledge/evidence.ts';
import { findingsOf } from '../../knowledge/findings.ts';

/** What an audit of a publication finds among the numbers of a table. */
export type RowFinding = Pick<AuditFinding, 'severity' | 'rule' | 'sentence'> & {
  /** Global id of the publication. */
  readonly source: string;
  /** Rows and heads of the numbers that were compared. */
  readonly places: readonly { readonly row: number; readonly column: string | null }[];
};

/** Audits every publication of the datasets that a table became, in the order of their rows. */
export function auditedRows(datasets: readonly DatasetRecords[], ions: readonly Ion[]): readonly RowFinding[] {
  const all = <N extends 'sources' | 'materials' | 'cells' | 'measurements' | 'observations'>(noun: N) =>
    datasets.flatMap((dataset): readonly DatasetRecords[N][number][] => dataset[noun]);
  const base = {
    sources: all('sources'),
    ions,
    materials: all('materials'),
    cells: all('cells'),
    measurements: all('measurements'),
    observations: all('observations'),
    dftResults: [],
    mechanismModels: [],
    claims: [],
  };
  const evidence = evidenceWith(base, standardOptions);
  return findingsOf(evidence)
    .map(({ severity, rule, sentence, source, inputs }): RowFinding => {
      const places = inputs.flatMap((id) => {
        const { row, column } = evidence.observation(id).locator;
        return row === null ? [] : [{ row, column }];
      });
      return { severity, rule, sentence, source, places };
    })
    .sort((a, b) => firstRow(a) - firstRow(b));
}

function firstRow({ places }: RowFinding): number {
  return Math.min(...places.map(({ row }) => row));
}
