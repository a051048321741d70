type Made = {
  readonly program?: string;
  readonly technique?: string;
  /** Lines between the technique and the names of the columns. */
  readonly head?: readonly string[];
  /** What the head says of its own length; what is right if left out, and no such line if null. */
  readonly count?: number | null;
  readonly columns?: readonly string[];
  readonly rows: readonly string[];
};

/** A text of EC-Lab or BT-Lab with a head of its own. The names of the columns end with a tab, as the programs print them. */
export function madeBiologic({
  program = 'EC-Lab',
  technique = 'Cyclic Voltammetry',
  head = [],
  count,
  columns = ['time/s', 'Ewe/V', '<I>/mA'],
  rows,
}: Made): string {
  const below = ['', technique, '', ...head, `${columns.join('\t')}\t`];
  const stated = count === null ? [] : [`Nb header lines : ${count ?? below.length + 2}                          `];
  return [`${program} ASCII FILE`, ...stated, ...below, ...rows, ''].join('\n');
}
