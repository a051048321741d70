/** [code, how many canonical units it is, name, other spellings, offset] */
type Row = readonly [code: string, factor: number, name: string, aliases?: readonly string[], offset?: number];

/** Elementary charge in coulomb, exact in the SI of 2019 (CODATA 2018). */
const ELEMENTARY_CHARGE = 1.602176634e-19;

/** Coulombs of a milliampere-hour, exact. */
export const COULOMBS_PER_MAH = 3.6;

/**
 * Every unit that a quantity may bear, by kind; the canonical unit of a kind comes first, as the field prints it.
 *
 * canonical value = value x factor + offset. Codes are unique in the whole table, spellings within their kind: "C" is a
 * C-rate, a coulomb or a degree Celsius by the kind that is asked for. Only spellings that differ in their words are
 * listed: "mAh g-1", "mAh g⁻¹", "mAh·g^-1" and "mAh/g" are one.
 */
const ROWS = {
  DIMENSIONLESS: [['1', 1, 'no unit', ['']]],
  COUNT: [['count', 1, 'count', ['', '1', 'cycle', 'cycles', 'times']]],
  SHARE: [
    ['%', 1, 'percent', ['percent', 'per cent']],
    ['fraction', 100, 'fraction of one', ['1']],
  ],
  SPECIFIC_CAPACITY: [
    ['mAh/g', 1, 'milliampere-hour per gram', ['mA h/g', 'Ah/kg', 'A h/kg']],
    ['Ah/g', 1000, 'ampere-hour per gram', ['A h/g']],
    ['C/g', 1 / COULOMBS_PER_MAH, 'coulomb per gram', ['coulomb/g']],
  ],
  VOLUMETRIC_CAPACITY: [
    ['mAh/cm3', 1, 'milliampere-hour per cubic centimetre', ['mA h/cm3', 'mAh/mL', 'Ah/L', 'A h/L', 'Ah/dm3']],
  ],
  CAPACITY: [
    ['mAh', 1, 'milliampere-hour', ['mA h', 'mAHr']],
    ['Ah', 1000, 'ampere-hour', ['A h', 'AHr', 'Amp-hr']],
    ['uAh', 0.001, 'microampere-hour', ['uA h']],
    ['coulomb', 1 / COULOMBS_PER_MAH, 'coulomb', ['C', 'coulombs']],
  ],
  DIFFERENTIAL_CAPACITY: [['mAh/g/V', 1, 'milliampere-hour per gram and volt', ['mA h/g/V']]],
  CELL_DIFFERENTIAL_CAPACITY: [
    ['mAh/V', 1, 'milliampere-hour per volt', ['mA h/V']],
    ['Ah/V', 1000, 'ampere-hour per volt', ['A h/V']],
  ],
  SPECIFIC_ENERGY: [['Wh/kg', 1, 'watt-hour per kilogram', ['W h/kg', 'mWh/g', 'mW h/g']]],
  CELL_ENERGY: [
    ['Wh', 1, 'watt-hour', ['W h', 'WHr', 'Watt-hr']],
    ['mWh', 0.001, 'milliwatt-hour', ['mW h', 'mWHr']],
  ],
  POWER: [
    ['W', 1, 'watt', ['watt', 'watts']],
    ['mW', 0.001, 'milliwatt'],
  ],
  POTENTIAL: [
    ['V', 1, 'volt', ['volt', 'volts', 'Volt', 'Volts']],
    ['mV', 0.001, 'millivolt'],
  ],
  C_RATE: [['C', 1, 'multiple of the current of a one-hour charge', ['C-rate']]],
  SPECIFIC_CURRENT: [
    ['mA/g', 1, 'milliampere per gram', ['A/kg']],
    ['A/g', 1000, 'ampere per gram'],
  ],
  CURRENT: [
    ['mA', 1, 'milliampere'],
    ['A', 1000, 'ampere', ['ampere', 'Ampere', 'Amps', 'Amp', 'amps']],
    ['uA', 0.001, 'microampere'],
  ],
  CURRENT_DENSITY: [
    ['mA/cm2', 1, 'milliampere per square centimetre'],
    ['uA/cm2', 0.001, 'microampere per square centimetre'],
    ['A/m2', 0.1, 'ampere per square metre'],
  ],
  SCAN_RATE: [
    ['mV/s', 1, 'millivolt per second'],
    ['V/s', 1000, 'volt per second'],
  ],
  LENGTH: [
    ['angstrom', 1, 'angstrom', ['Å', 'A', 'angstroms', 'Angstrom']],
    ['pm', 0.01, 'picometre'],
    ['nm', 10, 'nanometre'],
    ['um', 1e4, 'micrometre', ['micron', 'microns']],
    ['mm', 1e7, 'millimetre'],
    ['cm', 1e8, 'centimetre'],
    ['m', 1e10, 'metre'],
  ],
  SCATTERING_VECTOR: [
    ['1/angstrom', 1, 'reciprocal angstrom', ['1/Å', '1/A']],
    ['1/nm', 0.1, 'reciprocal nanometre'],
  ],
  ANGLE: [
    ['deg', 1, 'degree', ['°', 'degree', 'degrees']],
    ['rad', 180 / Math.PI, 'radian', ['radian', 'radians']],
  ],
  ENERGY: [
    ['eV', 1, 'electronvolt', ['eV/atom']],
    ['meV', 0.001, 'millielectronvolt', ['meV/atom']],
    ['J', 1 / ELEMENTARY_CHARGE, 'joule'],
  ],
  MOLAR_ENERGY: [
    ['kJ/mol', 1, 'kilojoule per mole'],
    ['J/mol', 0.001, 'joule per mole'],
  ],
  MOLAR_MASS: [['g/mol', 1, 'gram per mole']],
  CONCENTRATION: [
    ['mol/L', 1, 'mole per litre', ['M', 'mol/l', 'mol/dm3']],
    ['mol/m3', 0.001, 'mole per cubic metre', ['mM', 'mmol/L']],
  ],
  TEMPERATURE: [
    ['degC', 1, 'degree Celsius', ['°C', '° C', 'C', 'deg C', 'Celsius', 'celsius', 'Cel']],
    ['K', 1, 'kelvin', ['kelvin'], -273.15],
  ],
  TIME: [
    ['s', 1, 'second', ['sec', 'second', 'seconds', 'Sec', 'Seconds']],
    ['ms', 0.001, 'millisecond', ['msec', 'millisecond', 'milliseconds']],
    ['min', 60, 'minute', ['mins', 'minute', 'minutes']],
    ['h', 3600, 'hour', ['hr', 'hrs', 'hour', 'hours']],
  ],
  MASS: [
    ['g', 1, 'gram'],
    ['ug', 1e-6, 'microgram'],
    ['mg', 0.001, 'milligram'],
    ['kg', 1000, 'kilogram'],
  ],
  AREA: [
    ['cm2', 1, 'square centimetre'],
    ['m2', 1e4, 'square metre'],
  ],
  SPECIFIC_AREA: [['m2/g', 1, 'square metre per gram']],
  SPECIFIC_VOLUME: [['cm3/g', 1, 'cubic centimetre per gram', ['cc/g', 'mL/g', 'ml/g']]],
  DENSITY: [
    ['g/cm3', 1, 'gram per cubic centimetre', ['g/cc', 'g/mL', 'g/ml', 'kg/L']],
    ['kg/m3', 0.001, 'kilogram per cubic metre'],
  ],
  RESISTANCE: [
    ['ohm', 1, 'ohm', ['ohms', 'Ohm', 'Ohms']],
    ['mohm', 0.001, 'milliohm'],
    ['kohm', 1000, 'kiloohm'],
  ],
  AREAL_RESISTANCE: [['ohm cm2', 1, 'ohm square centimetre']],
  WARBURG: [['ohm s^-1/2', 1, 'ohm per root second']],
  DIFFUSIVITY: [
    ['cm2/s', 1, 'square centimetre per second'],
    ['m2/s', 1e4, 'square metre per second'],
  ],
  MAGNETIC_FIELD: [
    ['mT', 1, 'millitesla'],
    ['T', 1000, 'tesla', ['tesla']],
    ['G', 0.1, 'gauss', ['gauss']],
  ],
  FREQUENCY: [
    ['GHz', 1, 'gigahertz'],
    ['MHz', 1e-3, 'megahertz'],
    ['kHz', 1e-6, 'kilohertz'],
    ['Hz', 1e-9, 'hertz', ['hertz', 'Hertz']],
  ],
  COUNT_RATE: [['cps', 1, 'counts per second', ['counts/s', '1/s']]],
  WAVENUMBER: [['cm-1', 1, 'reciprocal centimetre']],
  CHEMICAL_SHIFT: [['ppm', 1, 'part per million']],
  PRESSURE: [
    ['Pa', 1, 'pascal'],
    ['kPa', 1000, 'kilopascal'],
    ['bar', 1e5, 'bar'],
  ],
  FADE_RATE: [
    ['%/cycle', 1, 'percent per cycle'],
    ['1/cycle', 100, 'fraction per cycle'],
  ],
} as const satisfies Record<string, readonly Row[]>;

/** What a quantity is a quantity of; two units convert only within one kind. */
export type UnitKind = keyof typeof ROWS;

export type Unit = {
  /** The one spelling that is stored and sent; unique over all kinds. */
  readonly code: string;
  readonly kind: UnitKind;
  /** canonical value = value x factor + offset */
  readonly factor: number;
  readonly offset?: number;
  /** Other spellings, understood within the kind. */
  readonly aliases: readonly string[];
  readonly name: string;
};

export const UNIT_KINDS = Object.keys(ROWS) as readonly UnitKind[];

export const UNITS: readonly Unit[] = UNIT_KINDS.flatMap((kind) => ROWS[kind].map((row) => unitOf(kind, row)));

function unitOf(kind: UnitKind, [code, factor, name, aliases = [], offset]: Row): Unit {
  return { code, kind, factor, aliases, name, ...(offset === undefined ? {} : { offset }) };
}
