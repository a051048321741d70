import type { EvidenceLine, JudgedAssessment } from '../domain/evidence.ts';
import type { CellDirection, Disagreement, MatrixCell, MatrixRow } from '../domain/evidenceMatrix.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { IonSymbol } from '../domain/ion.ts';
import { processes } from '../domain/processes.ts';
import { finished, type Steps } from '../domain/steps.ts';
import { techniques } from '../domain/techniques/index.ts';
import { rules } from '../science/rules/index.ts';
import { assessing } from './assessment.ts';
import type { Evidence } from './evidence.ts';

const read = new Set(rules.entries.flatMap((rule) => rule.techniques));

/** Techniques that some rule reads, in the order of their registry. */
export const judgedTechniques: readonly string[] = techniques.entries
  .map(({ code }) => code)
  .filter((code) => read.has(code));

/** Processes that some rule judges, in the order of their registry. */
export const judgedProcesses: readonly string[] = processes.entries
  .map(({ code }) => code)
  .filter((code) => rules.entries.some((rule) => rule.processes.includes(code)));

/** One row for each process that rules judge, of one material with one ion. */
export function matrixRows(evidence: Evidence, material: string, ion: IonSymbol): readonly MatrixRow[] {
  return finished(judgingRows(evidence, material, ion));
}

/** The same, in steps. */
export function* judgingRows(evidence: Evidence, material: string, ion: IonSymbol): Steps<readonly MatrixRow[]> {
  const rows: MatrixRow[] = [];
  for (const process of judgedProcesses) {
    rows.push(matrixRow(yield* assessing(evidence, { material, ion, process, region: null })));
  }
  return rows;
}

/** An assessment by technique. */
export function matrixRow(assessed: JudgedAssessment): MatrixRow {
  const byTechnique = groupBy(assessed.lines, ({ technique }) => technique);
  const cells = judgedTechniques.flatMap((technique): readonly MatrixCell[] => {
    const lines = byTechnique.get(technique) ?? [];
    return lines.length === 0 ? [] : [{ technique, direction: summary(lines), lines }];
  });
  return { assessment: assessed, cells, disagreements: disagreements(assessed.lines) };
}

/** What lines of one technique amount to: the direction that says most. */
export function summary(lines: readonly EvidenceLine[]): CellDirection {
  // what is only inferred is no word of the technique
  const found = new Set(lines.filter(({ inferred }) => !inferred).map(({ direction }) => direction));
  if (found.has('SUPPORTS') && found.has('CONTRADICTS')) return 'MIXED';
  const order = ['SUPPORTS', 'CONTRADICTS', 'NEUTRAL', 'INSUFFICIENT', 'NOT_APPLICABLE'] as const;
  return order.find((direction) => found.has(direction)) ?? 'NOT_TESTED';
}

/**
 * Each line against, beside the heaviest line for of each technique. Two lines of one technique can disagree as well:
 * rules ask different things of it.
 */
export function disagreements(lines: readonly EvidenceLine[]): readonly Disagreement[] {
  const pointing = (direction: string) =>
    lines.filter((line) => line.direction === direction && line.effectiveWeight > 0);
  const heaviest = [...groupBy(pointing('SUPPORTS'), ({ technique }) => technique).values()].flatMap((group) =>
    [...group].sort((a, b) => b.effectiveWeight - a.effectiveWeight).slice(0, 1),
  );
  return pointing('CONTRADICTS').flatMap((contradicting) =>
    heaviest.map((supporting) => ({ supporting, contradicting })),
  );
}
