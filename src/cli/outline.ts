import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { outlinePaper, printOutline } from '../ingest/paper/outline.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';

/** Reads a text file that the user named. @throws {CallError} if it cannot be read or is not UTF-8 */
export async function readText(io: Io, file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(io.cwd, file)));
  } catch (error) {
    throw new CallError(`Cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `hckb outline <paper.txt>`: numbers sections, paragraphs and sentences as locators name them. */
export function outlineCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('outline')
    .description("number the sections, paragraphs and sentences of a paper's plain text as locators name them")
    .argument('<paper.txt>', 'plain text of the paper, UTF-8')
    .action(async (file: string) => {
      print(io, printOutline(outlinePaper(await readText(io, file))).trimEnd());
      done(DONE);
    });
}
