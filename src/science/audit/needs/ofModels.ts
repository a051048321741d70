import { reportedValue } from '../../../domain/reported.ts';
import { type Fact, statementOf } from '../../facts/fact.ts';
import { type Need, numbersOf } from './need.ts';

/** What computed energies, diffusion coefficients and shares of currents need. */
export const needsOfModels: readonly Need[] = [
  {
    what: 'Binding energies and what follows from them',
    missing: 'the reference state of the ion',
    applies: isComputed,
    isDefined: ({ dft }) => dft?.reference !== 'NOT_REPORTED',
  },
  {
    what: 'Binding energies and what follows from them',
    missing: 'the functional',
    applies: isComputed,
    isDefined: ({ dft }) => dft !== null && reportedValue(dft.functional) !== undefined,
  },
  {
    what: 'Binding energies between layers',
    missing: 'a word on whether the spacing was held or relaxed',
    applies: ({ dft }) => dft?.motif === 'PLANAR_LAYERS',
    isDefined: ({ dft }) => dft?.spacing !== 'NOT_REPORTED',
  },
  {
    what: 'Diffusion coefficients by GITT',
    missing: 'the formula',
    applies: ({ observation }) => observation.quantity === 'DIFFUSION_COEFFICIENT' && observation.technique === 'GITT',
    isDefined: (_, { facts }) =>
      facts.find({ form: 'DEFINITION' }).some((fact) => {
        const definition = statementOf(fact, 'DEFINITION');
        return definition?.kind === 'EQUATION' && definition.quantity === 'DIFFUSION_COEFFICIENT';
      }),
  },
  {
    what: 'Capacitive and diffusive shares',
    missing: 'the scan rate',
    applies: numbersOf('CAPACITIVE_SHARE', 'DIFFUSIVE_SHARE'),
    isDefined: ({ observation }) => observation.conditions.scanRate !== undefined,
  },
];

function isComputed({ dft }: Fact): boolean {
  return dft !== null;
}
