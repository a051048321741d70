import type { InputNode } from '../../contract/inputTree.ts';
import { listNode, mapNode } from './nodes.ts';

/** The dataset that describes the compilation alone, made of a map and at its places. */
export function compilationTree(map: InputNode): InputNode {
  const dataset = fieldOf(map, 'dataset');
  const compilation = fieldOf(map, 'compilation') ?? map;
  const taken = ['key', 'title', 'curator', 'licence'].map(
    (name) => [name, dataset && fieldOf(dataset, name)] as const,
  );
  return mapNode(map.place, { ...Object.fromEntries(taken), sources: listNode(map.place, [compilation]) });
}

function fieldOf(node: InputNode, name: string): InputNode | undefined {
  return node.kind === 'map' ? node.entries.find(({ key }) => key === name)?.value : undefined;
}
