import type { IonSymbol } from '../../domain/ion.ts';
import { type Fact, statementOf } from '../facts/fact.ts';
import type { Subject } from '../facts/subject.ts';
import { windowsOf } from '../facts/window.ts';
import { onPlateau } from './onPlateau.ts';

/**
 * Statements that show an ion to fill the closed pores of a carbon whole: their scattering disappears on the plateau.
 *
 * A signal of metal does not show it, since clusters may leave most of a pore empty; nor does a large capacity.
 */
export function fullPores(subject: Subject, ion: IonSymbol): readonly Fact[] {
  const own = subject.withIon(ion);
  const low = onPlateau({ windows: windowsOf(own, subject.general) });
  const contrast = own.find({ quantity: 'SAXS_CONTRAST', form: 'TREND', also: low });
  const feature = own.find({ feature: 'SAXS_PORE_CONTRAST', also: low });
  return [
    ...contrast.filter((fact) => {
      const trend = statementOf(fact, 'TREND');
      return trend?.term === 'DISAPPEARS' && trend.along === 'FILLING';
    }),
    ...feature.filter((fact) => statementOf(fact, 'PRESENCE')?.level === 'ABSENT'),
  ];
}
