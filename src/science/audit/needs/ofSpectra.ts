import { hasSetting, isShownByCurve, type Need, numbersOf } from './need.ts';

/** What diffraction, Raman, EPR and XPS need. */
export const needsOfSpectra: readonly Need[] = [
  {
    what: 'Diffraction angles',
    missing: 'the wavelength',
    applies: numbersOf('TWO_THETA'),
    isDefined: (fact, input) => hasSetting(fact, 'WAVELENGTH', input) || isShownByCurve(fact, input, 'D002'),
  },
  {
    what: 'La by Raman',
    missing: 'the wavelength of the laser',
    applies: (fact) => numbersOf('LAYER_EXTENT_LA')(fact) && fact.observation.technique === 'RAMAN',
    isDefined: (fact, input) => hasSetting(fact, 'LASER_WAVELENGTH', input),
  },
  {
    what: 'ID/IG',
    missing: 'the wavelength of the laser',
    applies: numbersOf('ID_IG'),
    isDefined: (fact, input) => hasSetting(fact, 'LASER_WAVELENGTH', input),
  },
  {
    what: 'ID/IG',
    missing: 'a word on whether heights or areas are meant',
    applies: numbersOf('ID_IG'),
    isDefined: ({ observation }) => observation.conditions.analysis !== undefined,
  },
  {
    what: 'g factors',
    missing: 'the microwave frequency',
    applies: numbersOf('EPR_G_FACTOR'),
    isDefined: (fact, input) =>
      hasSetting(fact, 'MICROWAVE_FREQUENCY', input) || isShownByCurve(fact, input, 'EPR_G_FACTOR'),
  },
  {
    what: 'Core-level energies',
    missing: 'the charge reference',
    applies: numbersOf('XPS_BINDING_ENERGY'),
    isDefined: (fact, input) => hasSetting(fact, 'CHARGE_REFERENCE', input),
  },
];
