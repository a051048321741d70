import type { Command } from 'commander';
import { outlinePaper, printOutline } from '../ingest/paper/outline.ts';
import { DONE, type ExitCode, type Io, print } from './io.ts';
import { readPaper } from './readPaper.ts';

/** `hckb outline <paper.txt>`: numbers sections, paragraphs and sentences as locators name them. */
export function outlineCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('outline')
    .description("number the sections, paragraphs and sentences of a paper's plain text as locators name them")
    .argument('<paper.txt>', 'plain text of the paper, UTF-8')
    .action(async (file: string) => {
      print(io, printOutline(outlinePaper(await readPaper(io, file))).trimEnd());
      done(DONE);
    });
}
