import { type Entry, registry } from './registry.ts';
import type { UnitKind } from './units.ts';

/** What a column of a curve holds. */
export type ColumnQuantity = Entry & {
  /** Null for columns of words, such as the type of a step. */
  readonly unitKind: UnitKind | null;
  /** Its name in BDF, with the unit that BDF fixes; null where BDF has none. */
  readonly bdf: BdfTerm | null;
};

/** A term of the Battery Data Format, ontology 1.3.0. */
export type BdfTerm = {
  /** The head of machine-readable files: `test_time_second`. */
  readonly name: string;
  /** The preferred label: `Test Time / s`. */
  readonly label: string;
  /** Unit code of this project. */
  readonly unit: string | null;
};

type Row = readonly [code: string, name: string, unitKind: UnitKind | null, description: string, bdf?: BdfRow];
type BdfRow = readonly [name: string, label: string, unit: string | null];

/** Battery time series first, in the order in which BDF files are written; then the columns of other techniques. */
const rows: readonly Row[] = [
  ['TEST_TIME', 'test time', 'TIME', 'Time since the test began.', ['test_time_second', 'Test Time / s', 's']],
  [
    'VOLTAGE',
    'voltage',
    'POTENTIAL',
    'Voltage between the terminals, or potential of the working electrode against the reference that the curve names.',
    ['voltage_volt', 'Voltage / V', 'V'],
  ],
  [
    'CURRENT',
    'current',
    'CURRENT',
    'Current through the cell. Positive charges the cell, or oxidises the working electrode.',
    ['current_ampere', 'Current / A', 'A'],
  ],
  [
    'UNIX_TIME',
    'unix time',
    'TIME',
    'Seconds since 1970-01-01T00:00:00 UTC.',
    ['unix_time_second', 'Unix Time / s', 's'],
  ],
  [
    'CYCLE_COUNT',
    'cycle',
    'COUNT',
    'Number of the cycle, as the instrument counts.',
    ['cycle_count', 'Cycle Count / 1', 'count'],
  ],
  [
    'STEP_COUNT',
    'step count',
    'COUNT',
    'Steps begun since the test began; it never falls back.',
    ['step_count', 'Step Count / 1', 'count'],
  ],
  [
    'STEP_ID',
    'step',
    'COUNT',
    'Number of the step within the schedule; it comes again.',
    ['step_id', 'Step ID', 'count'],
  ],
  [
    'STEP_TYPE',
    'kind of step',
    null,
    'What the instrument does in this step, in its own words.',
    ['step_type', 'Step Type', null],
  ],
  ['STEP_TIME', 'step time', 'TIME', 'Time since the step began.', ['step_time_second', 'Step Time / s', 's']],
  ['RECORD_INDEX', 'record', 'COUNT', 'Number of the record.', ['record_index', 'Record Index / 1', 'count']],
  [
    'STEP_RECORD_INDEX',
    'record within the step',
    'COUNT',
    'Number of the record within its step.',
    ['step_record_index', 'Step Record Index / 1', 'count'],
  ],
  [
    'AMBIENT_TEMPERATURE',
    'ambient temperature',
    'TEMPERATURE',
    'Temperature around the cell.',
    ['ambient_temperature_celsius', 'Ambient Temperature / degC', 'degC'],
  ],
  [
    'SURFACE_TEMPERATURE',
    'surface temperature',
    'TEMPERATURE',
    'Temperature at the surface of the cell.',
    ['surface_temperature_celsius', 'Surface Temperature / degC', 'degC'],
  ],
  ...[1, 2, 3, 4, 5].map(
    (channel): Row => [
      `TEMPERATURE_T${channel}`,
      `temperature ${channel}`,
      'TEMPERATURE',
      `Temperature of the auxiliary channel ${channel}.`,
      [`temperature_t${channel}_celsius`, `Temperature T${channel} / degC`, 'degC'],
    ],
  ),
  ...accumulated('CAPACITY', 'capacity', 'Charge'),
  ...accumulated('ENERGY', 'energy', 'Energy'),
  ['POWER', 'power', 'POWER', 'Voltage times current.', ['power_watt', 'Power / W', 'W']],
  [
    'INTERNAL_RESISTANCE',
    'internal resistance',
    'RESISTANCE',
    'Resistance of the cell, by a method that the file does not tell.',
    ['internal_resistance_ohm', 'Internal Resistance / ohm', 'ohm'],
  ],
  [
    'DC_INTERNAL_RESISTANCE',
    'DC internal resistance',
    'RESISTANCE',
    'Resistance of the cell from a step of the current.',
    ['dc_internal_resistance_ohm', 'DC Internal Resistance / ohm', 'ohm'],
  ],
  [
    'AC_INTERNAL_RESISTANCE',
    'AC internal resistance',
    'RESISTANCE',
    'Magnitude of the impedance at one frequency, mostly 1 kHz.',
    ['ac_internal_resistance_ohm', 'AC Internal Resistance / ohm', 'ohm'],
  ],
  [
    'AMBIENT_PRESSURE',
    'ambient pressure',
    'PRESSURE',
    'Pressure of the air.',
    ['ambient_pressure_pa', 'Ambient Pressure / Pa', 'Pa'],
  ],
  [
    'APPLIED_PRESSURE',
    'applied pressure',
    'PRESSURE',
    'Pressure put on the cell.',
    ['applied_pressure_pa', 'Applied Pressure / Pa', 'Pa'],
  ],
  [
    'SURFACE_PRESSURE',
    'surface pressure',
    'PRESSURE',
    'Pressure at the surface of the cell.',
    ['surface_pressure_pa', 'Surface Pressure / Pa', 'Pa'],
  ],
  ['FREQUENCY', 'frequency', 'FREQUENCY', 'Frequency of the excitation.', ['frequency_hertz', 'Frequency / Hz', 'Hz']],
  [
    'REAL_IMPEDANCE',
    'real impedance',
    'RESISTANCE',
    'Real part of the impedance.',
    ['real_impedance_ohm', 'Real Impedance / ohm', 'ohm'],
  ],
  [
    'IMAGINARY_IMPEDANCE',
    'imaginary impedance',
    'RESISTANCE',
    'Imaginary part of the impedance with its physical sign: negative where a capacitance rules.',
    ['imaginary_impedance_ohm', 'Imaginary Impedance / ohm', 'ohm'],
  ],
  [
    'ABSOLUTE_IMPEDANCE',
    'magnitude of the impedance',
    'RESISTANCE',
    'Magnitude of the impedance.',
    ['absolute_impedance_ohm', 'Absolute Impedance / ohm', 'ohm'],
  ],
  ['PHASE', 'phase', 'ANGLE', 'Phase of the impedance with its physical sign.', ['phase_degree', 'Phase / deg', 'deg']],
  ['DATE_TIME', 'date and time', null, 'Date and time as the instrument prints them; the zone is not told.'],
  ['STATE', 'state', null, 'State of the channel in the words or letters of the instrument.'],
  ['MODE', 'control mode', 'COUNT', 'What the instrument controls, as its own number.'],
  ['CONTROL_VOLTAGE', 'set voltage', 'POTENTIAL', 'Voltage that the instrument aims at.'],
  [
    'COUNTER_VOLTAGE',
    'potential of the counter electrode',
    'POTENTIAL',
    'Potential of the counter electrode against the reference.',
  ],
  [
    'CELL_VOLTAGE',
    'cell voltage',
    'POTENTIAL',
    'Working minus counter electrode, where VOLTAGE is against a reference.',
  ],
  [
    'SPECIFIC_CAPACITY',
    'specific capacity',
    'SPECIFIC_CAPACITY',
    'Capacity per mass, by the mass that the instrument was told.',
  ],
  [
    'SPECIFIC_CHARGING_CAPACITY',
    'specific charging capacity',
    'SPECIFIC_CAPACITY',
    'Charging capacity per mass, by the mass that the instrument was told.',
  ],
  [
    'SPECIFIC_DISCHARGING_CAPACITY',
    'specific discharging capacity',
    'SPECIFIC_CAPACITY',
    'Discharging capacity per mass, by the mass that the instrument was told.',
  ],
  [
    'SPECIFIC_ENERGY',
    'specific energy',
    'SPECIFIC_ENERGY',
    'Energy per mass, by the mass that the instrument was told.',
  ],
  [
    'HALF_CYCLE_CAPACITY',
    'capacity of the half cycle',
    'CAPACITY',
    'Charge that went through since the current last changed its direction, without a sign.',
  ],
  [
    'HALF_CYCLE_ENERGY',
    'energy of the half cycle',
    'CELL_ENERGY',
    'Energy that went through since the current last changed its direction, without a sign.',
  ],
  ['DIFFERENTIAL_CAPACITY', 'differential capacity', 'CELL_DIFFERENTIAL_CAPACITY', 'dQ/dV as the instrument gives it.'],
  ['STOICHIOMETRY', 'stoichiometry', 'DIMENSIONLESS', 'Stored ions per formula unit, or per unit of a full electrode.'],
  ['CONCENTRATION', 'concentration', 'CONCENTRATION', 'Concentration of the ion in the particles.'],
  ['DIFFUSIVITY', 'diffusion coefficient', 'DIFFUSIVITY', 'Diffusion coefficient of the ion.'],
  ['AMPLITUDE', 'amplitude of the excitation', 'POTENTIAL', 'Amplitude of the applied alternating voltage.'],
  ['TWO_THETA', 'two theta', 'ANGLE', 'Scattering angle 2-theta.'],
  ['SCATTERING_VECTOR', 'scattering vector', 'SCATTERING_VECTOR', 'q, 4 pi sin(theta) / wavelength.'],
  ['RAMAN_SHIFT', 'Raman shift', 'WAVENUMBER', 'Shift from the line of the laser.'],
  ['WAVENUMBER', 'wavenumber', 'WAVENUMBER', 'Wavenumber of the light.'],
  ['MAGNETIC_FIELD', 'magnetic field', 'MAGNETIC_FIELD', 'Field of an EPR sweep.'],
  [
    'BINDING_ENERGY',
    'binding energy',
    'ENERGY',
    'Binding energy; the correction of charging, if any, stands in the metadata.',
  ],
  ['KINETIC_ENERGY', 'kinetic energy', 'ENERGY', 'Kinetic energy of the photoelectrons.'],
  ['INTENSITY', 'intensity', 'DIMENSIONLESS', 'Signal of the detector: counts or arbitrary units, as the label says.'],
  [
    'IMAGINARY_INTENSITY',
    'imaginary part of the intensity',
    'DIMENSIONLESS',
    'Signal of the detector a quarter of a period apart from that of INTENSITY, in its units.',
  ],
  ['COUNT_RATE', 'count rate', 'COUNT_RATE', 'Counts per second.'],
  [
    'INTENSITY_ERROR',
    'standard deviation of the intensity',
    'DIMENSIONLESS',
    'Standard deviation in the units of the intensity.',
  ],
  [
    'RELATIVE_PRESSURE',
    'relative pressure',
    'DIMENSIONLESS',
    'Pressure of the gas over that of its liquid at the temperature of an isotherm, p/p0.',
  ],
  [
    'ADSORBED_VOLUME',
    'adsorbed volume',
    'SPECIFIC_VOLUME',
    'Adsorbed gas per mass of solid, as the volume that it would have at 0 degC and 101.325 kPa: cm3 (STP)/g.',
  ],
  ['TRANSMITTANCE', 'transmittance', 'DIMENSIONLESS', 'Transmitted share of the light.'],
  ['ABSORBANCE', 'absorbance', 'DIMENSIONLESS', 'Negative decadic logarithm of the transmittance.'],
  ['TIME', 'time', 'TIME', 'Time since the measurement began, where it is no cell test.'],
  ['OTHER', 'other', null, 'A column that this software has no name for; its label and unit are as in the file.'],
];

export const columnQuantities = registry<ColumnQuantity>(
  'column quantity',
  rows.map(([code, name, unitKind, description, bdf]) => ({
    code,
    name,
    unitKind,
    description,
    bdf: bdf === undefined ? null : { name: bdf[0], label: bdf[1], unit: bdf[2] },
  })),
);

/** The terms of BDF for what is accumulated: since the test began, by a reset of the schedule, and within a step. */
function accumulated(code: 'CAPACITY' | 'ENERGY', noun: string, subject: string): readonly Row[] {
  const [unit, bdfUnit] = code === 'CAPACITY' ? ['Ah', 'ah'] : ['Wh', 'wh'];
  const kind: UnitKind = code === 'CAPACITY' ? 'CAPACITY' : 'CELL_ENERGY';
  const directions = [
    ['CHARGING', 'that went in while the cell was charged'],
    ['DISCHARGING', 'that came out while the cell was discharged'],
    ['CUMULATIVE', 'that went through, in both directions'],
    ['NET', 'charged less discharged'],
  ] as const;
  const spans = [
    ['', 'since the test began'],
    ['SCHEDULE_', 'since the last reset by the schedule'],
    ['CYCLE_', 'since the cycle began'],
    ['STEP_', 'since the step began'],
  ] as const;
  return spans.flatMap(([span, since]) =>
    directions
      .filter(([direction]) => span !== 'SCHEDULE_' || direction.endsWith('CHARGING'))
      .map(([direction, what]): Row => {
        const words = `${span}${direction}`.toLowerCase().split('_');
        const label = [...words, noun].map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join(' ');
        return [
          `${span}${direction}_${code}`,
          [...words, noun].join(' '),
          kind,
          `${subject} ${what}, ${since}.`,
          [`${[...words, noun].join('_')}_${bdfUnit}`, `${label} / ${unit}`, unit ?? null],
        ];
      }),
  );
}
