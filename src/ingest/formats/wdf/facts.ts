import type { Wdf } from 'wdf-parser';
import type { FileFact } from '../../../domain/curve.ts';

/** What the head says of the measurement, and what the user wrote. */
export function wdfFacts({ fileHeader: head }: Wdf, comment: string | null): readonly FileFact[] {
  const { major, minor, patch, build } = head.appVersion;
  return [
    fact('title', head.title),
    fact('user', head.user),
    fact('program', `${head.appName} ${major}.${minor}.${patch}.${build}`),
    fact('measurement', head.type),
    fact('scan', head.scanType.replace('WdfScanType_', '')),
    fact('accumulations', `${head.nAccum}`),
    fact('laser wavenumber (cm-1)', `${head.laserWavenum}`),
    fact('start', dateText(head.timeStart)),
    fact('end', dateText(head.timeEnd)),
    fact('comment', comment ?? ''),
  ].filter(({ value }) => value.trim() !== '');
}

function fact(name: string, value: string): FileFact {
  return { name, value };
}

/** Milliseconds since 1970 as a date; damaged ones are none. */
export function dateText(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
