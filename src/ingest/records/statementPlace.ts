import type { Path } from '../../contract/inputTree.ts';
import type { QuantityKind } from '../../domain/quantityKinds.ts';
import type { Scope } from './scope.ts';

/** Where a statement stands, and the quantity that it is about; undefined for forms that name their subject. */
export type StatementPlace = { readonly path: Path; readonly scope: Scope; readonly kind: QuantityKind | undefined };
