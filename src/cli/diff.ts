import type { Command } from 'commander';
import { compareBases, type DatasetComparison } from '../release/comparison.ts';
import { DONE, type ExitCode, type Io, print } from './io.ts';
import { openedRelease } from './release.ts';
import { diffLines } from './report/diff.ts';

/** `hckb diff <a> <b>`: what the second of two releases or bases holds otherwise than the first. */
export function diffCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('print what changed from one release or base to another: datasets, records, verdicts, orders')
    .argument('<before>', 'folder of a release, or SQLite file of a base')
    .argument('<after>', 'the same')
    .option('--json', 'print it as JSON')
    .action(async (before: string, after: string, { json = false }: { json?: boolean }) => {
      const comparisons = await compare(io, before, after);
      if (json) print(io, JSON.stringify(comparisons, null, 2));
      else for (const line of comparisons.flatMap(comparisonLines)) print(io, line);
      if (!json && comparisons.length === 0) print(io, 'no dataset differs');
      done(DONE);
    });
}

async function compare(io: Io, before: string, after: string): Promise<readonly DatasetComparison[]> {
  const first = await openedRelease(io, before);
  try {
    const second = await openedRelease(io, after);
    try {
      return await compareBases(first.snapshot, second.snapshot);
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}

function comparisonLines({ key, before, after, diff }: DatasetComparison): readonly string[] {
  const version = (held: number | null) => (held === null ? 'none' : `version ${held}`);
  return [`${key}: ${version(before)} -> ${version(after)}`, ...diffLines(diff).map((line) => `  ${line}`)];
}
