import type { SettingInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { legalWords } from '../../contract/legalWords.ts';
import type { Setting } from '../../domain/measurement.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { notReported, type Reported } from '../../domain/reported.ts';
import type { Technique } from '../../domain/techniques/technique.ts';
import { readReported } from './quantities.ts';
import type { Report } from './report.ts';

/** Every setting that the technique declares, in its order; those that are left out are not reported. */
export function readSettings(
  inputs: readonly SettingInput[],
  technique: Technique,
  { path, report }: { readonly path: Path; readonly report: Report },
): readonly Setting[] {
  const codes = technique.settings.map(({ code }) => code);
  const given = new Map<string, Reported<Quantity>>();
  for (const [index, { code, value }] of inputs.entries()) {
    const at = [...path, index];
    const declared = technique.settings.find((each) => each.code === code);
    if (declared === undefined) {
      const message = `"${code}" is no setting of ${technique.code}${legalWords(code, codes)}`;
      report([...at, 'code'], { code: 'UNKNOWN_SETTING', message });
      continue;
    }
    if (given.has(code))
      report([...at, 'code'], { code: 'DUPLICATE_SETTING', message: `${code} is given twice: keep one` });
    const kind = declared.unitKind;
    given.set(code, readReported(value, { kind, rule: 'LAST_DIGIT', path: [...at, 'value'], report }));
  }
  return codes.map((code) => ({ code, value: given.get(code) ?? notReported }));
}
