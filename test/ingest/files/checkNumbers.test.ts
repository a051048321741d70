import { expect, test } from '@jest/globals';
import { checkNumbers, MOST_NUMBERS } from '../../../src/ingest/files/checkNumbers.ts';
import { readTextTable } from '../../../src/ingest/files/textTable.ts';

const column = (label: string) => ({ quantity: 'OTHER', label, unit: null });

test('checkNumbers() takes 20,000,000 numbers, and refuses the first row beyond with its line', () => {
  expect(() => checkNumbers(MOST_NUMBERS / 4, 4, { line: 9 })).not.toThrow();
  expect(() => checkNumbers(MOST_NUMBERS / 4 + 1, 4, { line: 9 })).toThrow(
    'line 9: more than 20,000,000 numbers, rows times columns: cut the file by cycle or by technique, or leave out columns',
  );
});

test('readTextTable() counts rows before it reads any, and none beyond those that there is room for', () => {
  const plan = { columns: [column('a'), column('b')], delimiter: ',', start: { offset: 4, line: 2 } } as const;
  const lines: number[] = [];
  const skip = (line: string) => {
    lines.push(Number(line[0]));
    return false;
  };
  const text = 'a,b\n1,1\n2,2\n3,3\n4,4\n5,5\n';
  expect(readTextTable(text, { ...plan, room: 10 }).lines).toHaveLength(5);
  expect(() => readTextTable(text, { ...plan, room: 6, skip })).toThrow(
    expect.objectContaining({ place: { line: 5 } }),
  );
  expect(lines).toEqual([1, 2, 3, 4]);
  expect(readTextTable('a,b\n1,1\n\n\n\n2,2\n', { ...plan, room: 4 }).lines).toEqual(Uint32Array.of(2, 6));
});
