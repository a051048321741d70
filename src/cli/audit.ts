import type { Command } from 'commander';
import { makeEvidenceLoaders } from '../api/evidence.ts';
import { typeOfId } from '../domain/globalId.ts';
import type { JudgingOptions } from '../domain/judging.ts';
import { reportedValue } from '../domain/reported.ts';
import { normaliseDoi, type Source } from '../domain/source.ts';
import type { Snapshot } from '../store/store.ts';
import { needBase, withBase } from './base.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';
import { auditLines } from './report/auditReport.ts';
import { paintFor } from './report/style.ts';
import { readWhatIf } from './whatIf.ts';

type Options = { readonly json?: boolean; readonly whatIf?: string };

/** `hckb audit <source>`: holds the statements of a source against each other. */
export function auditCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('audit')
    .description("hold the numbers and statements of one of the base's (HCKB_DB) sources against each other")
    .argument('<source>', 'id, dataset/key, slug or DOI of a source')
    .option('--what-if <options.json>', 'check otherwise: a file with the fields of JudgingOptionsInput')
    .option('--json', 'print JSON, passed checks included')
    .action(async (name: string, options: Options) => {
      needBase(io);
      const wishes = await readWhatIf(io, options.whatIf);
      await withBase(io, async (store) => {
        const snapshot = await store.snapshot();
        try {
          await tell(io, await sourceNamed(name, snapshot), { snapshot, wishes, json: options.json === true });
        } finally {
          await snapshot.close();
        }
      });
      done(DONE);
    });
}

type Asked = { readonly snapshot: Snapshot; readonly wishes: JudgingOptions; readonly json: boolean };

async function tell(io: Io, source: Source, { snapshot, wishes, json }: Asked): Promise<void> {
  const evidence = await makeEvidenceLoaders(async () => snapshot).ofDataset(source.dataset, wishes);
  const { audit } = evidence.audited(source.id);
  if (json) {
    print(io, JSON.stringify({ ...audit, options: evidence.options }, null, 2));
    return;
  }
  const title = reportedValue(source.title) ?? source.slug;
  const look = { paint: paintFor(io), observation: evidence.observation };
  for (const line of auditLines(title, audit, look)) print(io, line);
}

/** @throws {CallError} if no source has the name, or several have */
async function sourceNamed(name: string, { sources }: Snapshot): Promise<Source> {
  const found =
    typeOfId(name) === 'Source'
      ? [...(await sources.byIds([name])).values()]
      : [
          ...((await sources.bySlugs([name])).get(name) ?? []),
          ...((await sources.byDois([normaliseDoi(name)])).get(normaliseDoi(name)) ?? []),
        ];
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  if (first === undefined) throw new CallError(`The base has no source "${name}"`);
  const names = found.map(({ id }) => id.slice(id.indexOf(':') + 1));
  throw new CallError(`Several sources are called "${name}": name one of ${names.join(', ')}`);
}
