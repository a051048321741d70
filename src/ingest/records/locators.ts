import type { LocatorInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { Locator } from '../../domain/locator.ts';
import { refer, referLocally, type Scope } from './scope.ts';

/** Where a record stands in its source. */
export function readLocator(input: LocatorInput, path: Path, scope: Scope): Locator {
  for (const name of ['paragraph', 'sentence', 'row'] as const) {
    const count = input[name];
    if (typeof count === 'number' && count < 1) {
      const message = `is ${count}: ${name}s are counted from 1`;
      scope.report([...path, name], { code: 'OUT_OF_RANGE', message });
    }
  }
  return {
    source: input.source ? referLocally('Source', input.source, [...path, 'source'], scope) : scope.mainSource,
    part: input.part,
    section: input.section ?? null,
    paragraph: input.paragraph ?? null,
    sentence: input.sentence ?? null,
    figure: input.figure ?? null,
    panel: input.panel ?? null,
    table: input.table ?? null,
    page: input.page ?? null,
    row: input.row ?? null,
    column: input.column ?? null,
    compilation: input.compilation ? refer('Source', input.compilation, [...path, 'compilation'], scope) : null,
    method: input.method ?? (input.compilation ? 'COMPILATION' : 'READ_FROM_TEXT'),
    curator: input.curator ?? scope.curator,
  };
}

export function readLocators(inputs: readonly LocatorInput[], path: Path, scope: Scope): readonly Locator[] {
  if (inputs.length === 0) {
    scope.report(path, { code: 'TOO_FEW', message: 'names no place of the source: give one or more' });
  }
  return inputs.map((input, index) => readLocator(input, [...path, index], scope));
}
