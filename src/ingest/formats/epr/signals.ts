import { findUnit } from '../../../domain/units.ts';
import type { Descriptor } from './descriptor.ts';
import type { EprSignal } from './eprCurves.ts';

const PARTS: Readonly<Record<string, readonly string[]>> = { REAL: [''], CPLX: ['real', 'imaginary'] };

/** The signals of each point in the order of the file: data sets side by side, complex ones with both parts. */
export function signalsOf(descriptor: Descriptor): readonly EprSignal[] {
  const kinds = descriptor.values.has('IKKF') ? descriptor.list('IKKF') : ['REAL'];
  const names = [...descriptor.list('IRNAM'), ...descriptor.list('IINAM')];
  const units = [...descriptor.list('IRUNI'), ...descriptor.list('IIUNI')];
  return kinds.flatMap((kind, place) => {
    const parts = PARTS[kind];
    if (parts === undefined) throw descriptor.fault('IKKF', 'legal words are REAL and CPLX');
    const unit = units[place] ?? '';
    const name = `${names[place] || 'Intensity'}${kinds.length > 1 ? ` ${place + 1}` : ''}`;
    return parts.map((part) => ({
      label: [name, ...(part === '' ? [] : [part]), ...(unit === '' ? [] : [`(${unit})`])].join(' '),
      unit: findUnit('DIMENSIONLESS', unit)?.code ?? null,
      isImaginary: part === 'imaginary',
    }));
  });
}
