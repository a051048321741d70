import type { DatasetInput } from '../../src/contract/generated.ts';

export function keyOf(number: number): string {
  return `made_${String(number).padStart(4, '0')}`;
}

/** A small dataset without faults: a source, a material, a cell and as many numbers as are asked for. */
export function smallDataset(number: number, { observations = 3, ...parts }: Parts = {}): DatasetInput {
  const key = keyOf(number);
  const at = [{ part: 'TEXT', section: 'Results', paragraph: 1, sentence: 1 }] as const;
  return {
    key,
    title: `Pores of carbon ${number}`,
    curator: 'tester',
    licence: 'CC0-1.0',
    sources: [
      {
        key,
        kind: 'ARTICLE',
        title: { text: `On pores ${number}` },
        doi: { missing: 'NOT_REPORTED' },
        venue: { missing: 'NOT_REPORTED' },
        licence: { missing: 'NOT_REPORTED' },
      },
    ],
    materials: [{ key: 'hc', name: `HC ${number}`, at }],
    cells: [{ key: 'hc-na', material: 'hc', ion: 'Na', at }],
    observations: Array.from({ length: observations }, (_, place) => ({
      key: `o-${place}`,
      quantity: 'REVERSIBLE_CAPACITY',
      cell: 'hc-na',
      conditions: { cycle: place + 1, cRate: { reported: '0.1 C', setting: true } },
      value: { reported: `${200 + place} mAh g-1` },
      at: at[0],
    })),
    ...parts,
  };
}

type Parts = Partial<Omit<DatasetInput, 'observations'>> & {
  readonly observations?: number;
};

/** Lines of JSON. */
export function linesOf(datasets: readonly unknown[]): string {
  return datasets.map((each) => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join('');
}
