import type { RecordChange } from '../domain/datasetDiff.ts';
import { processes } from '../domain/processes.ts';
import type { Snapshot } from '../store/store.ts';
import type { About } from './about.ts';
import { compareBases, type DatasetComparison } from './comparison.ts';

/** What changed since the release before, for readers. */
export async function changelog(previous: Snapshot | null, present: Snapshot, about: About): Promise<string> {
  const head = `# hard-carbon-kb ${about.version}, ${about.day}\n\n`;
  if (previous === null) return `${head}The first release: ${about.datasets.length} datasets.\n`;
  const before = await previous.datasets.state();
  const since = `Since ${before.version ?? 'a base without a name'} (state ${before.checksum}):\n\n`;
  const comparisons = await compareBases(previous, present);
  if (comparisons.length === 0) return `${head}${since}No dataset changed.\n`;
  return `${head}${since}${comparisons.map(entryOf).join('\n')}`;
}

function entryOf({ key, before, after, diff }: DatasetComparison): string {
  const count = (change: RecordChange['change']) => diff.records.filter((each) => each.change === change).length;
  const turned = diff.verdicts.filter((each) => each.before?.verdict !== each.after?.verdict);
  const lines = [
    `- **${key}**: ${became(before, after)}; ${count('ADDED')} ${count('ADDED') === 1 ? 'record' : 'records'} added, ${count('CHANGED')} changed, ${count('RETIRED')} retired`,
    ...turned.map(({ material, ion, process, ...states }) => {
      const name = `${material.slice(material.indexOf(':') + 1)} with ${ion}, ${processes.get(process).name}`;
      return `  - ${name}: ${states.before?.verdict ?? 'nothing known'} to ${states.after?.verdict ?? 'nothing known'}`;
    }),
    ...diff.orders.map(({ material, ion, ...states }) => {
      const name = `${material.slice(material.indexOf(':') + 1)} with ${ion}`;
      return `  - order of ${name}: ${states.before?.status ?? 'nothing known'} to ${states.after?.status ?? 'nothing known'}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function became(before: number | null, after: number | null): string {
  if (before === null) return `new, version ${after}`;
  if (after === null) return 'retired';
  return before === after ? `version ${after}, judged otherwise` : `version ${before} to ${after}`;
}
