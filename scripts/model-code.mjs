/** The keys of the mechanism models that every base holds, as TypeScript, from the dataset that brings them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function modelCode(file) {
  const { mechanismModels } = parse(readFileSync(file, 'utf8'));
  const keys = mechanismModels.map(({ key }) => `  '${key}',\n`).join('');
  return `// Made by scripts/codegen.mjs from seed/mechanism_models; not to be edited.\nexport const modelKeys = [\n${keys}] as const;\n`;
}
