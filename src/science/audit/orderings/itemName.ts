import type { OrderingItem } from '../../../domain/observation.ts';
import { processes } from '../../../domain/processes.ts';
import { regions } from '../../../domain/regions.ts';

/** An item of an ordering as sentences name it. */
export function itemName(item: OrderingItem): string {
  if ('ion' in item) return item.ion;
  if ('region' in item) return regions.get(item.region).name;
  if ('process' in item) return processes.get(item.process).name;
  if ('motif' in item) return item.motif.toLowerCase().replaceAll('_', ' ');
  return 'label' in item ? item.label : item.material.slice(item.material.lastIndexOf('/') + 1);
}
