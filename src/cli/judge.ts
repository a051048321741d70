import { type Command, Option } from 'commander';
import { makeEvidenceLoaders } from '../api/evidence.ts';
import { typeOfId } from '../domain/globalId.ts';
import { type IonSymbol, ionSymbols } from '../domain/ion.ts';
import type { Material } from '../domain/material.ts';
import { assessment } from '../knowledge/assessment.ts';
import { contributionOrder } from '../knowledge/contributionOrder.ts';
import type { Evidence } from '../knowledge/evidence.ts';
import { judgedProcesses } from '../knowledge/evidenceMatrix.ts';
import { flipThresholds } from '../knowledge/flipThresholds.ts';
import { nextExperiments } from '../knowledge/nextExperiments.ts';
import type { Snapshot } from '../store/store.ts';
import { needBase, withBase } from './base.ts';
import { CallError, DONE, type ExitCode, type Io, print } from './io.ts';
import { type Judgement, judgementLines } from './report/judgement.ts';
import { paintFor } from './report/style.ts';
import { readWhatIf } from './whatIf.ts';

type Options = { readonly ion?: IonSymbol; readonly json?: boolean; readonly whatIf?: string };

/** `hckb judge <material> [--ion Na]`: what the evidence says of a material, and why. */
export function judgeCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('judge')
    .description('say what the evidence of the base (HCKB_DB) says of a material: verdicts, order, what is missing')
    .argument('<material>', 'id, dataset/key or slug of a material')
    .addOption(new Option('--ion <ion>', 'one ion; all that statements are about if left out').choices(ionSymbols))
    .option('--what-if <options.json>', 'judge otherwise: a file with the fields of JudgingOptionsInput')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Options) => {
      needBase(io);
      const wishes = await readWhatIf(io, options.whatIf);
      await withBase(io, async (store) => {
        const snapshot = await store.snapshot();
        try {
          const material = await materialNamed(name, snapshot);
          const evidence = await makeEvidenceLoaders(async () => snapshot).ofMaterial(material.id, wishes);
          tell(io, material, evidence, options);
        } finally {
          await snapshot.close();
        }
      });
      done(DONE);
    });
}

function tell(io: Io, material: Material, evidence: Evidence, { ion, json }: Options): void {
  const known = evidence.ionsOf(material.id);
  if (ion !== undefined && !known.includes(ion)) {
    throw new CallError(`No statement is about ${material.name} with ${ion}: there are some with ${known.join(', ')}`);
  }
  const judgements = known
    .filter((each) => ion === undefined || each === ion)
    .map((each) => judge(evidence, material, each));
  if (json) {
    const { id, name } = material;
    print(io, JSON.stringify({ material: { id, name }, options: evidence.options, judgements }, null, 2));
    return;
  }
  const look = { paint: paintFor(io), observation: evidence.observation };
  for (const line of judgements.flatMap((each) => judgementLines(material.name, each, look))) print(io, line);
}

function judge(evidence: Evidence, { id }: Material, ion: IonSymbol): Judgement {
  const about = { material: id, ion };
  const order = contributionOrder(evidence, { ...about, cRate: null });
  const assessments = judgedProcesses
    .map((process) => assessment(evidence, { ...about, process, region: null }))
    .map((each) => ({ ...each, flipThresholds: flipThresholds(evidence, each) }));
  return {
    ion,
    assessments,
    contributionOrder: order,
    nextExperiments: nextExperiments(evidence, { ...about, order }),
  };
}

/** @throws {CallError} if no material has the name, or several have */
async function materialNamed(name: string, { materials }: Snapshot): Promise<Material> {
  const found =
    typeOfId(name) === 'Material'
      ? [...(await materials.byIds([name])).values()]
      : ((await materials.bySlugs([name])).get(name) ?? []);
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  if (first === undefined) throw new CallError(`The base has no material "${name}"`);
  const names = found.map(({ id }) => id.slice(id.indexOf(':') + 1));
  throw new CallError(`Several materials are called "${name}": name one of ${names.join(', ')}`);
}
