import type { OrderingInput, OrderingItemInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { OrderingItem, OrderingStatement } from '../../domain/observation.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { exactlyOne } from './report.ts';
import { refer, referToIon, type Scope } from './scope.ts';

const KINDS = ['ion', 'material', 'process', 'region', 'motif', 'label'] as const;

/** Items of one kind, in printed order, with a relation between each two. */
export function readOrdering({ items, relations }: OrderingInput, path: Path, scope: Scope): OrderingStatement {
  const { report } = scope;
  if (items.length < 2) {
    const message = `ranks ${items.length === 1 ? 'one thing' : 'nothing'}: 2 or more are needed`;
    report([...path, 'items'], { code: 'TOO_FEW', message });
  } else if (relations.length !== items.length - 1) {
    const message = `has ${relations.length} for ${items.length} items: one fewer than the items, ${items.length - 1}, is needed`;
    report([...path, 'relations'], { code: 'WRONG_COUNT', message });
  }
  const read = items.map((item, index) => readItem(item, [...path, 'items', index], scope));
  const kinds = new Set(read.flatMap((item) => (item ? Object.keys(item) : [])));
  if (kinds.size > 1) {
    const message = `mixes ${[...kinds].join(' and ')}: an ordering ranks things of one kind`;
    report([...path, 'items'], { code: 'MIXED_KINDS', message });
  }
  const twice = read.findIndex(
    (item, index) => item && read.slice(0, index).some((other) => other && same(item, other)),
  );
  if (twice >= 0) report([...path, 'items', twice], { code: 'DUPLICATE_ITEM', message: 'is ranked twice: keep one' });
  return { form: 'ORDERING', items: read.filter((item) => item !== undefined), relations };
}

function readItem(item: OrderingItemInput, path: Path, scope: Scope): OrderingItem | undefined {
  const kind = exactlyOne(item, { names: KINDS, path, report: scope.report });
  if (kind === undefined) return undefined;
  const { ion, material, process, region, motif, label } = item;
  if (ion) return { ion: referToIon(ion, [...path, 'ion'], scope) };
  if (material) return { material: refer('Material', material, [...path, 'material'], scope) };
  if (process) return { process };
  if (region) return { region };
  if (motif) return { motif };
  return label ? { label } : undefined;
}

/** By what is meant: the same material may be written in two ways. */
function same(a: OrderingItem, b: OrderingItem): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
