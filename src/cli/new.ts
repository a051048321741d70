import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { datasetKeyPattern } from '../domain/globalId.ts';
import { DATASET_FILE } from '../ingest/datasetText.ts';
import { datasetTemplate } from '../ingest/template.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';

/** `hckb new <key>`: a folder with a dataset.yaml to fill in. */
export function newCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('new')
    .description('write a dataset.yaml to fill in, with an example of everything that most datasets have')
    .argument('<folder>', 'folder that is made; its name is the key of the dataset: <author>_<year>_<word>')
    .option('--curator <name>', 'who makes it (HCKB_ACTOR if left out)')
    .action((path: string, { curator }: { curator?: string }) => {
      const folder = resolve(io.cwd, path);
      const key = basename(folder);
      if (!datasetKeyPattern.test(key)) throw new CallError(wrongKey(key));
      const file = join(folder, DATASET_FILE);
      if (existsSync(file)) throw new CallError(`there is a "${file}": it stays as it is`);
      write(folder, file, datasetTemplate(key, curator ?? readConfig(io.env, io).actor ?? ''));
      print(io, `${file}: fill it in, then "hckb validate ${path}"`);
      done(DONE);
    });
}

function wrongKey(key: string): string {
  const nearest = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const hint = nearest === '' ? 'smith_2026_fibres' : nearest;
  return `"${key}" is no key of a dataset: write lower case letters, digits and single underscores, such as "${hint}"`;
}

function write(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CallError(`cannot write "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
