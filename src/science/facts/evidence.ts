import type { EvidenceBase } from '../../domain/evidenceBase.ts';
import { type Fact, factOf } from './fact.ts';

/** Every observation with what it refers to. */
export function evidenceOf(
  base: Omit<EvidenceBase, 'ions' | 'materials' | 'mechanismModels' | 'claims'>,
): readonly Fact[] {
  const laboratories = new Map(base.sources.map(({ id, laboratory }) => [id, laboratory]));
  const measurements = new Map(base.measurements.map((each) => [each.id, each]));
  const cells = new Map(base.cells.map((each) => [each.id, each]));
  const dft = new Map(base.dftResults.flatMap((each) => each.observations.map((id) => [id, each])));
  return base.observations.map((observation) =>
    factOf(observation, {
      laboratory: laboratories.get(observation.source) ?? null,
      measurement: found(measurements, observation.measurement),
      cell: found(cells, observation.cell),
      dft: dft.get(observation.id) ?? null,
    }),
  );
}

function found<T>(known: ReadonlyMap<string, T>, id: string | null): T | null {
  return id === null ? null : (known.get(id) ?? null);
}
