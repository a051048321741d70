import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The package as it is built now, to be run in processes of its own. */
export type BuiltProgram = { readonly bin: string; remove(): void };

/** Builds the package into a folder below its packages, so that the program finds them; types are checked by the gate. */
export function buildProgram(): BuiltProgram {
  const root = resolve('node_modules/.hckb-test', `program-${process.pid}`);
  mkdirSync(root, { recursive: true });
  for (const part of ['schema', 'migrations', 'seed', 'docs', 'package.json'])
    symlinkSync(resolve(part), join(root, part));
  const dist = join(root, 'dist');
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck', '--outDir', dist];
  const built = spawnSync(process.execPath, tsc);
  if (built.status !== 0) throw new Error(String(built.stdout));
  return { bin: join(dist, 'cli/bin.js'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
