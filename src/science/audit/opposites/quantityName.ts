import { quantityKinds } from '../../../domain/quantityKinds.ts';

/** The name of a quantity as sentences use it; a statement may name none. */
export function quantityName(code: string | null): string {
  return code === null ? 'what no quantity names' : quantityKinds.get(code).name;
}
