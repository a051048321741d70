import type { Command } from 'commander';
import { datasetId, typeOfId } from '../domain/globalId.ts';
import { withChanges } from '../ingest/withChanges.ts';
import type { Refusal, Store } from '../store/store.ts';
import { actorOf } from './actor.ts';
import { needBase, withBase } from './base.ts';
import { complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { reasonOf } from './reason.ts';
import { judgedLines } from './report/diff.ts';

/** `hckb retire <dataset> --reason <why>`: takes a dataset's records out of the base; its versions stay readable. */
export function retireCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('retire')
    .description("take a dataset's records out of the base; its versions stay readable, and no start brings it back")
    .argument('<dataset>', 'key of the dataset')
    .requiredOption('--reason <why>', 'why, for whoever asks for it later')
    .action(async (key: string, { reason }: { reason: string }) => {
      needBase(io);
      done(await withBase(io, (store) => retire(io, store, { key, reason: reasonOf(reason) })));
    });
}

async function retire(io: Io, store: Store, { key, reason }: { key: string; reason: string }): Promise<ExitCode> {
  const dataset = typeOfId(key) === 'Dataset' ? key : datasetId(key);
  const retiring = { dataset, reason, actor: actorOf(io), at: new Date().toISOString() };
  const { result, changes } = await withChanges(store, dataset, () => store.retire(retiring));
  switch (result.status) {
    case 'RETIRED':
      print(io, `${key}: retired; "hckb import <folder> --revive" takes it in again`);
      print(io, changes.records.length === 1 ? '1 record is gone' : `${changes.records.length} records are gone`);
      for (const line of judgedLines(changes)) print(io, line);
      return DONE;
    case 'ALREADY_RETIRED':
      print(io, `${key}: was retired on ${result.retirement.at}: ${result.retirement.reason}`);
      return DONE;
    case 'UNKNOWN':
      complain(io, `${key}: the base holds no such dataset`);
      return PROBLEMS;
    case 'REFUSED':
      for (const refusal of result.refusals) complain(io, refusalLine(refusal));
      complain(io, `${key}: nothing was retired: retire first what refers to it`);
      return PROBLEMS;
  }
}

function refusalLine({ record, message }: Refusal): string {
  return `${record}: ${message}`;
}
