import type { Command } from 'commander';
import type { LoggedChange } from '../domain/curation.ts';
import { withSnapshot } from '../store/withSnapshot.ts';
import { needBase, withBase } from './base.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';

const MOST = 10_000;

type Wish = { limit: string; json?: boolean };

/** `hckb changes [subject]`: who changed what, when. */
export function changesCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('changes')
    .description('print who changed what in the base, when; the last change first')
    .argument('[subject]', 'key of a dataset, id of a source or name of a token; everything if left out')
    .option('--limit <count>', `how many changes, 1 to ${MOST}`, '50')
    .option('--json', 'print them as JSON')
    .action(async (subject: string | undefined, { limit, json = false }: Wish) => {
      needBase(io);
      const count = /^\d{1,5}$/.test(limit) ? Number(limit) : 0;
      if (count < 1 || count > MOST) throw new CallError(`--limit is "${limit}": 1 to ${MOST} is needed`);
      const asked = { subject: subject ?? null, limit: count };
      const found = await withBase(io, (store) => withSnapshot(store, ({ curation }) => curation.changes(asked)));
      if (json) print(io, JSON.stringify(found, null, 2));
      else for (const change of found) print(io, changeLine(change));
      if (subject !== undefined && found.length === 0) complain(io, noChange(subject));
      done(subject !== undefined && found.length === 0 ? PROBLEMS : DONE);
    });
}

function noChange(subject: string): string {
  return `${subject}: the base has no change of it: the key of a dataset, the id of a source or the name of a token is needed ("hckb changes" prints all)`;
}

function changeLine({ at, actor, action, subject, versionBefore, versionAfter, note }: LoggedChange): string {
  const versions =
    versionAfter === null ? '' : ` ${versionBefore === null ? '' : `${versionBefore} -> `}${versionAfter}`;
  return `${at}  ${actor}  ${action} ${subject}${versions}${note === null ? '' : `: ${note}`}`;
}
