import type { Contract } from '../contract/buildContract.ts';
import { checkInput } from '../contract/check.ts';
import type { CompiledCheck } from '../contract/compiledCheck.ts';
import type { DatasetInput } from '../contract/generated.ts';
import { type InputNode, type Path, type Place, placeAt } from '../contract/inputTree.ts';
import type { Problem } from '../contract/problem.ts';
import { plainJson, repeatsField } from './jsonFields.ts';
import { readJson } from './jsonTree.ts';
import { type Faults, faultsOf } from './records/faults.ts';
import { readYaml } from './yamlTree.ts';

/** A dataset as its text says, with all that is wrong with its shape. */
export type ParsedDataset = {
  readonly problems: readonly Problem[];
  /** As much of it as can be read. */
  readonly input?: DatasetInput;
  readonly faults: Faults;
  readonly placeOf: (path: Path) => Place;
};

/** A dataset from YAML. */
export function parseYamlDataset(text: string, schema: Contract): ParsedDataset {
  const yaml = readYaml(text);
  return yaml.ok ? checkedDataset(yaml.tree, schema) : unreadable(yaml.problems);
}

export type JsonChecks = { readonly schema: Contract; readonly isDataset: CompiledCheck<DatasetInput> };

/**
 * A dataset from one line of JSON. What the compiled check accepts is taken as it is; places are looked for when they are
 * asked for. Everything else is walked node by node, for words of what is wrong.
 *
 * @param line number of the line in its file, from 1
 */
export function parseJsonDataset(text: string, line: number, { schema, isDataset }: JsonChecks): ParsedDataset {
  const data = plainJson(text);
  if (isDataset(data) && !repeatsField(text, data)) {
    return { problems: [], input: data, faults: faultsOf([]), placeOf: (path) => placeInJson(text, line, path) };
  }
  const json = readJson(text, line);
  return json.ok ? checkedDataset(json.tree, schema) : unreadable(json.problems);
}

function placeInJson(text: string, line: number, path: Path): Place {
  const json = readJson(text, line);
  return json.ok ? placeAt(json.tree, path) : { line, column: 1 };
}

/** A dataset from anything with places. */
export function checkedDataset(tree: InputNode, schema: Contract): ParsedDataset {
  const checked = checkInput<DatasetInput>(schema, 'DatasetInput', tree);
  const input = checked.ok ? checked.data : checked.usable;
  return {
    problems: checked.ok ? [] : checked.problems,
    faults: faultsOf(checked.ok ? [] : checked.faults),
    placeOf: (path) => placeAt(tree, path),
    ...(input && { input }),
  };
}

function unreadable(problems: readonly Problem[]): ParsedDataset {
  return { problems, faults: faultsOf([]), placeOf: () => ({ line: 1, column: 1 }) };
}
