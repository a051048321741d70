import type { ApproximationRule } from './quantity.ts';
import { type Entry, registry } from './registry.ts';
import type { UnitKind } from './units.ts';

/** A quantity that observations may be about. */
export type QuantityKind = Entry & {
  readonly unitKind: UnitKind;
  /** How far `~` reaches: 5 % for capacities, shares and retentions, else one unit of the last digit. */
  readonly approximation: ApproximationRule;
};

/**
 * A line goes into one of the two lists below, and the list decides how wide "about" is: capacities, shares and
 * retentions stand in `withinFivePercent`, where "~200 mAh/g" is 190 to 210; all else stands in `withinLastDigit`, where
 * "~3.8 angstrom" is 3.7 to 3.9.
 */
type Row = readonly [code: string, name: string, unitKind: UnitKind, description: string];

const withinFivePercent = [
  [
    'REVERSIBLE_CAPACITY',
    'reversible capacity',
    'SPECIFIC_CAPACITY',
    'Specific capacity that comes back on extraction after the first cycle.',
  ],
  [
    'INSERTION_CAPACITY',
    'insertion capacity',
    'SPECIFIC_CAPACITY',
    'Specific capacity on insertion; discharge of a half-cell.',
  ],
  [
    'EXTRACTION_CAPACITY',
    'extraction capacity',
    'SPECIFIC_CAPACITY',
    'Specific capacity on extraction; charge of a half-cell.',
  ],
  [
    'IRREVERSIBLE_CAPACITY',
    'irreversible capacity',
    'SPECIFIC_CAPACITY',
    'Insertion minus extraction capacity of one cycle.',
  ],
  ['SLOPE_CAPACITY', 'slope capacity', 'SPECIFIC_CAPACITY', 'Capacity above the slope/plateau boundary.'],
  ['PLATEAU_CAPACITY', 'plateau capacity', 'SPECIFIC_CAPACITY', 'Capacity below the slope/plateau boundary.'],
  [
    'REGION_CAPACITY',
    'capacity of a region',
    'SPECIFIC_CAPACITY',
    'Capacity of the potential region that the conditions name.',
  ],
  [
    'PROCESS_CAPACITY',
    'capacity of a process',
    'SPECIFIC_CAPACITY',
    'Capacity that the source ascribes to the process that the conditions name.',
  ],
  ['SLOPE_SHARE', 'slope share', 'SHARE', 'Share of the capacity above the slope/plateau boundary.'],
  ['PLATEAU_SHARE', 'plateau share', 'SHARE', 'Share of the capacity below the slope/plateau boundary.'],
  [
    'PROCESS_SHARE',
    'share of a process',
    'SHARE',
    'Share of the capacity that the source ascribes to the process that the conditions name.',
  ],
  [
    'CAPACITY_RETENTION',
    'capacity retention',
    'SHARE',
    'Capacity after a number of cycles over that of the reference cycle; a region, if named, retains its own part.',
  ],
  [
    'CAPACITY_LOSS',
    'capacity loss',
    'SHARE',
    'Share of a capacity that is lost after a number of cycles or a rate test; positive.',
  ],
  ['RATE_RETENTION', 'rate retention', 'SHARE', 'Capacity at a rate over that at the reference rate.'],
  [
    'COULOMBIC_EFFICIENCY',
    'Coulombic efficiency',
    'SHARE',
    'Extraction over insertion capacity of one cycle in a half-cell.',
  ],
  ['INITIAL_COULOMBIC_EFFICIENCY', 'initial Coulombic efficiency', 'SHARE', 'Coulombic efficiency of the first cycle.'],
  [
    'CAPACITIVE_SHARE',
    'capacitive share',
    'SHARE',
    'Share of the current or charge of a voltammogram under capacitive control.',
  ],
  [
    'DIFFUSIVE_SHARE',
    'diffusive share',
    'SHARE',
    'Share of the current or charge of a voltammogram under diffusion control.',
  ],
  ['CLOSED_PORE_SHARE', 'closed-pore share', 'SHARE', 'Share of the pore volume that is closed.'],
  ['XPS_COMPONENT_SHARE', 'XPS component share', 'SHARE', 'Area share of a component within a core level.'],
  [
    'COMPOUND_CAPACITY',
    'theoretical capacity of a compound',
    'SPECIFIC_CAPACITY',
    'Capacity of a compound as quoted by the source.',
  ],
] as const satisfies readonly Row[];

const withinLastDigit = [
  [
    'RATE_CAPABILITY',
    'rate capability',
    'DIMENSIONLESS',
    'How well capacity is kept at high current; mostly stated in words.',
  ],
  [
    'CYCLING_STABILITY',
    'cycling stability',
    'DIMENSIONLESS',
    'How well capacity is kept over cycles; mostly stated in words.',
  ],
  ['FADE_PER_CYCLE', 'fade per cycle', 'FADE_RATE', 'Loss of capacity per cycle; positive.'],
  ['PLATEAU_POTENTIAL', 'plateau potential', 'POTENTIAL', 'Potential at which a plateau lies.'],
  ['SLOPE_PLATEAU_BOUNDARY', 'slope/plateau boundary', 'POTENTIAL', 'Potential that separates slope from plateau.'],
  [
    'REGION_UPPER_POTENTIAL',
    'upper boundary of a region',
    'POTENTIAL',
    'Upper end of the region that the conditions name.',
  ],
  [
    'REGION_LOWER_POTENTIAL',
    'lower boundary of a region',
    'POTENTIAL',
    'Lower end of the region that the conditions name.',
  ],
  [
    'DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL',
    'differential-capacity peak',
    'POTENTIAL',
    'Potential of a maximum of |dQ/dV|.',
  ],
  ['REDOX_POTENTIAL', 'storage potential', 'POTENTIAL', 'Potential at which the ion is stored, against its own metal.'],
  ['AVERAGE_POTENTIAL', 'average potential', 'POTENTIAL', 'Charge-weighted mean potential.'],
  ['CUTOFF_POTENTIAL', 'cut-off potential', 'POTENTIAL', 'Potential at which a half-cycle is ended.'],
  ['SPECIFIC_ENERGY', 'specific energy', 'SPECIFIC_ENERGY', 'Energy per mass of active material.'],
  ['SPECIFIC_CURRENT', 'specific current', 'SPECIFIC_CURRENT', 'Current per mass of active material.'],
  ['C_RATE', 'C-rate', 'C_RATE', 'Current as a multiple of 1C.'],
  ['CYCLE_COUNT', 'number of cycles', 'COUNT', 'How many cycles were made.'],
  ['SCAN_RATE', 'scan rate', 'SCAN_RATE', 'Potential change per time of a voltammogram.'],
  [
    'DIFFUSION_COEFFICIENT',
    'diffusion coefficient',
    'DIFFUSIVITY',
    'Chemical diffusion coefficient of the ion in the carbon; apparent.',
  ],
  ['ION_MOBILITY', 'ion mobility', 'DIMENSIONLESS', 'How easily ions move; mostly stated in words.'],
  ['KINETICS', 'storage kinetics', 'DIMENSIONLESS', 'How fast the storage reaction runs; mostly stated in words.'],
  ['B_VALUE', 'b-value', 'DIMENSIONLESS', 'Exponent in i = a v^b of peak current against scan rate.'],
  ['PEAK_CURRENT', 'peak current', 'CURRENT', 'Current at a maximum of a voltammogram.'],
  ['SOLUTION_RESISTANCE', 'solution resistance', 'RESISTANCE', 'Ohmic resistance of the electrolyte.'],
  ['SEI_RESISTANCE', 'SEI resistance', 'RESISTANCE', 'Resistance of the solid electrolyte interphase.'],
  ['CHARGE_TRANSFER_RESISTANCE', 'charge-transfer resistance', 'RESISTANCE', 'Resistance of the electrode reaction.'],
  ['RESISTANCE', 'resistance', 'RESISTANCE', 'Resistance of the labelled circuit element, whatever its role.'],
  ['SEMICIRCLE_RADIUS', 'radius of the semicircle', 'RESISTANCE', 'Radius of the depressed arc of a Nyquist plot.'],
  ['WARBURG_COEFFICIENT', 'Warburg coefficient', 'WARBURG', 'Coefficient of the Warburg impedance.'],
  ['D002', 'interlayer spacing d002', 'LENGTH', 'Distance between graphitic layers from the (002) reflection.'],
  ['D002_SHIFT', 'change of d002', 'LENGTH', 'Change of the interlayer spacing on insertion; growth is positive.'],
  ['TWO_THETA', 'diffraction angle 2 theta', 'ANGLE', 'Position of the reflection that the conditions name.'],
  ['STACK_HEIGHT_LC', 'stack height Lc', 'LENGTH', 'Coherence length across graphitic layers.'],
  ['LAYER_EXTENT_LA', 'layer extent La', 'LENGTH', 'Coherence length along graphitic layers.'],
  ['ID_IG', 'ID/IG', 'DIMENSIONLESS', 'Intensity ratio of Raman D to G band; by height or area as the conditions say.'],
  ['G_BAND_POSITION', 'G band position', 'WAVENUMBER', 'Raman shift of the G band.'],
  ['D_BAND_POSITION', 'D band position', 'WAVENUMBER', 'Raman shift of the D band.'],
  ['G_BAND_WIDTH', 'G band width', 'WAVENUMBER', 'Width of the G band.'],
  ['D_BAND_INTENSITY', 'D band intensity', 'DIMENSIONLESS', 'Intensity of the D band; mostly stated in words.'],
  ['BET_AREA', 'BET surface area', 'SPECIFIC_AREA', 'Specific surface area from gas sorption.'],
  ['PORE_VOLUME', 'pore volume', 'SPECIFIC_VOLUME', 'Specific volume of open pores.'],
  ['MICROPORE_VOLUME', 'micropore volume', 'SPECIFIC_VOLUME', 'Specific volume of open micropores.'],
  ['CLOSED_PORE_VOLUME', 'closed-pore volume', 'SPECIFIC_VOLUME', 'Specific volume of closed pores.'],
  ['PORE_DIAMETER', 'pore diameter', 'LENGTH', 'Diameter of pores.'],
  ['CLOSED_PORE_DIAMETER', 'closed-pore diameter', 'LENGTH', 'Diameter of closed pores.'],
  ['TRUE_DENSITY', 'true density', 'DENSITY', 'Density from helium pycnometry; closed pores count as solid.'],
  ['PYROLYSIS_TEMPERATURE', 'pyrolysis temperature', 'TEMPERATURE', 'Highest temperature of the heat treatment.'],
  ['PARTICLE_SIZE', 'particle size', 'LENGTH', 'Size of the particles.'],
  ['DEFECT_DENSITY', 'defect density', 'DIMENSIONLESS', 'How many defects there are; mostly stated in words.'],
  ['NITROGEN_CONTENT', 'nitrogen content', 'SHARE', 'Share of nitrogen, by mass or atoms as the conditions say.'],
  ['EPR_G_FACTOR', 'EPR g factor', 'DIMENSIONLESS', 'g factor of the line that the conditions name.'],
  [
    'EPR_ASYMMETRY',
    'EPR asymmetry A/B',
    'DIMENSIONLESS',
    'Absolute ratio of maximum to minimum of the derivative line; 1 is symmetric.',
  ],
  ['EPR_LINE_WIDTH', 'EPR line width', 'MAGNETIC_FIELD', 'Peak-to-peak width of the derivative line.'],
  [
    'EPR_INTENSITY',
    'EPR intensity',
    'DIMENSIONLESS',
    'Intensity of the line that the conditions name; mostly stated in words.',
  ],
  ['XPS_BINDING_ENERGY', 'XPS binding energy', 'ENERGY', 'Position of the core level that the conditions name.'],
  [
    'XPS_DOUBLET_SEPARATION',
    'XPS doublet separation',
    'ENERGY',
    'Distance of the two spin-orbit components of a core level.',
  ],
  [
    'SURFACE_ENRICHMENT',
    'surface enrichment',
    'DIMENSIONLESS',
    'How much of an element gathers at the surface; mostly stated in words.',
  ],
  ['NMR_SHIFT', 'NMR shift', 'CHEMICAL_SHIFT', 'Chemical or Knight shift of the line that the conditions name.'],
  ['SAXS_CONTRAST', 'SAXS contrast', 'DIMENSIONLESS', 'Scattering of pores; mostly stated in words.'],
  [
    'BINDING_ENERGY',
    'binding energy',
    'ENERGY',
    'Energy per ion on binding; see the sign convention of the DFT result.',
  ],
  [
    'FAVOURABLE_SPACING',
    'spacing with favourable binding',
    'LENGTH',
    'Interlayer distances at which binding is favourable.',
  ],
  [
    'FAVOURABLE_DIAMETER',
    'diameter with favourable binding',
    'LENGTH',
    'Pore diameters at which the binding statement holds.',
  ],
  [
    'BINDING_MINIMUM_SPACING',
    'spacing of strongest binding',
    'LENGTH',
    'Interlayer distance at which the binding energy is lowest.',
  ],
  [
    'BINDING_MINIMUM_DIAMETER',
    'diameter of strongest binding',
    'LENGTH',
    'Pore diameter at which the binding energy is lowest.',
  ],
  [
    'CROSSOVER_SPACING',
    'spacing of a crossover',
    'LENGTH',
    'Interlayer distance beyond which an ordering of ions changes.',
  ],
  [
    'INTERCALATION_THRESHOLD_SPACING',
    'least spacing for intercalation',
    'LENGTH',
    'Interlayer distance beyond which intercalation becomes favourable.',
  ],
  ['ADSORPTION_SITE', 'adsorption site', 'DIMENSIONLESS', 'Which site binds; stated in words.'],
  ['IONIC_RADIUS', 'ionic radius', 'LENGTH', 'Radius of the bare ion.'],
  ['STOKES_RADIUS', 'Stokes radius', 'LENGTH', 'Radius of the solvated, moving ion.'],
  [
    'CHARGE_DENSITY',
    'charge density of the ion',
    'DIMENSIONLESS',
    'Charge over size of the ion; mostly stated in words.',
  ],
  ['DESOLVATION_ENERGY', 'desolvation energy', 'MOLAR_ENERGY', 'Energy to strip the solvent shell.'],
  ['ACTIVATION_ENERGY', 'activation energy', 'MOLAR_ENERGY', 'Activation energy of transport or reaction.'],
  [
    'COMPOUND_STABILITY',
    'stability of a compound',
    'DIMENSIONLESS',
    'Thermodynamic stability of an intercalation compound; mostly stated in words.',
  ],
  [
    'INTERACTION_STRENGTH',
    'interaction with the surface',
    'DIMENSIONLESS',
    'How strongly the ion interacts with surface and electrolyte; mostly stated in words.',
  ],
  [
    'PORE_ACCESSIBILITY',
    'pore accessibility',
    'DIMENSIONLESS',
    'How well the ion reaches inner pores; mostly stated in words.',
  ],
  ['CLUSTER_AMOUNT', 'amount of clusters', 'DIMENSIONLESS', 'How much quasi-metal forms; mostly stated in words.'],
  ['SAFETY', 'safety', 'DIMENSIONLESS', 'Safety against dendrites; mostly stated in words.'],
  [
    'REDUCTION_POTENTIAL',
    'reduction potential of surface and electrolyte',
    'POTENTIAL',
    "Potential at which surface groups and electrolyte are reduced on insertion, against the ion's own metal.",
  ],
  [
    'POLARISING_POWER',
    'polarising power of the ion',
    'DIMENSIONLESS',
    'How strongly the ion polarises what is near it; mostly stated in words.',
  ],
  [
    'TRANSPORT_RESISTANCE',
    'resistance to ion transport',
    'RESISTANCE',
    'Resistance that ions meet on their way through the carbon, whatever the circuit element; mostly stated in words.',
  ],
  [
    'DIFFUSION_COEFFICIENT_DROP',
    'drop of the diffusion coefficient',
    'DIMENSIONLESS',
    'How far or steeply the diffusion coefficient falls on insertion within the region named; mostly stated in words.',
  ],
  [
    'HOST_GUEST_INTERACTION',
    'interaction of host and guest',
    'DIMENSIONLESS',
    'How strongly ions between layers interact with the host; mostly stated in words.',
  ],
  [
    'SURFACE_COMPOSITION',
    'surface composition',
    'DIMENSIONLESS',
    'Which species the surface holds; mostly stated in words.',
  ],
  [
    'PROCESS_EXTENT',
    'extent of a process',
    'DIMENSIONLESS',
    'How pronounced the process that the conditions name is; stated in words, no capacity.',
  ],
  [
    'ELECTROCHEMICAL_PERFORMANCE',
    'electrochemical performance',
    'DIMENSIONLESS',
    'How good the anode is over all; stated in words without naming a quantity.',
  ],
] as const satisfies readonly Row[];

/** Codes as they are written in source; one that comes from outside is a string, checked by the registry. */
export type QuantityCode = (typeof withinFivePercent | typeof withinLastDigit)[number][0];

function entries(rows: readonly Row[], approximation: ApproximationRule): readonly QuantityKind[] {
  return rows.map(([code, name, unitKind, description]) => ({ code, name, unitKind, description, approximation }));
}

export const quantityKinds = registry<QuantityKind>('quantity', [
  ...entries(withinFivePercent, 'FIVE_PERCENT'),
  ...entries(withinLastDigit, 'LAST_DIGIT'),
]);
