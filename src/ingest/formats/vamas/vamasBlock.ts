import type { FileFact } from '../../../domain/curve.ts';
import { BLOCK_PARTS } from './blockParts.ts';
import { type Labelled, labelled, withUnit } from './labelled.ts';
import { type Ordinates, readOrdinates } from './ordinates.ts';
import type { VamasHead } from './vamasHead.ts';
import type { VamasLines } from './vamasLines.ts';

export type VamasBlock = {
  readonly identifier: string;
  readonly technique: string;
  readonly facts: readonly FileFact[];
  /** Null where the abscissa is one of the variables: scan mode IRREGULAR. */
  readonly abscissa: Abscissa | null;
  readonly variables: readonly Labelled[];
  readonly ordinates: Ordinates;
};

export type Abscissa = Labelled & { readonly start: number; readonly increment: number };

/** What the first block gave for each parameter, for blocks that leave it out. */
export type FirstBlock = Map<number, unknown>;

/**
 * One block: its 40 numbered parameters, then its numbers.
 *
 * @param first filled by the first block, which holds all parameters
 */
export function readVamasBlock(lines: VamasLines, head: VamasHead, first: FirstBlock): VamasBlock {
  const identifier = lines.text('the name of a block');
  const sample = lines.text('the name of a sample');
  const parts = new BlockParts(lines, head, first);
  parts.keep('sample', sample);
  parts.readFacts(1, 7);
  for (const comment of parts.read(8, () => readComments(lines))) parts.keep('comment', comment);
  const technique = parts.readFacts(9, 9);
  parts.readFacts(10, 10);
  if (head.variables.length > 0) parts.readNamed(11, head.variables.map(withUnit));
  parts.readFacts(12, 30);
  const abscissa = head.scanMode === 'REGULAR' ? parts.read(31, () => readAbscissa(lines)) : null;
  const variables = parts.read(32, () => readVariables(lines));
  parts.readFacts(33, 39);
  for (const { name, value } of parts.read(40, () => readAdditional(lines))) parts.keep(name, value);
  const further = lines.texts(head.futureBlockEntries, 'a future upgrade block entry');
  for (const entry of further) parts.keep('further entry', entry);
  return { identifier, technique, facts: parts.facts, abscissa, variables, ordinates: readOrdinates(lines, variables) };
}

/** Parameters by their number: read where they stand, else as in the first block. */
class BlockParts {
  readonly facts: FileFact[] = [];
  private technique = '';
  private readonly lines: VamasLines;
  private readonly head: VamasHead;
  private readonly first: FirstBlock;

  constructor(lines: VamasLines, head: VamasHead, first: FirstBlock) {
    this.lines = lines;
    this.head = head;
    this.first = first;
  }

  read<T>(number: number, read: () => T): T {
    if (this.first.has(number) && !this.head.isRepeated(number)) return this.first.get(number) as T;
    const found = read();
    if (!this.first.has(number)) this.first.set(number, found);
    return found;
  }

  /** @returns the technique, once it is known */
  readFacts(from: number, to: number): string {
    for (const { number, names, when } of BLOCK_PARTS) {
      if (number < from || number > to) continue;
      if (when?.(this.head.experimentMode, this.technique.toLowerCase()) === false) continue;
      const [value = ''] = this.readNamed(number, names);
      if (number === 9) this.technique = value;
    }
    return this.technique;
  }

  readNamed(number: number, names: readonly string[]): readonly string[] {
    const values = this.read(number, () => names.map((name) => this.lines.text(`the ${name}`)));
    for (const [index, name] of names.entries()) this.keep(name, values[index] ?? '');
    return values;
  }

  keep(name: string, value: string): void {
    if (value !== '' && !saysUnknown(value)) this.facts.push({ name, value });
  }
}

/** 1E37 stands for numbers that are not known. */
function saysUnknown(value: string): boolean {
  return /^1(?:\.0*)?e\+?0*37$/i.test(value);
}

function readComments(lines: VamasLines): readonly string[] {
  return lines.texts(lines.count('the number of comment lines'), 'a line of comment');
}

function readAbscissa(lines: VamasLines): Abscissa {
  const label = lines.text('the label of the abscissa');
  const unit = lines.text('the unit of the abscissa');
  const start = lines.number('the start of the abscissa');
  return { label, unit, start, increment: lines.number('the increment of the abscissa') };
}

function readVariables(lines: VamasLines): readonly Labelled[] {
  return labelled(lines, lines.count('the number of corresponding variables'), 'a corresponding variable');
}

function readAdditional(lines: VamasLines): readonly FileFact[] {
  const count = lines.count('the number of additional parameters');
  return Array.from({ length: count }, () => {
    const [parameter = { label: '', unit: '' }] = labelled(lines, 1, 'an additional parameter');
    return { name: withUnit(parameter), value: lines.text('the value of an additional parameter') };
  });
}
