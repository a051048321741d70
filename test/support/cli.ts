import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** A new folder for the files of one test. */
export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hckb-'));
}

/** What a command prints goes into two texts; the base lies in a folder of its own. */
export function testIo(folder: string, extra: Partial<Io> = {}): Io & { readonly printed: () => Omit<Run, 'code'> } {
  let [out, err] = ['', ''];
  return {
    env: { HCKB_DB: join(folder, 'base.sqlite') },
    cwd: folder,
    packageRoot: resolve('.'),
    stdout: {
      write: (text) => {
        out += text;
      },
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    printed: () => ({ out, err }),
    ...extra,
  };
}

/** Runs `hckb` in a folder and gives back what it printed. */
export async function hckb(folder: string, args: readonly string[], extra: Partial<Io> = {}): Promise<Run> {
  const io = testIo(folder, extra);
  const code = await main(args, io);
  return { code, ...io.printed() };
}
