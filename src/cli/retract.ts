import type { Command } from 'commander';
import { withChanges } from '../ingest/withChanges.ts';
import { namedSources } from '../knowledge/namedSources.ts';
import type { Store } from '../store/store.ts';
import { withSnapshot } from '../store/withSnapshot.ts';
import { actorOf } from './actor.ts';
import { needBase, withBase } from './base.ts';
import { CallError, complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { reasonOf } from './reason.ts';
import { judgedLines } from './report/diff.ts';

type Wish = { reason?: string; notice?: string; withdraw?: boolean };

/** `hckb retract <source> --reason <why>`: marks a source as retracted, so that what it states does not count any more. */
export function retractCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('retract')
    .description('mark a source as retracted: its statements stay readable, and count for no verdict and no order')
    .argument('<source>', 'id, dataset/key, slug or DOI of the source')
    .option('--reason <why>', 'why it was retracted')
    .option('--notice <doi or address>', "the publisher's notice")
    .option('--withdraw', 'take the mark back')
    .action(async (name: string, wish: Wish) => {
      needBase(io);
      done(await withBase(io, (store) => retract(io, store, { name, wish })));
    });
}

async function retract(io: Io, store: Store, { name, wish }: { name: string; wish: Wish }): Promise<ExitCode> {
  const retraction = retractionOf(wish);
  const found = await withSnapshot(store, (snapshot) => namedSources(snapshot, name));
  const [only, another] = found;
  if (only === undefined || another !== undefined) {
    const ids = found.map(({ id }) => id).join(', ');
    complain(io, only === undefined ? `${name}: the base holds no such source` : `${name}: write one of ${ids}`);
    return PROBLEMS;
  }
  const { id: source, dataset } = only;
  const marking = { source, retraction, actor: actorOf(io), at: new Date().toISOString() };
  const { result, changes } = await withChanges(store, dataset, () => store.mark(marking));
  switch (result.status) {
    case 'MARKED':
      print(io, `${source}: is marked as retracted; what it states does not count any more`);
      break;
    case 'WITHDRAWN':
      print(io, `${source}: the mark is withdrawn; what it states counts again`);
      break;
    case 'UNCHANGED':
      print(io, `${source}: was marked before, with the same reason`);
      break;
    default:
      complain(io, `${source}: is not marked as retracted`);
      return PROBLEMS;
  }
  for (const line of judgedLines(changes)) print(io, line);
  return DONE;
}

function retractionOf({ reason, notice, withdraw = false }: Wish) {
  if (withdraw) {
    if (reason !== undefined || notice !== undefined)
      throw new CallError('--withdraw takes the mark back: leave out --reason and --notice');
    return null;
  }
  if (reason === undefined) throw new CallError('--reason is missing: say why it was retracted, or --withdraw');
  return { reason: reasonOf(reason), notice: notice?.trim() || null };
}
