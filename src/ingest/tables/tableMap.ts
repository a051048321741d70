import type { Contract } from '../../contract/buildContract.ts';
import { checkInput } from '../../contract/check.ts';
import type { TableMapInput } from '../../contract/generated.ts';
import { type InputNode, type Path, type Place, placeAt } from '../../contract/inputTree.ts';
import type { Problem } from '../../contract/problem.ts';
import { readYaml } from '../yamlTree.ts';

/** A map whose shape is as the contract says. */
export type ReadMap = {
  readonly map: TableMapInput;
  readonly tree: InputNode;
  readonly placeOf: (path: Path) => Place;
};

export type MapReading =
  | ({ readonly ok: true } & ReadMap)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A map from its YAML, held against the contract; what it says of a table is held against the table by `mapProblems`. */
export function readTableMap(text: string, schema: Contract): MapReading {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const checked = checkInput<TableMapInput>(schema, 'TableMapInput', yaml.tree);
  if (!checked.ok) return checked;
  return { ok: true, map: checked.data, tree: yaml.tree, placeOf: (path) => placeAt(yaml.tree, path) };
}
