import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** The program as it is built, for scripts of other threads: below the packages, so that these find them. */
export type Built = { readonly folder: string; remove(): void };

export function build(): Built {
  const folder = resolve('node_modules/.hckb-test', String(process.pid));
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck', '--outDir', folder];
  const built = spawnSync(process.execPath, tsc);
  if (built.status !== 0) throw new Error(String(built.stdout));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
