import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';

const guide = readFileSync('docs/tables.md', 'utf8');

function block(language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\\n([^\`]*)\`\`\``, 'm').exec(guide) ?? [];
  if (text === undefined) throw new Error(`docs/tables.md has no block of ${language}`);
  return text;
}

test('the table and the map of docs/tables.md are imported as they stand there', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'carbons.csv'), block('csv'));
  writeFileSync(join(folder, 'map.yaml'), block('yaml'));
  for (const call of block('sh').trim().split('\n').slice(0, 2)) {
    const { code, err } = await hckb(folder, call.replace('npx hckb ', '').split(' '));
    expect([call, code, err]).toEqual([call, 0, '']);
  }
  const query = join(folder, 'found.graphql');
  writeFileSync(
    query,
    '{ observations(filter: { quantity: [D002] }) { nodes { value { reported } material { name } } } }',
  );
  const { out } = await hckb(folder, ['query', query]);
  const found = JSON.parse(out) as { data: { observations: { nodes: { material: { name: string } }[] } } };
  expect(found.data.observations.nodes.map(({ material }) => material.name)).toEqual(
    expect.arrayContaining(['HC-1300', 'HC-1500', 'LF']),
  );
});
