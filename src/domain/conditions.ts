import type { Quantity } from './quantity.ts';
import type { UnitKind } from './units.ts';

export type Direction = 'INSERTION' | 'EXTRACTION';
export type CycleClass = 'FIRST' | 'REVERSIBLE';
export type MeasurementMode = 'OPERANDO' | 'IN_SITU' | 'EX_SITU' | 'PRISTINE' | 'COMPUTED';
export type BoundaryMethod =
  | 'FIXED_POTENTIAL'
  | 'DIFFERENTIAL_CAPACITY_PEAK'
  | 'INFLECTION'
  | 'TANGENTS'
  | 'NOT_REPORTED';
export type ChemicalState = 'METALLIC' | 'IONIC';
export type Motif = 'PLANAR_LAYERS' | 'MICROPORE' | 'DEFECT';

/** Conditions that are codes or words. */
export type CodedConditions = {
  readonly region: string;
  readonly process: string;
  readonly direction: Direction;
  readonly cycleClass: CycleClass;
  readonly boundaryMethod: BoundaryMethod;
  readonly mode: MeasurementMode;
  readonly motif: Motif;
  readonly site: string;
  readonly line: string;
  readonly chemicalState: ChemicalState;
  readonly compound: string;
  readonly label: string;
  readonly analysis: string;
};

/** Conditions that are whole numbers, exact. */
export type CountedConditions = {
  readonly cycle: number;
  readonly afterCycles: number;
  readonly referenceCycle: number;
};

/** Conditions that are quantities, each with the kind of its unit. */
export const quantityConditions = {
  cRate: 'C_RATE',
  specificCurrent: 'SPECIFIC_CURRENT',
  potential: 'POTENTIAL',
  upperPotential: 'POTENTIAL',
  lowerPotential: 'POTENTIAL',
  boundary: 'POTENTIAL',
  scanRate: 'SCAN_RATE',
  temperature: 'TEMPERATURE',
  interlayerDistance: 'LENGTH',
  poreDiameter: 'LENGTH',
} as const satisfies Record<string, UnitKind>;

export type QuantityConditionName = keyof typeof quantityConditions;
export type QuantityConditions = Readonly<Record<QuantityConditionName, Quantity>>;

/** Under which conditions a statement holds. A condition that the statement does not name is left out. */
export type Conditions = Partial<CodedConditions & CountedConditions & QuantityConditions>;

/** Names of a group of conditions. They are an object's keys, since a list may lack one and still compile. */
function namesOf<T extends object>(named: Readonly<Record<keyof T, true>>): readonly (keyof T)[] {
  return Object.keys(named) as (keyof T)[];
}

export const codedConditionNames = namesOf<CodedConditions>({
  region: true,
  process: true,
  direction: true,
  cycleClass: true,
  boundaryMethod: true,
  mode: true,
  motif: true,
  site: true,
  line: true,
  chemicalState: true,
  compound: true,
  label: true,
  analysis: true,
});

export const countedConditionNames = namesOf<CountedConditions>({
  cycle: true,
  afterCycles: true,
  referenceCycle: true,
});

export const quantityConditionNames = Object.keys(quantityConditions) as readonly QuantityConditionName[];
