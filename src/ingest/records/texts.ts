import type { TextInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { notReported, type Reported } from '../../domain/reported.ts';
import { exactlyOne, type Report } from './report.ts';

/** A text or the reason why there is none; left out means not reported. */
export function readText(input: TextInput | null | undefined, path: Path, report: Report): Reported<string> {
  if (!input) return notReported;
  exactlyOne(input, { names: ['text', 'missing'], path, report });
  return input.text ? { value: input.text } : { missing: input.missing ?? 'NOT_REPORTED' };
}
