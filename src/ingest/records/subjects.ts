import type { ObservationInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Observation } from '../../domain/observation.ts';
import { agree } from './follow.ts';
import { refer, referLocally, referToIon, type Scope } from './scope.ts';

/** What an observation's subject may follow from. */
export type Subjects = {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly measurements: ReadonlyMap<string, Measurement>;
};

type Subject = Pick<Observation, 'material' | 'ion' | 'cell' | 'measurement' | 'technique'>;

/**
 * What an observation is about. Cell and technique follow from the measurement, material and ion from both; an ordering
 * of ions or materials is about several, so there none follows.
 */
export function readSubject(
  input: ObservationInput,
  path: Path,
  { scope, subjects }: { readonly scope: Scope; readonly subjects: Subjects },
): Subject {
  const { report } = scope;
  const reference = (type: 'Cell' | 'Measurement', key: string | null | undefined, name: string) =>
    key ? referLocally(type, key, [...path, name], scope) : null;
  const measurementId = reference('Measurement', input.measurement, 'measurement');
  const measurement = subjects.measurements.get(measurementId ?? '');
  const fromMeasurement = (name: string) => ({
    from: `measurement "${input.measurement}"`,
    path: [...path, name],
    report,
  });
  const cellId = agree(reference('Cell', input.cell, 'cell'), measurement?.cell ?? null, fromMeasurement('cell'));
  // what follows from the cell of the measurement follows from the measurement, which is told once
  const cell = input.cell ? subjects.cells.get(cellId ?? '') : undefined;
  const fromCell = (name: string) => ({ from: `cell "${input.cell}"`, path: [...path, name], report });
  const technique = agree(input.technique ?? null, measurement?.technique ?? null, fromMeasurement('technique'));

  const ranked = rankedBy(input);
  const ownMaterial = input.material ? refer('Material', input.material, [...path, 'material'], scope) : null;
  const ownIon = input.ion ? referToIon(input.ion, [...path, 'ion'], scope) : null;
  if (ranked === 'material' || ranked === 'ion') {
    const own = ranked === 'ion' ? ownIon : ownMaterial;
    const message = `an ordering of ${ranked}s is about several: leave ${ranked} out`;
    if (own !== null) report([...path, ranked], { code: 'FIELD_NOT_ALLOWED', message });
  }
  const material =
    ranked === 'material'
      ? null
      : agree(
          agree(ownMaterial, measurement?.material ?? null, fromMeasurement('material')),
          cell?.material ?? null,
          fromCell('material'),
        );
  const ion =
    ranked === 'ion'
      ? null
      : agree(agree(ownIon, measurement?.ion ?? null, fromMeasurement('ion')), cell?.ion ?? null, fromCell('ion'));
  return { material, ion, cell: cellId, measurement: measurementId, technique };
}

/** The kind of thing that an ordering ranks; undefined for all other forms. */
function rankedBy({ ordering }: ObservationInput): string | undefined {
  const [first] = ordering?.items ?? [];
  return Object.entries(first ?? {}).find(([, value]) => (value ?? null) !== null)?.[0];
}
