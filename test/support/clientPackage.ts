import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './cli.ts';

const STRICTLY = {
  compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types: [] },
};

/**
 * Programs of a stranger who installed this package, compiled: what the build makes of the client stands in a folder
 * under the package's name, and nothing else does.
 *
 * @param programs TypeScript by name
 * @returns the folder, with `<name>.js` of each
 * @throws {Error} with what the compiler says
 */
export function compiledWithClient(programs: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  const installed = join(folder, 'node_modules/hard-carbon-kb');
  mkdirSync(installed, { recursive: true });
  copyFileSync('package.json', join(installed, 'package.json'));
  tsc('tsconfig.client.json', '--outDir', join(installed, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(STRICTLY));
  for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, `${name}.ts`), code);
  tsc(folder);
  return folder;
}

function tsc(project: string, ...args: readonly string[]): void {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, ...args]);
  if (run.status !== 0) throw new Error(String(run.stdout));
}
