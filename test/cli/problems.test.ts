import { expect, test } from '@jest/globals';
import { tellReport } from '../../src/cli/problems.ts';
import { tempFolder, testIo } from '../support/cli.ts';

test.each([
  ['IMPORTED', 'roe_2024: imported as version 3\n'],
  ['REREAD', 'roe_2024: read anew at version 3\n'],
  ['UNCHANGED', 'roe_2024: unchanged at version 3\n'],
] as const)('tellReport() says of %s what became of the dataset', (status, said) => {
  const io = testIo(tempFolder());
  tellReport(io, { status, file: 'dataset.yaml', key: 'roe_2024', version: 3, problems: [] });
  expect(io.printed().out).toBe(said);
});
