// Made by scripts/codegen.mjs from schema/*.graphql; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Code of a measuring or computing technique, such as `GALVANOSTATIC_CYCLING`, `EPR` or `XRD`. The set grows:
   * `techniques` lists it. An unknown code is refused with the nearest known one.
   */
  TechniqueCode: { input: string; output: string; }
  /** Code of a quantity, such as `REVERSIBLE_CAPACITY` or `D002`. The set grows: `quantityKinds` lists it with unit kinds. */
  QuantityCode: { input: string; output: string; }
  /** Code of a storage or side process, such as `ADSORPTION` or `PORE_FILLING`. The set grows: `processes` lists it. */
  ProcessCode: { input: string; output: string; }
  /** Code of a potential region, such as `SLOPE`, `PLATEAU` or `LP`. The set grows: `regions` lists it. */
  RegionCode: { input: string; output: string; }
  /** Code of a feature that is present or absent, such as `NARROW_EPR_LINE`. The set grows: `features` lists it. */
  FeatureCode: { input: string; output: string; }
  /** Code of a qualitative term of change or level, such as `DECREASES_SHARPLY`. The set grows: `trendTerms` lists it. */
  TrendTermCode: { input: string; output: string; }
  /** Code of the role a labelled element plays, such as `SEI_RESISTANCE` for R2. The set grows: `roles` lists it. */
  RoleCode: { input: string; output: string; }
  /**
   * Code or alias of a unit, such as `mAh/g`, `nm` or `angstrom`. Which units are legal depends on the unit kind of the
   * quantity: `units` lists them. An incompatible unit is an error that names the legal ones.
   */
  UnitCode: { input: string; output: string; }
  /** Instant in time, ISO 8601 in UTC, such as `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** What mass a specific capacity is divided by. */
export type MassBasis =
  /** Active carbon alone. */
  | 'ACTIVE_CARBON'
  /** Carbon with the stored alkali metal. */
  | 'CARBON_WITH_ALKALI'
  /** Whole electrode coating, binder and additive included. */
  | 'ELECTRODE'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** An electrochemical cell: material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type Cell = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Material of the working electrode. */
  readonly material: Material;
  /** Ion that is stored. */
  readonly ion: Ion;
  /** Name that the source gives it, such as `MSHC/Na`, or why there is none. */
  readonly label: ReportedText;
  /** Format, such as a coin cell, or why there is none. */
  readonly format: ReportedText;
  /** Electrolyte salt and solvent, or why there is none. */
  readonly electrolyte: ReportedText;
  /** Counter electrode, or why there is none. */
  readonly counterElectrode: ReportedText;
  /** Upper cut-off, V against M+/M of the cell's ion, or why there is none. */
  readonly upperCutoff: ReportedQuantity;
  /** Lower cut-off, V against M+/M of the cell's ion, or why there is none. */
  readonly lowerCutoff: ReportedQuantity;
  /** What mass capacities are divided by. */
  readonly massBasis: MassBasis;
  /** Specific current that the source calls 1C, or why there is none. */
  readonly oneC: ReportedQuantity;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Measurements on it. */
  readonly measurements: MeasurementConnection;
  /** Observations about it. */
  readonly observations: ObservationConnection;
};


/** An electrochemical cell: material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type CellMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An electrochemical cell: material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type CellObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of cells. */
export type CellConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<CellEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Cell>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cell and its cursor. */
export type CellEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Cell;
};

/** What cells to keep; all given conditions must hold, and any value of a list will do. */
export type CellFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An electrochemical cell. What is left out counts as `NOT_REPORTED`. */
export type CellInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Record key of the material, or `dataset/key` of another dataset's. */
  readonly material: Scalars['ID']['input'];
  /** Ion that is stored. */
  readonly ion: IonSymbol;
  /** Name that the source gives it. */
  readonly label?: InputMaybe<TextInput>;
  /** Format. */
  readonly format?: InputMaybe<TextInput>;
  /** Electrolyte salt and solvent. */
  readonly electrolyte?: InputMaybe<TextInput>;
  /** Counter electrode. */
  readonly counterElectrode?: InputMaybe<TextInput>;
  /** Upper cut-off. */
  readonly upperCutoff?: InputMaybe<QuantityInput>;
  /** Lower cut-off. */
  readonly lowerCutoff?: InputMaybe<QuantityInput>;
  /** What mass capacities are divided by. */
  readonly massBasis?: InputMaybe<MassBasis>;
  /** Specific current that the source calls 1C. */
  readonly oneC?: InputMaybe<QuantityInput>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** What a claim asserts. */
export type ClaimKind =
  /** That a process takes place (or not). */
  | 'PROCESS'
  /** That processes contribute in an order. */
  | 'CONTRIBUTION_ORDER'
  /** That a quantity behaves or ranks in some way, with a reason. */
  | 'TREND'
  /** That a mechanism model holds. */
  | 'MECHANISM_MODEL';

/** Whether a source asserts or denies. */
export type Stance =
  /** It asserts. */
  | 'ASSERTS'
  /** It denies. */
  | 'DENIES';

/** How firmly a source says it. */
export type Hedging =
  /** As proven: `confirms`, `direct evidence`, `establishes`. */
  | 'CONFIRMED'
  /** As a plain fact. */
  | 'STATED'
  /** As what the data suggest: `suggests`, `indicates`, `is consistent with`, `attributed to`. */
  | 'SUGGESTED'
  /** As a possibility: `could be`, `may`, `likely`. */
  | 'POSSIBLE';

/** That a process takes place, or does not. */
export type ProcessAssertion = {
  /** The proposition that is asserted or denied. */
  readonly proposition: Proposition;
};

/** That processes contribute to the capacity in an order. */
export type OrderAssertion = {
  /** Processes from the smallest to the largest contribution. */
  readonly ascending: ReadonlyArray<Process>;
};

/** That observed statements hold, with the reason that the claim gives. */
export type TrendAssertion = {
  /** Quantity that the claim is about. */
  readonly quantity: QuantityKind;
  /** Processes that the claim gives as the reason; empty if it gives none of them. */
  readonly because: ReadonlyArray<Process>;
};

/** That a mechanism model holds. */
export type ModelAssertion = {
  /** The model. */
  readonly model: MechanismModel;
};

/** What a claim asserts, in the shape of its kind. */
export type Assertion = ProcessAssertion | OrderAssertion | TrendAssertion | ModelAssertion;

/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type Claim = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the claim. */
  readonly kind: ClaimKind;
  /** What is asserted or denied. */
  readonly assertion: Assertion;
  /** Whether it is asserted or denied. */
  readonly stance: Stance;
  /** How firmly. */
  readonly hedging: Hedging;
  /** What the source says, in our words. */
  readonly paraphrase: Scalars['String']['output'];
  /** Material; null for hard carbons in general. */
  readonly material: Maybe<Material>;
  /** Ion; null for alkali ions in general. */
  readonly ion: Maybe<Ion>;
  /** Source that makes it. */
  readonly source: Source;
  /** Where the source makes it. */
  readonly locator: Locator;
  /** True if the source only passes it on from another work. */
  readonly cited: Scalars['Boolean']['output'];
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Observations that the source brings as evidence for it. */
  readonly observations: ObservationConnection;
  /** DFT results that the source brings as evidence for it. */
  readonly dftResults: DftResultConnection;
};


/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type ClaimObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type ClaimDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the claims and its cursor. */
export type ClaimEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** What claims to keep; all given conditions must hold, and any value of a list will do. */
export type ClaimFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kind of the claim. */
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Process that it is about, as proposition, in its order or as its reason. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Stance. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** How firmly. */
  readonly hedging?: InputMaybe<ReadonlyArray<Hedging>>;
  /** Text that occurs in the paraphrase or note, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A process in a region. */
export type ProcessAssertionInput = {
  /** Process. */
  readonly process: Scalars['ProcessCode']['input'];
  /** Region; leave out for anywhere. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** An order of contributions. */
export type OrderAssertionInput = {
  /** Processes from the smallest to the largest contribution, 2 or more. */
  readonly ascending: ReadonlyArray<Scalars['ProcessCode']['input']>;
};

/** A behaviour of a quantity with its reason. */
export type TrendAssertionInput = {
  /** Quantity. */
  readonly quantity: Scalars['QuantityCode']['input'];
  /** Processes that the claim gives as the reason. */
  readonly because?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
};

/** A claim. Give exactly one of `process`, `order`, `trend` and `model`. */
export type ClaimInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Record key of the material, or `dataset/key` of another dataset's; leave out for hard carbons in general. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Ion; leave out for alkali ions in general. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** A process that takes place. */
  readonly process?: InputMaybe<ProcessAssertionInput>;
  /** An order of contributions. */
  readonly order?: InputMaybe<OrderAssertionInput>;
  /** A behaviour of a quantity with its reason. */
  readonly trend?: InputMaybe<TrendAssertionInput>;
  /** Record key of a mechanism model, or `dataset/key` of another dataset's. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is asserted or denied; `ASSERTS` if left out. */
  readonly stance?: InputMaybe<Stance>;
  /** How firmly. */
  readonly hedging: Hedging;
  /** What the source says, in your words. */
  readonly paraphrase: Scalars['String']['input'];
  /** Record keys of the observations that the source brings as evidence. */
  readonly observations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Record keys of the DFT results that the source brings as evidence. */
  readonly dftResults?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True if the source only passes it on from another work. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where the source makes it. */
  readonly at: LocatorInput;
};

/** Which way charge flows in the half-cell: the carbon is the positive electrode, so insertion is the cell's discharge. */
export type Direction =
  /** Ions enter the carbon (lithiation, sodiation, potassiation; discharge of a half-cell). */
  | 'INSERTION'
  /** Ions leave the carbon (charge of a half-cell). */
  | 'EXTRACTION';

/** Which cycles a statement is about. */
export type CycleClass =
  /** The first cycle, with SEI formation. */
  | 'FIRST'
  /** Cycles after the first, whose capacity comes back. */
  | 'REVERSIBLE';

/** How a sample was kept while it was measured. */
export type MeasurementMode =
  /** During cycling. */
  | 'OPERANDO'
  /** In the cell, cycling halted. */
  | 'IN_SITU'
  /** Taken out of the cell. */
  | 'EX_SITU'
  /** As made, before any cycling. */
  | 'PRISTINE'
  /** Computed. */
  | 'COMPUTED';

/** How a boundary on the potential axis was chosen. */
export type BoundaryMethod =
  /** A fixed potential. */
  | 'FIXED_POTENTIAL'
  /** From the peaks of the differential capacity. */
  | 'DIFFERENTIAL_CAPACITY_PEAK'
  /** From the inflection of the potential curve. */
  | 'INFLECTION'
  /** From the crossing of two tangents. */
  | 'TANGENTS'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** Oxidation state that a signal is assigned to by the source. */
export type ChemicalState =
  /** Metallic, quasi- or pseudo-metallic. */
  | 'METALLIC'
  /** Ionic or oxidised. */
  | 'IONIC';

/** Structural motif of a computed model or of a site in the carbon. */
export type Motif =
  /** Planar graphitic layers, such as a bilayer. */
  | 'PLANAR_LAYERS'
  /** Micropore, such as a nanotube. */
  | 'MICROPORE'
  /** Defect or edge. */
  | 'DEFECT';

/**
 * Under which conditions a statement holds. Every field is null where the statement does not name that condition; a
 * statement that takes its state from a measurement carries the measurement's conditions as well.
 */
export type Conditions = {
  /** Region of the potential axis. */
  readonly region: Maybe<Region>;
  /** Process that the quantity is ascribed to by the source. */
  readonly process: Maybe<Process>;
  /** Direction of the charge. */
  readonly direction: Maybe<Direction>;
  /** Cycle number, from 1; exact. */
  readonly cycle: Maybe<Scalars['Int']['output']>;
  /** Number of cycles after which the statement holds (`after 100 cycles`). */
  readonly afterCycles: Maybe<Scalars['Int']['output']>;
  /** Which cycles the statement is about. */
  readonly cycleClass: Maybe<CycleClass>;
  /** Cycle that a retention is measured against; null if the source does not say. */
  readonly referenceCycle: Maybe<Scalars['Int']['output']>;
  /** Current as a multiple of 1C. */
  readonly cRate: Maybe<Quantity>;
  /** Specific current. */
  readonly specificCurrent: Maybe<Quantity>;
  /** Potential of the state, V against M+/M; insertion down to this potential unless `direction` says otherwise. */
  readonly potential: Maybe<Quantity>;
  /** Upper end of the potential window of the statement. */
  readonly upperPotential: Maybe<Quantity>;
  /** Lower end of the potential window of the statement. */
  readonly lowerPotential: Maybe<Quantity>;
  /** Boundary between slope and plateau that a share or capacity was taken at. */
  readonly boundary: Maybe<Quantity>;
  /** How that boundary was chosen. */
  readonly boundaryMethod: Maybe<BoundaryMethod>;
  /** Scan rate of a voltammogram. */
  readonly scanRate: Maybe<Quantity>;
  /** Temperature of the sample. */
  readonly temperature: Maybe<Quantity>;
  /** Interlayer distance of the model or structure. */
  readonly interlayerDistance: Maybe<Quantity>;
  /** Pore diameter of the model or structure. */
  readonly poreDiameter: Maybe<Quantity>;
  /** How the sample was kept. */
  readonly mode: Maybe<MeasurementMode>;
  /** Structural motif. */
  readonly motif: Maybe<Motif>;
  /** Adsorption site of a model, such as `HT` (hollow-top); null if not named. */
  readonly site: Maybe<Scalars['String']['output']>;
  /** Spectral line, band or reflection, such as `K 2p3/2`, `G` or `(002)`. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Oxidation state that the source assigns the signal to. */
  readonly chemicalState: Maybe<ChemicalState>;
  /** Compound that the source assigns the signal to, such as `LiC6`. */
  readonly compound: Maybe<Scalars['String']['output']>;
  /** Labelled element of a figure, circuit or pattern, such as `R2` or `D-F`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Method of analysis as named by the source, such as `Dunn`. */
  readonly analysis: Maybe<Scalars['String']['output']>;
};

/** Under which conditions a statement holds; see `Conditions`. Leave out what the source does not name. */
export type ConditionsInput = {
  /** Region of the potential axis. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Process that the quantity is ascribed to by the source. */
  readonly process?: InputMaybe<Scalars['ProcessCode']['input']>;
  /** Direction of the charge. */
  readonly direction?: InputMaybe<Direction>;
  /** Cycle number, from 1. */
  readonly cycle?: InputMaybe<Scalars['Int']['input']>;
  /** Number of cycles after which the statement holds. */
  readonly afterCycles?: InputMaybe<Scalars['Int']['input']>;
  /** Which cycles the statement is about. */
  readonly cycleClass?: InputMaybe<CycleClass>;
  /** Cycle that a retention is measured against. */
  readonly referenceCycle?: InputMaybe<Scalars['Int']['input']>;
  /** Current as a multiple of 1C. */
  readonly cRate?: InputMaybe<QuantityInput>;
  /** Specific current. */
  readonly specificCurrent?: InputMaybe<QuantityInput>;
  /** Potential of the state, against M+/M. */
  readonly potential?: InputMaybe<QuantityInput>;
  /** Upper end of the potential window of the statement. */
  readonly upperPotential?: InputMaybe<QuantityInput>;
  /** Lower end of the potential window of the statement. */
  readonly lowerPotential?: InputMaybe<QuantityInput>;
  /** Boundary between slope and plateau. */
  readonly boundary?: InputMaybe<QuantityInput>;
  /** How that boundary was chosen. */
  readonly boundaryMethod?: InputMaybe<BoundaryMethod>;
  /** Scan rate of a voltammogram. */
  readonly scanRate?: InputMaybe<QuantityInput>;
  /** Temperature of the sample. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** Interlayer distance of the model or structure. */
  readonly interlayerDistance?: InputMaybe<QuantityInput>;
  /** Pore diameter of the model or structure. */
  readonly poreDiameter?: InputMaybe<QuantityInput>;
  /** How the sample was kept. */
  readonly mode?: InputMaybe<MeasurementMode>;
  /** Structural motif. */
  readonly motif?: InputMaybe<Motif>;
  /** Adsorption site of a model. */
  readonly site?: InputMaybe<Scalars['String']['input']>;
  /** Spectral line, band or reflection. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** Oxidation state that the source assigns the signal to. */
  readonly chemicalState?: InputMaybe<ChemicalState>;
  /** Compound that the source assigns the signal to. */
  readonly compound?: InputMaybe<Scalars['String']['input']>;
  /** Labelled element of a figure, circuit or pattern. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Method of analysis as named by the source. */
  readonly analysis?: InputMaybe<Scalars['String']['input']>;
};

/** A paper's folder as imported: what one curator says that one source says. */
export type Dataset = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Key, unique in the base: the folder's name, such as `nagmani_nd_mapping`. */
  readonly key: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Who made it. */
  readonly curator: Scalars['String']['output'];
  /** Licence of its facts, an SPDX code such as `CC0-1.0`. */
  readonly licence: Scalars['String']['output'];
  /** Version, from 1; grows by one with each changed import. */
  readonly version: Scalars['Int']['output'];
  /** SHA-256 of its content, hexadecimal; equal content has equal checksums. */
  readonly checksum: Scalars['String']['output'];
  /** When this version was imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Sources it describes. */
  readonly sources: SourceConnection;
  /** Materials it describes. */
  readonly materials: MaterialConnection;
  /** Observations it holds. */
  readonly observations: ObservationConnection;
  /** Claims it holds. */
  readonly claims: ClaimConnection;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetMaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of datasets. */
export type DatasetConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the datasets and its cursor. */
export type DatasetEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Dataset;
};

/** Why a number of a paper is carried by no observation. */
export type LeftOutReason =
  /** Mark of a citation. */
  | 'CITATION_MARK'
  /** Part of a label: figure, section, sample, orbital, reflection. */
  | 'LABEL'
  /** Part of a formula or of a unit. */
  | 'FORMULA'
  /** Page number, running head, affiliation mark. */
  | 'PAGE_FURNITURE';

/** A number of the paper that no observation carries, where the text alone does not show why. */
export type LeftOutInput = {
  /** The number as printed. */
  readonly text: Scalars['String']['input'];
  /** Why it is left out. */
  readonly reason: LeftOutReason;
  /** Where it stands. */
  readonly at: LocatorInput;
};

/** A dataset: the content of `dataset.yaml` in its folder. */
export type DatasetInput = {
  /** Key; must equal the folder's name, lower case letters, digits and underscores. */
  readonly key: Scalars['ID']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** Who made it. */
  readonly curator: Scalars['String']['input'];
  /** Licence of its facts, an SPDX code. */
  readonly licence: Scalars['String']['input'];
  /** Publications; the first one is what locators mean if they name none. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** Laboratories. */
  readonly laboratories?: InputMaybe<ReadonlyArray<LaboratoryInput>>;
  /** Ions, with reference values. */
  readonly ions?: InputMaybe<ReadonlyArray<IonInput>>;
  /** Materials. */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
  /** Cells. */
  readonly cells?: InputMaybe<ReadonlyArray<CellInput>>;
  /** Measurements. */
  readonly measurements?: InputMaybe<ReadonlyArray<MeasurementInput>>;
  /** Observations. */
  readonly observations?: InputMaybe<ReadonlyArray<ObservationInput>>;
  /** DFT results. */
  readonly dftResults?: InputMaybe<ReadonlyArray<DftResultInput>>;
  /** Mechanism models. */
  readonly mechanismModels?: InputMaybe<ReadonlyArray<MechanismModelInput>>;
  /** Claims. */
  readonly claims?: InputMaybe<ReadonlyArray<ClaimInput>>;
  /** Numbers of the paper that no observation carries. */
  readonly leftOut?: InputMaybe<ReadonlyArray<LeftOutInput>>;
};

/** Reference state that a binding energy is counted from. */
export type DftReference =
  /** Isolated atom. */
  | 'ATOM'
  /** Bulk metal. */
  | 'BULK_METAL'
  /** Ion with the charge compensated. */
  | 'ION'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** Which sign of a binding energy means that binding is favourable. */
export type SignConvention =
  /** Negative means bound. */
  | 'NEGATIVE_FAVOURABLE'
  /** Positive means bound. */
  | 'POSITIVE_FAVOURABLE'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** Whether the spacing of a model was held. */
export type SpacingTreatment =
  /** Held at given values. */
  | 'FIXED'
  /** Relaxed. */
  | 'RELAXED'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** One computed result; its numbers and orderings are observations that it refers to. */
export type DftResult = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Structural motif. */
  readonly motif: Motif;
  /** Model structure, in our words. */
  readonly model: Scalars['String']['output'];
  /** Ion that binds. */
  readonly ion: Ion;
  /** Material that the model stands for; null if for none in particular. */
  readonly material: Maybe<Material>;
  /** Site that binds most strongly or was computed, such as `HT`, or why there is none. */
  readonly site: ReportedText;
  /** Exchange-correlation functional, or why there is none. */
  readonly functional: ReportedText;
  /** Dispersion correction, or why there is none. */
  readonly dispersion: ReportedText;
  /** Reference state of its energies. */
  readonly reference: DftReference;
  /** Sign convention of its energies. */
  readonly signConvention: SignConvention;
  /** Whether the spacing was held. */
  readonly spacing: SpacingTreatment;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its numbers, orderings and trends. */
  readonly observations: ObservationConnection;
};


/** One computed result; its numbers and orderings are observations that it refers to. */
export type DftResultObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of DFT results. */
export type DftResultConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<DftResultEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<DftResult>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the DFT results and its cursor. */
export type DftResultEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: DftResult;
};

/** What DFT results to keep; all given conditions must hold, and any value of a list will do. */
export type DftResultFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Structural motif. */
  readonly motif?: InputMaybe<ReadonlyArray<Motif>>;
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One computed result. What is left out counts as `NOT_REPORTED`. */
export type DftResultInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Structural motif. */
  readonly motif: Motif;
  /** Model structure, in your words. */
  readonly model: Scalars['String']['input'];
  /** Ion that binds. */
  readonly ion: IonSymbol;
  /** Record key of the material that the model stands for. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Site. */
  readonly site?: InputMaybe<TextInput>;
  /** Exchange-correlation functional. */
  readonly functional?: InputMaybe<TextInput>;
  /** Dispersion correction. */
  readonly dispersion?: InputMaybe<TextInput>;
  /** Reference state of its energies. */
  readonly reference?: InputMaybe<DftReference>;
  /** Sign convention of its energies. */
  readonly signConvention?: InputMaybe<SignConvention>;
  /** Whether the spacing was held. */
  readonly spacing?: InputMaybe<SpacingTreatment>;
  /** Record keys of the observations that hold its numbers, orderings and trends. */
  readonly observations: ReadonlyArray<Scalars['ID']['input']>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** Symbol of an alkali metal whose ion is stored. */
export type IonSymbol =
  /** Lithium. */
  | 'Li'
  /** Sodium. */
  | 'Na'
  /** Potassium. */
  | 'K';

/** A reference compound of an ion with graphite and its theoretical capacity, computed from the formula. */
export type IntercalationCompound = {
  /** Formula, such as `LiC6`. */
  readonly formula: Scalars['String']['output'];
  /** Carbon atoms per ion. */
  readonly carbonPerIon: Scalars['Int']['output'];
  /** Theoretical capacity per mass of carbon, computed as F / (3.6 M(C) x): Faraday constant, molar mass of carbon, carbons per ion. */
  readonly theoreticalCapacity: Quantity;
};

/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type Ion = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Symbol of the element. */
  readonly symbol: IonSymbol;
  /** Name of the element. */
  readonly name: Scalars['String']['output'];
  /** Charge number. */
  readonly charge: Scalars['Int']['output'];
  /** Ionic radius at coordination number 6. */
  readonly ionicRadius: Quantity;
  /** Molar mass of the element. */
  readonly molarMass: Quantity;
  /** Density of the bulk metal near room temperature. */
  readonly metalDensity: Quantity;
  /** Capacity per volume of bulk metal, computed as density x F / (3.6 M): the most that a filled pore can hold. */
  readonly metalVolumetricCapacity: Quantity;
  /** Densest known compound with graphite-like layers. */
  readonly compound: IntercalationCompound;
  /** Where the reference values stand. */
  readonly locators: ReadonlyArray<Locator>;
  /** Observations about this ion, orderings that name it included. */
  readonly observations: ObservationConnection;
  /** Claims about this ion. */
  readonly claims: ClaimConnection;
};


/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type IonObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type IonClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of ions. */
export type IonConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<IonEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Ion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ion and its cursor. */
export type IonEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Ion;
};

/** An alkali ion. */
export type IonInput = {
  /** Symbol of the element; also its record key. */
  readonly symbol: IonSymbol;
  /** Name of the element. */
  readonly name: Scalars['String']['input'];
  /** Charge number. */
  readonly charge: Scalars['Int']['input'];
  /** Ionic radius at coordination number 6. */
  readonly ionicRadius: QuantityInput;
  /** Molar mass of the element. */
  readonly molarMass: QuantityInput;
  /** Density of the bulk metal near room temperature. */
  readonly metalDensity: QuantityInput;
  /** Formula of the densest known compound with graphite-like layers, such as `LiC6`. */
  readonly compound: Scalars['String']['input'];
  /** Where the reference values stand. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** Part of a source in which a statement stands. */
export type SourcePart =
  /** Title and authors. */
  | 'TITLE'
  /** Abstract. */
  | 'ABSTRACT'
  /** Running text other than abstract and conclusions. */
  | 'TEXT'
  /** Caption of a figure, scheme or table. */
  | 'CAPTION'
  /** Body of a table. */
  | 'TABLE'
  /** Conclusions or summary section. */
  | 'CONCLUSION'
  /** Supporting information. */
  | 'SUPPLEMENT';

/** How a statement was taken from its source. */
export type ExtractionMethod =
  /** Read in the full text. */
  | 'READ_FROM_TEXT'
  /** Read in the abstract alone; the full text was not seen. */
  | 'ABSTRACT_ONLY'
  /** Digitised from a figure. */
  | 'DIGITISED'
  /** Taken from a file of the authors. */
  | 'AUTHORS_FILE';

/**
 * Where in a source a statement stands. Sentences are counted, not copied: sections are named as printed, paragraphs are
 * counted from 1 within a section, sentences from 1 within a paragraph, abstract or caption.
 */
export type Locator = {
  /** The source. */
  readonly source: Source;
  /** Part of the source. */
  readonly part: SourcePart;
  /** Heading of the section as printed; null where the part has no sections (title, abstract, caption). */
  readonly section: Maybe<Scalars['String']['output']>;
  /** Number of the paragraph within its section, from 1; null where the locator names none. */
  readonly paragraph: Maybe<Scalars['Int']['output']>;
  /** Number of the sentence within its paragraph, abstract or caption, from 1; null where the locator names none. */
  readonly sentence: Maybe<Scalars['Int']['output']>;
  /** Figure that the statement refers to or is the caption of, such as `2` or `S4`; null if none. */
  readonly figure: Maybe<Scalars['String']['output']>;
  /** Panel of the figure, such as `d`; null if none. */
  readonly panel: Maybe<Scalars['String']['output']>;
  /** Table, such as `1` or `S2`; null if none. */
  readonly table: Maybe<Scalars['String']['output']>;
  /** Page as printed; null if the source at hand has no page numbers. */
  readonly page: Maybe<Scalars['String']['output']>;
  /** How the statement was taken from the source. */
  readonly method: ExtractionMethod;
  /** Who took it. */
  readonly curator: Scalars['String']['output'];
};

/** Where in a source a statement stands; see `Locator`. */
export type LocatorInput = {
  /** Record key of the source within the dataset; its first source if left out. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the source. */
  readonly part: SourcePart;
  /** Heading of the section as printed. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** Number of the paragraph within its section, from 1. */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the sentence within its paragraph, abstract or caption, from 1. */
  readonly sentence?: InputMaybe<Scalars['Int']['input']>;
  /** Figure, such as `2` or `S4`. */
  readonly figure?: InputMaybe<Scalars['String']['input']>;
  /** Panel of the figure, such as `d` or `a-c`. */
  readonly panel?: InputMaybe<Scalars['String']['input']>;
  /** Table, such as `1` or `S2`. */
  readonly table?: InputMaybe<Scalars['String']['input']>;
  /** Page as printed. */
  readonly page?: InputMaybe<Scalars['String']['input']>;
  /** How the statement was taken; `READ_FROM_TEXT` if left out. */
  readonly method?: InputMaybe<ExtractionMethod>;
  /** Who took it; the dataset's curator if left out. */
  readonly curator?: InputMaybe<Scalars['String']['input']>;
};

/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type Material = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Short name such as `mshc`: unique in the dataset; `dataset/key` is unique in the base. */
  readonly slug: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Other names that sources use for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it was made from. */
  readonly precursor: ReportedText;
  /** How it was made. */
  readonly synthesis: ReportedText;
  /** Highest temperature of the heat treatment. */
  readonly pyrolysisTemperature: ReportedQuantity;
  /** Shape of its particles. */
  readonly morphology: ReportedText;
  /** Kind of its pores. */
  readonly porosity: ReportedText;
  /** Dopant elements, or why none are given. */
  readonly doping: ReportedText;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Cells built with it. */
  readonly cells: CellConnection;
  /** Measurements on it and on its cells. */
  readonly measurements: MeasurementConnection;
  /** Observations about it, orderings, ratios and definitions that name it included. */
  readonly observations: ObservationConnection;
  /** Claims about it. */
  readonly claims: ClaimConnection;
  /** DFT results that its source computed for it. */
  readonly dftResults: DftResultConnection;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialCellsArgs = {
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of materials. */
export type MaterialConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<MaterialEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Material>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A material and its cursor. */
export type MaterialEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Material;
};

/** What materials to keep; all given conditions must hold, and any value of a list will do. */
export type MaterialFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ion of at least one cell or observation of the material. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Text that occurs in name, aliases, precursor or synthesis, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A carbon. */
export type MaterialInput = {
  /** Record key, also its slug: unique in the dataset; `dataset/key` is unique in the base. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Other names that sources use for it. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it was made from; `NOT_REPORTED` if left out. */
  readonly precursor?: InputMaybe<TextInput>;
  /** How it was made; `NOT_REPORTED` if left out. */
  readonly synthesis?: InputMaybe<TextInput>;
  /** Highest temperature of the heat treatment; `NOT_REPORTED` if left out. */
  readonly pyrolysisTemperature?: InputMaybe<QuantityInput>;
  /** Shape of its particles; `NOT_REPORTED` if left out. */
  readonly morphology?: InputMaybe<TextInput>;
  /** Kind of its pores; `NOT_REPORTED` if left out. */
  readonly porosity?: InputMaybe<TextInput>;
  /** Dopant elements; `NOT_REPORTED` if left out. */
  readonly doping?: InputMaybe<TextInput>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** A typed setting of a measurement, such as a laser wavelength. */
export type Setting = {
  /** Code that the technique declares, such as `LASER_WAVELENGTH`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Its value, or why there is none. */
  readonly value: ReportedQuantity;
};

/** Whether the raw curves of a measurement are at hand. */
export type RawData = {
  /** Why they are not; null once curves are stored. */
  readonly missing: Maybe<MissingReason>;
  /** Figures in which the source shows them, such as `1a`; empty if it shows none. */
  readonly shownIn: ReadonlyArray<Scalars['String']['output']>;
};

/** One run of one technique on one cell or material, in a state. */
export type Measurement = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Technique. */
  readonly technique: Technique;
  /** Material that was measured, also where it was measured in a cell. */
  readonly material: Material;
  /** Cell that was measured; null for a measurement on the material as such. */
  readonly cell: Maybe<Cell>;
  /** Ion that is or was stored; null for the pristine material. */
  readonly ion: Maybe<Ion>;
  /** State of the sample and other conditions that hold for all its observations. */
  readonly conditions: Conditions;
  /** Settings that the technique declares, each with its value or the reason why there is none. */
  readonly settings: ReadonlyArray<Setting>;
  /** Whether its raw curves are at hand. */
  readonly rawData: RawData;
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Observations taken from it. */
  readonly observations: ObservationConnection;
};


/** One run of one technique on one cell or material, in a state. */
export type MeasurementObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of measurements. */
export type MeasurementConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Measurement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the measurements and its cursor. */
export type MeasurementEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Measurement;
};

/** What measurements to keep; all given conditions must hold, and any value of a list will do. */
export type MeasurementFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id or `dataset/key` of the cell. */
  readonly cell?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Technique. */
  readonly technique?: InputMaybe<ReadonlyArray<Scalars['TechniqueCode']['input']>>;
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A setting of a measurement. */
export type SettingInput = {
  /** Code that the technique declares. */
  readonly code: Scalars['String']['input'];
  /** Its value. */
  readonly value: QuantityInput;
};

/** One run of one technique. Give the cell, or the material where there is no cell. */
export type MeasurementInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Technique. */
  readonly technique: Scalars['TechniqueCode']['input'];
  /** Record key of the cell. */
  readonly cell?: InputMaybe<Scalars['ID']['input']>;
  /** Record key of the material, where there is no cell, or `dataset/key` of another dataset's. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** State of the sample and other conditions that hold for all its observations. */
  readonly conditions?: InputMaybe<ConditionsInput>;
  /** Settings that the technique declares; those left out are `NOT_REPORTED`. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
  /** Figures in which the source shows its curves, such as `1a`. */
  readonly shownIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** Which processes a model puts into a region. */
export type ModelAssignment = {
  /** Region. */
  readonly region: Region;
  /** Ion for which it holds; null for all. */
  readonly ion: Maybe<Ion>;
  /** Processes in the order in which they take place on insertion. */
  readonly processes: ReadonlyArray<Process>;
  /** True if the model says that nothing else takes place there. */
  readonly exhaustive: Scalars['Boolean']['output'];
};

/** A model of how ions are stored: which process takes place in which region. */
export type MechanismModel = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary: Scalars['String']['output'];
  /** Which processes it puts into which region. */
  readonly assignments: ReadonlyArray<ModelAssignment>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Claims that it holds. */
  readonly claims: ClaimConnection;
};


/** A model of how ions are stored: which process takes place in which region. */
export type MechanismModelClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of mechanism models. */
export type MechanismModelConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<MechanismModelEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<MechanismModel>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the mechanism models and its cursor. */
export type MechanismModelEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MechanismModel;
};

/** What mechanism models to keep; all given conditions must hold, and any value of a list will do. */
export type MechanismModelFilter = {
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Process that the model puts into some region. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Text that occurs in name or summary, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which processes a model puts into a region. */
export type ModelAssignmentInput = {
  /** Region. */
  readonly region: Scalars['RegionCode']['input'];
  /** Ion; leave out for all. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** Processes in the order in which they take place on insertion. */
  readonly processes: ReadonlyArray<Scalars['ProcessCode']['input']>;
  /** True if the model says that nothing else takes place there; false if left out. */
  readonly exhaustive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A mechanism model. */
export type MechanismModelInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What it says, in your words. */
  readonly summary: Scalars['String']['input'];
  /** Which processes it puts into which region. */
  readonly assignments: ReadonlyArray<ModelAssignmentInput>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/**
 * One typed statement of a source about a subject under conditions. The flat list of observations holds every number and
 * every checkable statement of every dataset; claims and DFT results refer to it and copy nothing.
 */
export type Observation = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Form of the statement. */
  readonly form: ObservationForm;
  /** Quantity that it is about; null for presences, roles, definitions and captions, which name theirs in the statement. */
  readonly quantity: Maybe<QuantityKind>;
  /** The statement. */
  readonly statement: Statement;
  /** The number of a value, ratio or resolution statement; null where the statement has none. */
  readonly value: Maybe<Quantity>;
  /** Material that it is about; null if it is about none or about several. */
  readonly material: Maybe<Material>;
  /** Ion that it is about; null if it is about none or about several. */
  readonly ion: Maybe<Ion>;
  /** Cell that it is about; null if none is named. */
  readonly cell: Maybe<Cell>;
  /** Measurement that it was taken from; null if none is named. */
  readonly measurement: Maybe<Measurement>;
  /** Technique that it rests on; null if the source does not say. */
  readonly technique: Maybe<Technique>;
  /** Conditions under which it holds. */
  readonly conditions: Conditions;
  /** Source that states it. */
  readonly source: Source;
  /** Where the source states it. */
  readonly locator: Locator;
  /** True if the source only passes it on from another work. */
  readonly cited: Scalars['Boolean']['output'];
  /** Remark of the curator, ambiguities of the source included; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Claims that cite it as evidence. */
  readonly claims: ClaimConnection;
  /** DFT results that refer to it. */
  readonly dftResults: DftResultConnection;
};


/**
 * One typed statement of a source about a subject under conditions. The flat list of observations holds every number and
 * every checkable statement of every dataset; claims and DFT results refer to it and copy nothing.
 */
export type ObservationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One typed statement of a source about a subject under conditions. The flat list of observations holds every number and
 * every checkable statement of every dataset; claims and DFT results refer to it and copy nothing.
 */
export type ObservationDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of observations. */
export type ObservationConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the observations and its cursor. */
export type ObservationEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Observation;
};

/** What observations to keep; all given conditions must hold, and any value of a list will do. */
export type ObservationFilter = {
  /** Id, `dataset/key` or slug of the material, also as one of those that an ordering ranks or a ratio compares with. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion, also as one of those that an ordering ranks or a ratio compares with. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Technique. */
  readonly technique?: InputMaybe<ReadonlyArray<Scalars['TechniqueCode']['input']>>;
  /** Quantity. */
  readonly quantity?: InputMaybe<ReadonlyArray<Scalars['QuantityCode']['input']>>;
  /** Form of the statement. */
  readonly form?: InputMaybe<ReadonlyArray<ObservationForm>>;
  /** Id or `dataset/key` of the cell. */
  readonly cell?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id or `dataset/key` of the measurement. */
  readonly measurement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Region of the potential axis. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Process that the quantity is ascribed to. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Text that occurs in the reported text, symbol, label, feature, quantity name or note, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One typed statement. Give exactly one of the forms `value`, `trend`, `ordering`, `ratio`, `presence`, `role`,
 * `definition`, `resolution`, `superlative`, `caption`. Material, ion and technique follow from cell or measurement if
 * left out.
 */
export type ObservationInput = {
  /** Record key, unique in the dataset; made from subject, quantity, conditions and place if left out. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
  /** Quantity; needed for values, trends, orderings, ratios, resolutions and superlatives. */
  readonly quantity?: InputMaybe<Scalars['QuantityCode']['input']>;
  /** Record key of the material, or `dataset/key` of another dataset's. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Ion. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** Record key of the cell. */
  readonly cell?: InputMaybe<Scalars['ID']['input']>;
  /** Record key of the measurement. */
  readonly measurement?: InputMaybe<Scalars['ID']['input']>;
  /** Technique, where no measurement is named. */
  readonly technique?: InputMaybe<Scalars['TechniqueCode']['input']>;
  /** Conditions under which it holds. */
  readonly conditions?: InputMaybe<ConditionsInput>;
  /** A number, or the reason why there is none. */
  readonly value?: InputMaybe<QuantityInput>;
  /** How the quantity changes, or its level. */
  readonly trend?: InputMaybe<TrendInput>;
  /** Which of several subjects has more of the quantity. */
  readonly ordering?: InputMaybe<OrderingInput>;
  /** How the quantity compares to that of something else. */
  readonly ratio?: InputMaybe<RatioInput>;
  /** Whether a feature is there. */
  readonly presence?: InputMaybe<PresenceInput>;
  /** What a labelled element stands for. */
  readonly role?: InputMaybe<RoleInput>;
  /** What a symbol or alias stands for. */
  readonly definition?: InputMaybe<DefinitionInput>;
  /** What the authors say of their own resolution. */
  readonly resolution?: InputMaybe<ResolutionInput>;
  /** A rank claimed among others. */
  readonly superlative?: InputMaybe<SuperlativeInput>;
  /** What a caption says. */
  readonly caption?: InputMaybe<CaptionInput>;
  /** True if the source only passes it on from another work. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Remark of the curator, such as an ambiguity of the source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where the source states it. */
  readonly at: LocatorInput;
};

/** Anything with a global id. Ids are made from dataset key and record key and never change. */
export type Node = {
  /** Global id, such as `Material:nagmani_nd_mapping/mshc`; treat it as opaque. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection lies (Relay cursor connections). */
export type PageInfo = {
  /** True if there are items after this page's last one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are items before this page's first one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first item; null if the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last item; null if the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/**
 * What could be true: a process in a material with an ion, in a region or state. Claims assert or deny propositions;
 * evidence bears on them. Two claims about the same thing share one proposition.
 */
export type Proposition = Node & {
  /** Global id, made of what the proposition says. */
  readonly id: Scalars['ID']['output'];
  /** The proposition in plain English, made from its parts. */
  readonly sentence: Scalars['String']['output'];
  /** Material; null for hard carbons in general. */
  readonly material: Maybe<Material>;
  /** Ion; null for alkali ions in general. */
  readonly ion: Maybe<Ion>;
  /** Process that takes place. */
  readonly process: Process;
  /** Region in which it takes place; null for anywhere. */
  readonly region: Maybe<Region>;
  /** Claims that assert or deny it. */
  readonly claims: ClaimConnection;
};


/**
 * What could be true: a process in a material with an ion, in a region or state. Claims assert or deny propositions;
 * evidence bears on them. Two claims about the same thing share one proposition.
 */
export type PropositionClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of propositions. */
export type PropositionConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<PropositionEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Proposition>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the propositions and its cursor. */
export type PropositionEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Proposition;
};

/** What propositions to keep; all given conditions must hold, and any value of a list will do. */
export type PropositionFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Process. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Region. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** How a printed number relates to the true one. */
export type Relation =
  /** The number itself, within its interval. */
  | 'EXACT'
  /** Strictly below the number (`<4 %`). */
  | 'LESS_THAN'
  /** Not above the number (`up to 191`). */
  | 'AT_MOST'
  /** Strictly above the number (`>96 %`). */
  | 'GREATER_THAN'
  /** Not below the number. */
  | 'AT_LEAST'
  /** Between two printed numbers (`0.7-0.8 V`). */
  | 'RANGE';

/** What the interval of a quantity stands for. */
export type IntervalKind =
  /** Half a unit of the last printed digit on either side: `66` stands for 65.5 to 66.5. */
  | 'ROUNDING'
  /** The source says `~`, `almost`, `up to`: 5 % for capacities, shares and retentions, else one unit of the last digit. */
  | 'APPROXIMATION'
  /** 1.96 standard deviations of the sample, as stated by the source. */
  | 'SD'
  /** 1.96 standard errors of the mean, as stated by the source. */
  | 'SE'
  /** The 95 % confidence interval stated by the source. */
  | 'CI95'
  /** Bounds or range stated by the source without saying what they are. */
  | 'STATED'
  /** A value that was set, not measured (cut-off, scan rate, cycle number): exact. */
  | 'SETTING';

/** Where a number comes from. */
export type Nature =
  /** Printed in the source. */
  | 'REPORTED'
  /** Read off a figure. */
  | 'DIGITISED'
  /** Computed by this software. */
  | 'COMPUTED';

/** Why a value is missing. Never a null that stands for several of these. */
export type MissingReason =
  /** The source does not say. */
  | 'NOT_REPORTED'
  /** The source says, or it is plain, that it was not measured. */
  | 'NOT_MEASURED'
  /** Measured, and below what the method can see. */
  | 'BELOW_DETECTION'
  /** The quantity has no meaning here. */
  | 'NOT_APPLICABLE';

/** What a unit measures; two units convert into each other exactly if they share it. */
export type UnitKind =
  /** Pure number, such as a g factor or an intensity ratio. */
  | 'DIMENSIONLESS'
  /** Share of a whole, in percent or as a fraction. */
  | 'SHARE'
  /** Charge per mass of active material. */
  | 'SPECIFIC_CAPACITY'
  /** Charge per volume. */
  | 'VOLUMETRIC_CAPACITY'
  /** Charge. */
  | 'CAPACITY'
  /** Electric potential; against M+/M of the cell's ion unless a reference is named. */
  | 'POTENTIAL'
  /** Current as a multiple of the cell's 1C. */
  | 'C_RATE'
  /** Current per mass. */
  | 'SPECIFIC_CURRENT'
  /** Current. */
  | 'CURRENT'
  /** Current per electrode area. */
  | 'CURRENT_DENSITY'
  /** Potential change per time. */
  | 'SCAN_RATE'
  /** Length. */
  | 'LENGTH'
  /** Plane angle, such as the diffraction angle 2 theta. */
  | 'ANGLE'
  /** Energy per particle. */
  | 'ENERGY'
  /** Energy per amount of substance. */
  | 'MOLAR_ENERGY'
  /** Thermodynamic or Celsius temperature. */
  | 'TEMPERATURE'
  /** Time. */
  | 'TIME'
  /** Mass. */
  | 'MASS'
  /** Area. */
  | 'AREA'
  /** Surface area per mass. */
  | 'SPECIFIC_AREA'
  /** Volume per mass. */
  | 'SPECIFIC_VOLUME'
  /** Mass per volume. */
  | 'DENSITY'
  /** Electric resistance. */
  | 'RESISTANCE'
  /** Resistance times area. */
  | 'AREAL_RESISTANCE'
  /** Warburg coefficient. */
  | 'WARBURG'
  /** Diffusion coefficient. */
  | 'DIFFUSIVITY'
  /** Magnetic flux density. */
  | 'MAGNETIC_FIELD'
  /** Frequency. */
  | 'FREQUENCY'
  /** Reciprocal length as in vibrational spectra. */
  | 'WAVENUMBER'
  /** Chemical or Knight shift. */
  | 'CHEMICAL_SHIFT'
  /** Mass per amount of substance. */
  | 'MOLAR_MASS'
  /** Amount of substance per volume. */
  | 'CONCENTRATION'
  /** A counted number, such as cycles. */
  | 'COUNT'
  /** Scattering vector q. */
  | 'SCATTERING_VECTOR'
  /** Pressure. */
  | 'PRESSURE'
  /** Specific capacity per potential. */
  | 'DIFFERENTIAL_CAPACITY'
  /** Loss per cycle. */
  | 'FADE_RATE'
  /** Energy per mass. */
  | 'SPECIFIC_ENERGY';

/** A unit of the closed table that quantities are read and converted with. */
export type Unit = {
  /** Code, such as `mAh/g`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it measures. */
  readonly kind: UnitKind;
  /** Other spellings that are read as this unit within its kind. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** True for the one unit of its kind that comparisons are made in. */
  readonly canonical: Scalars['Boolean']['output'];
};

/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type Quantity = {
  /** The text as printed, such as `~202 mAh g-1`; where the source prints one unit for a list, the number alone. */
  readonly reported: Scalars['String']['output'];
  /** What the unit measures. */
  readonly unitKind: UnitKind;
  /** Code of the unit as printed. */
  readonly unit: Scalars['String']['output'];
  /** The printed number; the middle of a range; the one bound of a one-sided statement. An incompatible unit is an error. */
  readonly value: Scalars['Float']['output'];
  /** Lower end of the interval; null if unbounded below. */
  readonly lower: Maybe<Scalars['Float']['output']>;
  /** Upper end of the interval; null if unbounded above. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** How the printed number relates to the true one. */
  readonly relation: Relation;
  /** True if the source marks it as approximate (`~`, `about`, `almost`). */
  readonly approximate: Scalars['Boolean']['output'];
  /** What the interval stands for. */
  readonly interval: IntervalKind;
  /** Number of samples or repeats behind the interval; null if the source gives none. */
  readonly n: Maybe<Scalars['Int']['output']>;
  /** Where the number comes from. */
  readonly nature: Nature;
};


/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type QuantityValueArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};


/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type QuantityLowerArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};


/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type QuantityUpperArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};

/** A quantity, or the reason why there is none. Exactly one of the two fields is not null. */
export type ReportedQuantity = {
  /** The quantity; null exactly where `missing` says why. */
  readonly quantity: Maybe<Quantity>;
  /** Why there is none; null exactly where `quantity` is given. */
  readonly missing: Maybe<MissingReason>;
};

/** A short text, or the reason why there is none. Exactly one of the two fields is not null. */
export type ReportedText = {
  /** The text, in the words of the curator; null exactly where `missing` says why. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Why there is none; null exactly where `text` is given. */
  readonly missing: Maybe<MissingReason>;
};

/**
 * A number as the source prints it. Give `reported` (the text to the letter) or `missing`; the rest says only what the
 * text alone does not.
 */
export type QuantityInput = {
  /** The text as printed, quoted, such as `"~202 mAh g-1"` or `"3.80"`. */
  readonly reported?: InputMaybe<Scalars['String']['input']>;
  /** Why there is no number; instead of `reported`. */
  readonly missing?: InputMaybe<MissingReason>;
  /** Unit, where the source prints it apart from the number (one unit for a list, or a table head). */
  readonly unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /** True for a value that was set, not measured: its interval is the number itself. */
  readonly setting?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the words around the number mark it as approximate. */
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation, where words around the number say it (`above`, `not more than`). */
  readonly relation?: InputMaybe<Relation>;
  /** Lower end of a stated interval, as printed, in the same unit. */
  readonly lower?: InputMaybe<Scalars['String']['input']>;
  /** Upper end of a stated interval, as printed, in the same unit. */
  readonly upper?: InputMaybe<Scalars['String']['input']>;
  /** Half-width of a stated interval, as printed, in the same unit. */
  readonly plusMinus?: InputMaybe<Scalars['String']['input']>;
  /** What the stated interval is; `STATED` if left out. */
  readonly interval?: InputMaybe<IntervalKind>;
  /** Number of samples or repeats behind a stated interval. */
  readonly n?: InputMaybe<Scalars['Int']['input']>;
  /** Where the number comes from; `REPORTED` if left out. */
  readonly nature?: InputMaybe<Nature>;
};

/** A short text or the reason why there is none: exactly one of the two. */
export type TextInput = {
  /** The text, in your own words; no sentence of the source. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Why there is none. */
  readonly missing?: InputMaybe<MissingReason>;
};

/** Everything that can be asked. The base is read-only here. */
export type Query = {
  /** The item with this global id; null if there is none. */
  readonly node: Maybe<Node>;
  /** The items with these global ids, in the same order, null where there is none; 100 ids at most. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One material; null if there is none. */
  readonly material: Maybe<Material>;
  /** One ion; null if the base holds no reference values for it. */
  readonly ion: Maybe<Ion>;
  /** One source; null if there is none. Give exactly one argument. */
  readonly source: Maybe<Source>;
  /** One dataset; null if there is none. */
  readonly dataset: Maybe<Dataset>;
  /** Datasets, by id. */
  readonly datasets: DatasetConnection;
  /** Laboratories, by id. */
  readonly laboratories: LaboratoryConnection;
  /** Sources, by id. */
  readonly sources: SourceConnection;
  /** Materials, by id. */
  readonly materials: MaterialConnection;
  /** Ions, by id. */
  readonly ions: IonConnection;
  /** Cells, by id. */
  readonly cells: CellConnection;
  /** Measurements, by id. */
  readonly measurements: MeasurementConnection;
  /** Everything reported, one statement an item, by id. */
  readonly observations: ObservationConnection;
  /** DFT results, by id. */
  readonly dftResults: DftResultConnection;
  /** Propositions that claims assert or deny, by id. */
  readonly propositions: PropositionConnection;
  /** Claims, by id. */
  readonly claims: ClaimConnection;
  /** Mechanism models, by id. */
  readonly mechanismModels: MechanismModelConnection;
  /** Techniques that measurements may use. */
  readonly techniques: ReadonlyArray<Technique>;
  /** Quantities that observations may be about. */
  readonly quantityKinds: ReadonlyArray<QuantityKind>;
  /** Processes that claims may be about. */
  readonly processes: ReadonlyArray<Process>;
  /** Regions of the potential axis. */
  readonly regions: ReadonlyArray<Region>;
  /** Features that may be present or absent. */
  readonly features: ReadonlyArray<Feature>;
  /** Qualitative terms of change or level. */
  readonly trendTerms: ReadonlyArray<TrendTerm>;
  /** Roles of labelled elements. */
  readonly roles: ReadonlyArray<Role>;
  /** Units that quantities are read and converted with. */
  readonly units: ReadonlyArray<Unit>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMaterialArgs = {
  slug: Scalars['ID']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryIonArgs = {
  symbol: IonSymbol;
};


/** Everything that can be asked. The base is read-only here. */
export type QuerySourceArgs = {
  doi?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDatasetArgs = {
  key: Scalars['ID']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryLaboratoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryIonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryCellsArgs = {
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryPropositionsArgs = {
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMechanismModelsArgs = {
  filter?: InputMaybe<MechanismModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryUnitsArgs = {
  kind?: InputMaybe<UnitKind>;
};

/** What kind of publication a source is. */
export type SourceKind =
  /** Peer-reviewed article. */
  | 'ARTICLE'
  /** Preprint. */
  | 'PREPRINT'
  /** Published dataset or repository. */
  | 'DATASET'
  /** Book, handbook or standard. */
  | 'HANDBOOK'
  /** Manuscript whose publication is not known. */
  | 'MANUSCRIPT';

/** Standing of a publication. */
export type RetractionStatus =
  /** No retraction is known. */
  | 'NONE_KNOWN'
  /** A correction was published. */
  | 'CORRECTED'
  /** An expression of concern was published. */
  | 'CONCERN'
  /** The publication was retracted. */
  | 'RETRACTED';

/** A research group or institute; groups sources that are not independent of each other. */
export type Laboratory = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Affiliations in the order that the sources give them; empty if none is known. */
  readonly affiliations: ReadonlyArray<Scalars['String']['output']>;
  /** Sources of this laboratory. */
  readonly sources: SourceConnection;
};


/** A research group or institute; groups sources that are not independent of each other. */
export type LaboratorySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A paper or dataset publication. */
export type Source = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Short name such as `nagmani_nd_mapping`: unique in the dataset; `dataset/key` is unique in the base. */
  readonly slug: Scalars['String']['output'];
  /** Kind of publication. */
  readonly kind: SourceKind;
  /** Title. */
  readonly title: ReportedText;
  /** Authors in printed order; empty if not reported. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Digital object identifier without resolver, such as `10.1039/d4ee06029f`, or why there is none. */
  readonly doi: ReportedText;
  /** Year of publication; null if not reported. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Journal, volume and page or publisher, or why there is none. */
  readonly venue: ReportedText;
  /** Licence of the publication, or why there is none. */
  readonly licence: ReportedText;
  /** Standing of the publication, as far as the curator knows. */
  readonly retraction: RetractionStatus;
  /** Laboratory it comes from; null if no laboratory is recorded. */
  readonly laboratory: Maybe<Laboratory>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Everything reported in it. */
  readonly observations: ObservationConnection;
  /** Mechanism claims it makes. */
  readonly claims: ClaimConnection;
};


/** A paper or dataset publication. */
export type SourceObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper or dataset publication. */
export type SourceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of laboratories. */
export type LaboratoryConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<LaboratoryEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Laboratory>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A laboratory and its cursor. */
export type LaboratoryEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Laboratory;
};

/** A page of sources. */
export type SourceConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source and its cursor. */
export type SourceEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** What sources to keep; all given conditions must hold, and any value of a list will do. */
export type SourceFilter = {
  /** Dataset key. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Laboratory id. */
  readonly laboratory?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kind of publication. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Text that occurs in title, authors, DOI, venue or slug, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A laboratory. */
export type LaboratoryInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Affiliations. */
  readonly affiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A publication. */
export type SourceInput = {
  /** Record key, also its slug: unique in the dataset; `dataset/key` is unique in the base. */
  readonly key: Scalars['ID']['input'];
  /** Kind of publication. */
  readonly kind: SourceKind;
  /** Title. */
  readonly title: TextInput;
  /** Authors in printed order. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** DOI without resolver. */
  readonly doi: TextInput;
  /** Year of publication; leave out if not reported. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Journal, volume, page. */
  readonly venue: TextInput;
  /** Licence of the publication. */
  readonly licence: TextInput;
  /** Standing; `NONE_KNOWN` if left out. */
  readonly retraction?: InputMaybe<RetractionStatus>;
  /** Record key of the laboratory within the dataset, or `dataset/key` of another one's. */
  readonly laboratory?: InputMaybe<Scalars['ID']['input']>;
};

/** In which form a statement is made. */
export type ObservationForm =
  /** A number, or the reason why there is none. */
  | 'VALUE'
  /** How a quantity changes along something, or its level. */
  | 'TREND'
  /** Which of several subjects has more of a quantity. */
  | 'ORDERING'
  /** How a quantity compares to that of something else. */
  | 'RATIO'
  /** Whether a feature is there. */
  | 'PRESENCE'
  /** What a labelled element stands for. */
  | 'ROLE'
  /** What a symbol, abbreviation or alias stands for. */
  | 'DEFINITION'
  /** How well the authors say they can tell. */
  | 'RESOLUTION'
  /** A rank claimed among others. */
  | 'SUPERLATIVE'
  /** What a caption says that its figure shows. */
  | 'CAPTION';

/** A number, or the reason why there is none. */
export type ValueStatement = {
  /** The number; null exactly where `missing` says why. */
  readonly value: Maybe<Quantity>;
  /** Why there is none; null exactly where `value` is given. */
  readonly missing: Maybe<MissingReason>;
};

/** What a quantity changes along. */
export type TrendAxis =
  /** Insertion goes on: the potential falls, the carbon fills. */
  | 'FILLING'
  /** The potential rises. */
  | 'RISING_POTENTIAL'
  /** Extraction goes on after insertion. */
  | 'EXTRACTION'
  /** The cycle number grows. */
  | 'CYCLE'
  /** The C-rate or current grows. */
  | 'C_RATE'
  /** The scan rate grows. */
  | 'SCAN_RATE'
  /** The interlayer distance grows. */
  | 'INTERLAYER_DISTANCE'
  /** The pore diameter grows. */
  | 'PORE_DIAMETER'
  /** The ion grows from Li to Na to K. */
  | 'ION_SIZE'
  /** Along nothing: the statement is about a level. */
  | 'NONE';

/** How a quantity changes along something, or its level. Typed, never prose to parse. */
export type TrendStatement = {
  /** Term of change or level. */
  readonly term: TrendTerm;
  /** What it changes along. */
  readonly along: TrendAxis;
  /** Region that the change is compared with (`more pronounced than in the HP region`); null if with none. */
  readonly comparedToRegion: Maybe<Region>;
};

/** How a subject of an ordering stands to the next one. */
export type OrderingRelation =
  /** Less than the next. */
  | 'LESS'
  /** Much less than the next. */
  | 'MUCH_LESS'
  /** About equal to the next. */
  | 'ABOUT_EQUAL'
  /** More than the next. */
  | 'GREATER'
  /** Much more than the next. */
  | 'MUCH_GREATER';

/** One of the things that an ordering ranks: exactly one kind of field is set per ordering. */
export type OrderingItem = {
  /** Ion; null if the ordering ranks something else. */
  readonly ion: Maybe<Ion>;
  /** Material; null if the ordering ranks something else. */
  readonly material: Maybe<Material>;
  /** Process; null if the ordering ranks something else. */
  readonly process: Maybe<Process>;
  /** Region; null if the ordering ranks something else. */
  readonly region: Maybe<Region>;
  /** Structural motif; null if the ordering ranks something else. */
  readonly motif: Maybe<Motif>;
  /** Anything else that the source names, such as a circuit element; null if one of the others is set. */
  readonly label: Maybe<Scalars['String']['output']>;
};

/** Which of several subjects has more of a quantity, in printed order: `Li ~ K >> Na`. */
export type OrderingStatement = {
  /** What is ranked, in printed order. */
  readonly items: ReadonlyArray<OrderingItem>;
  /** How each item stands to the next one; one fewer than the items. */
  readonly relations: ReadonlyArray<OrderingRelation>;
};

/** How a quantity compares to that of something else. */
export type RatioRelation =
  /** More than it, by the value. */
  | 'MORE_BY'
  /** Less than it, by the value. */
  | 'LESS_BY'
  /** As many times it as the value says. */
  | 'TIMES'
  /** About the same. */
  | 'SIMILAR';

/** How a quantity of the subject compares to that of something else (`~25 % more than graphite`). */
export type RatioStatement = {
  /** How it compares. */
  readonly relation: RatioRelation;
  /** By how much; null where the source gives no number. */
  readonly value: Maybe<Quantity>;
  /** Ion that it is compared with; null if the comparison is not between ions. */
  readonly toIon: Maybe<Ion>;
  /** Material that it is compared with; null if it is not a material of the base. */
  readonly toMaterial: Maybe<Material>;
  /** What else it is compared with, such as `graphite`; null if an ion or material is named. */
  readonly toLabel: Maybe<Scalars['String']['output']>;
};

/** Whether a feature is there. */
export type PresenceLevel =
  /** It is there. */
  | 'PRESENT'
  /** It is there, weakly or minimally. */
  | 'WEAK'
  /** It is not there. */
  | 'ABSENT';

/** Whether a feature of the technique is there. */
export type PresenceStatement = {
  /** The feature. */
  readonly feature: Feature;
  /** Whether it is there. */
  readonly level: PresenceLevel;
  /** How many there are; null if not counted. */
  readonly count: Maybe<Scalars['Int']['output']>;
};

/** What a labelled element (a resistor, a peak, a stage) stands for. */
export type RoleStatement = {
  /** Label as printed, such as `R2`. */
  readonly label: Scalars['String']['output'];
  /** What it stands for. */
  readonly role: Role;
};

/** What a definition defines. */
export type DefinitionKind =
  /** A symbol or abbreviation of a quantity, process or region. */
  | 'SYMBOL'
  /** A name of a material or cell. */
  | 'ALIAS'
  /** An equation. */
  | 'EQUATION';

/** What a symbol, abbreviation or alias stands for, at this place of the source. */
export type DefinitionStatement = {
  /** Kind of definition. */
  readonly kind: DefinitionKind;
  /** Symbol, abbreviation or name as printed, such as `PC`. */
  readonly symbol: Scalars['String']['output'];
  /** What it stands for, in words. */
  readonly meaning: Scalars['String']['output'];
  /** Quantity that it stands for; null if none. */
  readonly quantity: Maybe<QuantityKind>;
  /** Process that it stands for; null if none. */
  readonly process: Maybe<Process>;
  /** Region that it stands for; null if none. */
  readonly region: Maybe<Region>;
  /** Material that it stands for; null if none. */
  readonly material: Maybe<Material>;
};

/** How the authors rate what their own data can resolve. */
export type ResolutionLevel =
  /** They say that it suffices, or that a difference is within it. */
  | 'WITHIN_UNCERTAINTY'
  /** They say that it allows only trends, no absolute values. */
  | 'QUALITATIVE_ONLY'
  /** They say that it does not suffice for a statement. */
  | 'INSUFFICIENT';

/** What the authors say of the resolution or reach of their own data. */
export type ResolutionStatement = {
  /** How they rate it. */
  readonly level: ResolutionLevel;
  /** Resolution limit; null where the source gives no number. */
  readonly limit: Maybe<Quantity>;
};

/** A rank that a source claims among others. */
export type SuperlativeDegree =
  /** The best of all in scope. */
  | 'BEST'
  /** A benchmark for all in scope. */
  | 'BENCHMARK'
  /** One of the best in scope. */
  | 'ONE_OF_THE_BEST'
  /** Excellent or superior, with no stated comparison. */
  | 'EXCELLENT';

/** A rank claimed among others. */
export type SuperlativeStatement = {
  /** The rank. */
  readonly degree: SuperlativeDegree;
  /** Among what, such as `undoped hard carbons`; null if the source does not say. */
  readonly scope: Maybe<Scalars['String']['output']>;
};

/** What a caption says that its figure, or one panel of it, shows. */
export type CaptionStatement = {
  /** Figure as printed. */
  readonly figure: Scalars['String']['output'];
  /** Panel; null for the whole figure. */
  readonly panel: Maybe<Scalars['String']['output']>;
  /** What the caption says is shown, in our words. */
  readonly shows: Scalars['String']['output'];
  /** Quantities that it names; empty if none. */
  readonly quantities: ReadonlyArray<QuantityKind>;
  /** Ions that it names; empty if it names none. */
  readonly ions: ReadonlyArray<Ion>;
};

/** The statement itself, in the shape of its form. */
export type Statement = ValueStatement | TrendStatement | OrderingStatement | RatioStatement | PresenceStatement | RoleStatement | DefinitionStatement | ResolutionStatement | SuperlativeStatement | CaptionStatement;

/** A term of change or level. */
export type TrendInput = {
  /** Term of change or level. */
  readonly term: Scalars['TrendTermCode']['input'];
  /** What it changes along. */
  readonly along: TrendAxis;
  /** Region that the change is compared with. */
  readonly comparedToRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** One of the things that an ordering ranks: exactly one field. */
export type OrderingItemInput = {
  /** Ion. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** Record key of a material, or `dataset/key` of another dataset's. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Process. */
  readonly process?: InputMaybe<Scalars['ProcessCode']['input']>;
  /** Region. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Structural motif. */
  readonly motif?: InputMaybe<Motif>;
  /** Anything else that the source names. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
};

/** Which of several subjects has more of a quantity, in printed order. */
export type OrderingInput = {
  /** What is ranked, in printed order, 2 or more. */
  readonly items: ReadonlyArray<OrderingItemInput>;
  /** How each item stands to the next one; one fewer than the items. */
  readonly relations: ReadonlyArray<OrderingRelation>;
};

/** How a quantity compares to that of something else. Give exactly one of `toIon`, `toMaterial` and `toLabel`. */
export type RatioInput = {
  /** How it compares. */
  readonly relation: RatioRelation;
  /** By how much, a share or a factor; leave out where the source gives no number. */
  readonly value?: InputMaybe<QuantityInput>;
  /** Ion that it is compared with. */
  readonly toIon?: InputMaybe<IonSymbol>;
  /** Record key of the material that it is compared with. */
  readonly toMaterial?: InputMaybe<Scalars['ID']['input']>;
  /** What else it is compared with. */
  readonly toLabel?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a feature is there. */
export type PresenceInput = {
  /** The feature. */
  readonly feature: Scalars['FeatureCode']['input'];
  /** Whether it is there. */
  readonly level: PresenceLevel;
  /** How many there are, if counted. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
};

/** What a labelled element stands for. */
export type RoleInput = {
  /** Label as printed. */
  readonly label: Scalars['String']['input'];
  /** What it stands for. */
  readonly role: Scalars['RoleCode']['input'];
};

/** What a symbol, abbreviation or alias stands for. */
export type DefinitionInput = {
  /** Kind of definition. */
  readonly kind: DefinitionKind;
  /** Symbol, abbreviation or name as printed. */
  readonly symbol: Scalars['String']['input'];
  /** What it stands for, in your words. */
  readonly meaning: Scalars['String']['input'];
  /** Quantity that it stands for. */
  readonly quantity?: InputMaybe<Scalars['QuantityCode']['input']>;
  /** Process that it stands for. */
  readonly process?: InputMaybe<Scalars['ProcessCode']['input']>;
  /** Region that it stands for. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Record key of the material that it stands for. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
};

/** What the authors say of the resolution or reach of their own data. */
export type ResolutionInput = {
  /** How they rate it. */
  readonly level: ResolutionLevel;
  /** Resolution limit, in a unit of the quantity. */
  readonly limit?: InputMaybe<QuantityInput>;
};

/** A rank claimed among others. */
export type SuperlativeInput = {
  /** The rank. */
  readonly degree: SuperlativeDegree;
  /** Among what. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
};

/** What a caption says that its figure shows. */
export type CaptionInput = {
  /** Figure as printed. */
  readonly figure: Scalars['String']['input'];
  /** Panel. */
  readonly panel?: InputMaybe<Scalars['String']['input']>;
  /** What the caption says is shown, in your words. */
  readonly shows: Scalars['String']['input'];
  /** Quantities that it names. */
  readonly quantities?: InputMaybe<ReadonlyArray<Scalars['QuantityCode']['input']>>;
  /** Ions that it names. */
  readonly ions?: InputMaybe<ReadonlyArray<IonSymbol>>;
};

/** Family of techniques that share a chain of assumptions; independent evidence comes from different families. */
export type TechniqueFamily =
  /** Potential, current and charge. */
  | 'ELECTROCHEMISTRY'
  /** Diffraction and scattering. */
  | 'SCATTERING'
  /** Magnetic resonance. */
  | 'MAGNETIC_RESONANCE'
  /** Surface spectroscopy. */
  | 'SURFACE'
  /** Vibrational spectroscopy. */
  | 'VIBRATIONAL'
  /** Gas sorption and pycnometry. */
  | 'SORPTION'
  /** Microscopy. */
  | 'MICROSCOPY'
  /** Computation. */
  | 'THEORY';

/** A setting that a technique declares. */
export type SettingDefinition = {
  /** Code, such as `LASER_WAVELENGTH`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What its unit measures. */
  readonly unitKind: UnitKind;
};

/** A measuring or computing technique. */
export type Technique = {
  /** Code. */
  readonly code: Scalars['TechniqueCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it measures. */
  readonly description: Scalars['String']['output'];
  /** Family of techniques with which it shares its assumptions. */
  readonly family: TechniqueFamily;
  /** Settings that its measurements may carry. */
  readonly settings: ReadonlyArray<SettingDefinition>;
};

/** A quantity that observations may be about. */
export type QuantityKind = {
  /** Code. */
  readonly code: Scalars['QuantityCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it is, with its sign convention where it has one. */
  readonly description: Scalars['String']['output'];
  /** What its unit measures. */
  readonly unitKind: UnitKind;
};

/** A storage or side process. */
export type Process = {
  /** Code. */
  readonly code: Scalars['ProcessCode']['output'];
  /** Abbreviation, such as `FC`; null if the field uses none. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What takes place. */
  readonly description: Scalars['String']['output'];
};

/** A region of the potential axis. */
export type Region = {
  /** Code. */
  readonly code: Scalars['RegionCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Where it lies unless a dataset gives its boundaries. */
  readonly description: Scalars['String']['output'];
};

/** A feature of a measurement that is present or absent. */
export type Feature = {
  /** Code. */
  readonly code: Scalars['FeatureCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What counts as the feature. */
  readonly description: Scalars['String']['output'];
};

/** Which way a qualitative term points; terms that point opposite ways contradict each other. */
export type TrendSense =
  /** Grows. */
  | 'UP'
  /** Shrinks. */
  | 'DOWN'
  /** Stays. */
  | 'FLAT'
  /** Is high, with nothing said of a change. */
  | 'HIGH'
  /** Is low, with nothing said of a change. */
  | 'LOW';

/** A qualitative term of change or level. */
export type TrendTerm = {
  /** Code. */
  readonly code: Scalars['TrendTermCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Which way it points. */
  readonly sense: TrendSense;
};

/** A role that a labelled element plays. */
export type Role = {
  /** Code. */
  readonly code: Scalars['RoleCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Assertion:
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'PROCESS' }> )
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'CONTRIBUTION_ORDER' }> )
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'TREND' }> )
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'MECHANISM_MODEL' }> )
  ;
  Statement:
    | ( import('../domain/observation.ts').ValueStatement )
    | ( import('../domain/observation.ts').TrendStatement )
    | ( import('../domain/observation.ts').OrderingStatement )
    | ( import('../domain/observation.ts').RatioStatement )
    | ( import('../domain/observation.ts').PresenceStatement )
    | ( import('../domain/observation.ts').RoleStatement )
    | ( import('../domain/observation.ts').DefinitionStatement )
    | ( import('../domain/observation.ts').ResolutionStatement )
    | ( import('../domain/observation.ts').SuperlativeStatement )
    | ( import('../domain/observation.ts').CaptionStatement )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( import('../domain/cell.ts').Cell )
    | ( import('../domain/claim.ts').Claim )
    | ( import('../domain/dataset.ts').Dataset )
    | ( import('../domain/dftResult.ts').DftResult )
    | ( import('../domain/ion.ts').Ion )
    | ( import('../domain/material.ts').Material )
    | ( import('../domain/measurement.ts').Measurement )
    | ( import('../domain/mechanismModel.ts').MechanismModel )
    | ( import('../domain/observation.ts').Observation )
    | ( import('../domain/proposition.ts').Proposition )
    | ( import('../domain/source.ts').Laboratory )
    | ( import('../domain/source.ts').Source )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  MassBasis: MassBasis;
  Cell: ResolverTypeWrapper<import('../domain/cell.ts').Cell>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CellConnection: ResolverTypeWrapper<Omit<CellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CellEdge']>, nodes: ReadonlyArray<ResolversTypes['Cell']> }>;
  CellEdge: ResolverTypeWrapper<Omit<CellEdge, 'node'> & { node: ResolversTypes['Cell'] }>;
  CellFilter: CellFilter;
  CellInput: CellInput;
  ClaimKind: ClaimKind;
  Stance: Stance;
  Hedging: Hedging;
  ProcessAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'PROCESS' }>>;
  OrderAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'CONTRIBUTION_ORDER' }>>;
  TrendAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'TREND' }>>;
  ModelAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'MECHANISM_MODEL' }>>;
  Assertion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Assertion']>;
  Claim: ResolverTypeWrapper<import('../domain/claim.ts').Claim>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ProcessAssertionInput: ProcessAssertionInput;
  OrderAssertionInput: OrderAssertionInput;
  TrendAssertionInput: TrendAssertionInput;
  ClaimInput: ClaimInput;
  Direction: Direction;
  CycleClass: CycleClass;
  MeasurementMode: MeasurementMode;
  BoundaryMethod: BoundaryMethod;
  ChemicalState: ChemicalState;
  Motif: Motif;
  Conditions: ResolverTypeWrapper<import('../domain/conditions.ts').Conditions>;
  ConditionsInput: ConditionsInput;
  Dataset: ResolverTypeWrapper<import('../domain/dataset.ts').Dataset>;
  DatasetConnection: ResolverTypeWrapper<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversTypes['Dataset']> }>;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  LeftOutReason: LeftOutReason;
  LeftOutInput: LeftOutInput;
  DatasetInput: DatasetInput;
  DftReference: DftReference;
  SignConvention: SignConvention;
  SpacingTreatment: SpacingTreatment;
  DftResult: ResolverTypeWrapper<import('../domain/dftResult.ts').DftResult>;
  DftResultConnection: ResolverTypeWrapper<Omit<DftResultConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DftResultEdge']>, nodes: ReadonlyArray<ResolversTypes['DftResult']> }>;
  DftResultEdge: ResolverTypeWrapper<Omit<DftResultEdge, 'node'> & { node: ResolversTypes['DftResult'] }>;
  DftResultFilter: DftResultFilter;
  DftResultInput: DftResultInput;
  IonSymbol: IonSymbol;
  IntercalationCompound: ResolverTypeWrapper<import('../domain/ion.ts').IntercalationCompound>;
  Ion: ResolverTypeWrapper<import('../domain/ion.ts').Ion>;
  IonConnection: ResolverTypeWrapper<Omit<IonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IonEdge']>, nodes: ReadonlyArray<ResolversTypes['Ion']> }>;
  IonEdge: ResolverTypeWrapper<Omit<IonEdge, 'node'> & { node: ResolversTypes['Ion'] }>;
  IonInput: IonInput;
  SourcePart: SourcePart;
  ExtractionMethod: ExtractionMethod;
  Locator: ResolverTypeWrapper<import('../domain/locator.ts').Locator>;
  LocatorInput: LocatorInput;
  Material: ResolverTypeWrapper<import('../domain/material.ts').Material>;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['Material']> }>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialFilter: MaterialFilter;
  MaterialInput: MaterialInput;
  Setting: ResolverTypeWrapper<import('../domain/measurement.ts').Setting>;
  RawData: ResolverTypeWrapper<import('../domain/measurement.ts').Measurement>;
  Measurement: ResolverTypeWrapper<import('../domain/measurement.ts').Measurement>;
  MeasurementConnection: ResolverTypeWrapper<Omit<MeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasurementEdge']>, nodes: ReadonlyArray<ResolversTypes['Measurement']> }>;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  MeasurementFilter: MeasurementFilter;
  SettingInput: SettingInput;
  MeasurementInput: MeasurementInput;
  ModelAssignment: ResolverTypeWrapper<import('../domain/mechanismModel.ts').ModelAssignment>;
  MechanismModel: ResolverTypeWrapper<import('../domain/mechanismModel.ts').MechanismModel>;
  MechanismModelConnection: ResolverTypeWrapper<Omit<MechanismModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MechanismModelEdge']>, nodes: ReadonlyArray<ResolversTypes['MechanismModel']> }>;
  MechanismModelEdge: ResolverTypeWrapper<Omit<MechanismModelEdge, 'node'> & { node: ResolversTypes['MechanismModel'] }>;
  MechanismModelFilter: MechanismModelFilter;
  ModelAssignmentInput: ModelAssignmentInput;
  MechanismModelInput: MechanismModelInput;
  Observation: ResolverTypeWrapper<import('../domain/observation.ts').Observation>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationInput: ObservationInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Proposition: ResolverTypeWrapper<import('../domain/proposition.ts').Proposition>;
  PropositionConnection: ResolverTypeWrapper<Omit<PropositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PropositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposition']> }>;
  PropositionEdge: ResolverTypeWrapper<Omit<PropositionEdge, 'node'> & { node: ResolversTypes['Proposition'] }>;
  PropositionFilter: PropositionFilter;
  Relation: Relation;
  IntervalKind: IntervalKind;
  Nature: Nature;
  MissingReason: MissingReason;
  UnitKind: UnitKind;
  Unit: ResolverTypeWrapper<import('../domain/units.ts').Unit>;
  Quantity: ResolverTypeWrapper<import('../domain/quantity.ts').Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReportedQuantity: ResolverTypeWrapper<import('../domain/reported.ts').Reported<import('../domain/quantity.ts').Quantity>>;
  ReportedText: ResolverTypeWrapper<import('../domain/reported.ts').Reported<string>>;
  QuantityInput: QuantityInput;
  TextInput: TextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TechniqueCode: ResolverTypeWrapper<Scalars['TechniqueCode']['output']>;
  QuantityCode: ResolverTypeWrapper<Scalars['QuantityCode']['output']>;
  ProcessCode: ResolverTypeWrapper<Scalars['ProcessCode']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  FeatureCode: ResolverTypeWrapper<Scalars['FeatureCode']['output']>;
  TrendTermCode: ResolverTypeWrapper<Scalars['TrendTermCode']['output']>;
  RoleCode: ResolverTypeWrapper<Scalars['RoleCode']['output']>;
  UnitCode: ResolverTypeWrapper<Scalars['UnitCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SourceKind: SourceKind;
  RetractionStatus: RetractionStatus;
  Laboratory: ResolverTypeWrapper<import('../domain/source.ts').Laboratory>;
  Source: ResolverTypeWrapper<import('../domain/source.ts').Source>;
  LaboratoryConnection: ResolverTypeWrapper<Omit<LaboratoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LaboratoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Laboratory']> }>;
  LaboratoryEdge: ResolverTypeWrapper<Omit<LaboratoryEdge, 'node'> & { node: ResolversTypes['Laboratory'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  LaboratoryInput: LaboratoryInput;
  SourceInput: SourceInput;
  ObservationForm: ObservationForm;
  ValueStatement: ResolverTypeWrapper<import('../domain/observation.ts').ValueStatement>;
  TrendAxis: TrendAxis;
  TrendStatement: ResolverTypeWrapper<import('../domain/observation.ts').TrendStatement>;
  OrderingRelation: OrderingRelation;
  OrderingItem: ResolverTypeWrapper<import('../domain/observation.ts').OrderingItem>;
  OrderingStatement: ResolverTypeWrapper<import('../domain/observation.ts').OrderingStatement>;
  RatioRelation: RatioRelation;
  RatioStatement: ResolverTypeWrapper<import('../domain/observation.ts').RatioStatement>;
  PresenceLevel: PresenceLevel;
  PresenceStatement: ResolverTypeWrapper<import('../domain/observation.ts').PresenceStatement>;
  RoleStatement: ResolverTypeWrapper<import('../domain/observation.ts').RoleStatement>;
  DefinitionKind: DefinitionKind;
  DefinitionStatement: ResolverTypeWrapper<import('../domain/observation.ts').DefinitionStatement>;
  ResolutionLevel: ResolutionLevel;
  ResolutionStatement: ResolverTypeWrapper<import('../domain/observation.ts').ResolutionStatement>;
  SuperlativeDegree: SuperlativeDegree;
  SuperlativeStatement: ResolverTypeWrapper<import('../domain/observation.ts').SuperlativeStatement>;
  CaptionStatement: ResolverTypeWrapper<import('../domain/observation.ts').CaptionStatement>;
  Statement: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Statement']>;
  TrendInput: TrendInput;
  OrderingItemInput: OrderingItemInput;
  OrderingInput: OrderingInput;
  RatioInput: RatioInput;
  PresenceInput: PresenceInput;
  RoleInput: RoleInput;
  DefinitionInput: DefinitionInput;
  ResolutionInput: ResolutionInput;
  SuperlativeInput: SuperlativeInput;
  CaptionInput: CaptionInput;
  TechniqueFamily: TechniqueFamily;
  SettingDefinition: ResolverTypeWrapper<import('../domain/techniques/technique.ts').SettingDefinition>;
  Technique: ResolverTypeWrapper<import('../domain/techniques/technique.ts').Technique>;
  QuantityKind: ResolverTypeWrapper<import('../domain/quantityKinds.ts').QuantityKind>;
  Process: ResolverTypeWrapper<import('../domain/processes.ts').Process>;
  Region: ResolverTypeWrapper<import('../domain/regions.ts').Region>;
  Feature: ResolverTypeWrapper<import('../domain/features.ts').Feature>;
  TrendSense: TrendSense;
  TrendTerm: ResolverTypeWrapper<import('../domain/trendTerms.ts').TrendTerm>;
  Role: ResolverTypeWrapper<import('../domain/roles.ts').Role>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Cell: import('../domain/cell.ts').Cell;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  CellConnection: Omit<CellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cell']> };
  CellEdge: Omit<CellEdge, 'node'> & { node: ResolversParentTypes['Cell'] };
  CellFilter: CellFilter;
  CellInput: CellInput;
  ProcessAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'PROCESS' }>;
  OrderAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'CONTRIBUTION_ORDER' }>;
  TrendAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'TREND' }>;
  ModelAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'MECHANISM_MODEL' }>;
  Assertion: ResolversUnionTypes<ResolversParentTypes>['Assertion'];
  Claim: import('../domain/claim.ts').Claim;
  Boolean: Scalars['Boolean']['output'];
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ProcessAssertionInput: ProcessAssertionInput;
  OrderAssertionInput: OrderAssertionInput;
  TrendAssertionInput: TrendAssertionInput;
  ClaimInput: ClaimInput;
  Conditions: import('../domain/conditions.ts').Conditions;
  ConditionsInput: ConditionsInput;
  Dataset: import('../domain/dataset.ts').Dataset;
  DatasetConnection: Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dataset']> };
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  LeftOutInput: LeftOutInput;
  DatasetInput: DatasetInput;
  DftResult: import('../domain/dftResult.ts').DftResult;
  DftResultConnection: Omit<DftResultConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DftResultEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DftResult']> };
  DftResultEdge: Omit<DftResultEdge, 'node'> & { node: ResolversParentTypes['DftResult'] };
  DftResultFilter: DftResultFilter;
  DftResultInput: DftResultInput;
  IntercalationCompound: import('../domain/ion.ts').IntercalationCompound;
  Ion: import('../domain/ion.ts').Ion;
  IonConnection: Omit<IonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ion']> };
  IonEdge: Omit<IonEdge, 'node'> & { node: ResolversParentTypes['Ion'] };
  IonInput: IonInput;
  Locator: import('../domain/locator.ts').Locator;
  LocatorInput: LocatorInput;
  Material: import('../domain/material.ts').Material;
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Material']> };
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialFilter: MaterialFilter;
  MaterialInput: MaterialInput;
  Setting: import('../domain/measurement.ts').Setting;
  RawData: import('../domain/measurement.ts').Measurement;
  Measurement: import('../domain/measurement.ts').Measurement;
  MeasurementConnection: Omit<MeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasurementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measurement']> };
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  MeasurementFilter: MeasurementFilter;
  SettingInput: SettingInput;
  MeasurementInput: MeasurementInput;
  ModelAssignment: import('../domain/mechanismModel.ts').ModelAssignment;
  MechanismModel: import('../domain/mechanismModel.ts').MechanismModel;
  MechanismModelConnection: Omit<MechanismModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MechanismModelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MechanismModel']> };
  MechanismModelEdge: Omit<MechanismModelEdge, 'node'> & { node: ResolversParentTypes['MechanismModel'] };
  MechanismModelFilter: MechanismModelFilter;
  ModelAssignmentInput: ModelAssignmentInput;
  MechanismModelInput: MechanismModelInput;
  Observation: import('../domain/observation.ts').Observation;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationInput: ObservationInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Proposition: import('../domain/proposition.ts').Proposition;
  PropositionConnection: Omit<PropositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PropositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposition']> };
  PropositionEdge: Omit<PropositionEdge, 'node'> & { node: ResolversParentTypes['Proposition'] };
  PropositionFilter: PropositionFilter;
  Unit: import('../domain/units.ts').Unit;
  Quantity: import('../domain/quantity.ts').Quantity;
  Float: Scalars['Float']['output'];
  ReportedQuantity: import('../domain/reported.ts').Reported<import('../domain/quantity.ts').Quantity>;
  ReportedText: import('../domain/reported.ts').Reported<string>;
  QuantityInput: QuantityInput;
  TextInput: TextInput;
  Query: Record<PropertyKey, never>;
  TechniqueCode: Scalars['TechniqueCode']['output'];
  QuantityCode: Scalars['QuantityCode']['output'];
  ProcessCode: Scalars['ProcessCode']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  FeatureCode: Scalars['FeatureCode']['output'];
  TrendTermCode: Scalars['TrendTermCode']['output'];
  RoleCode: Scalars['RoleCode']['output'];
  UnitCode: Scalars['UnitCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Laboratory: import('../domain/source.ts').Laboratory;
  Source: import('../domain/source.ts').Source;
  LaboratoryConnection: Omit<LaboratoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LaboratoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Laboratory']> };
  LaboratoryEdge: Omit<LaboratoryEdge, 'node'> & { node: ResolversParentTypes['Laboratory'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  LaboratoryInput: LaboratoryInput;
  SourceInput: SourceInput;
  ValueStatement: import('../domain/observation.ts').ValueStatement;
  TrendStatement: import('../domain/observation.ts').TrendStatement;
  OrderingItem: import('../domain/observation.ts').OrderingItem;
  OrderingStatement: import('../domain/observation.ts').OrderingStatement;
  RatioStatement: import('../domain/observation.ts').RatioStatement;
  PresenceStatement: import('../domain/observation.ts').PresenceStatement;
  RoleStatement: import('../domain/observation.ts').RoleStatement;
  DefinitionStatement: import('../domain/observation.ts').DefinitionStatement;
  ResolutionStatement: import('../domain/observation.ts').ResolutionStatement;
  SuperlativeStatement: import('../domain/observation.ts').SuperlativeStatement;
  CaptionStatement: import('../domain/observation.ts').CaptionStatement;
  Statement: ResolversUnionTypes<ResolversParentTypes>['Statement'];
  TrendInput: TrendInput;
  OrderingItemInput: OrderingItemInput;
  OrderingInput: OrderingInput;
  RatioInput: RatioInput;
  PresenceInput: PresenceInput;
  RoleInput: RoleInput;
  DefinitionInput: DefinitionInput;
  ResolutionInput: ResolutionInput;
  SuperlativeInput: SuperlativeInput;
  CaptionInput: CaptionInput;
  SettingDefinition: import('../domain/techniques/technique.ts').SettingDefinition;
  Technique: import('../domain/techniques/technique.ts').Technique;
  QuantityKind: import('../domain/quantityKinds.ts').QuantityKind;
  Process: import('../domain/processes.ts').Process;
  Region: import('../domain/regions.ts').Region;
  Feature: import('../domain/features.ts').Feature;
  TrendTerm: import('../domain/trendTerms.ts').TrendTerm;
  Role: import('../domain/roles.ts').Role;
};

export type CellResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  electrolyte?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  counterElectrode?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  upperCutoff?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  lowerCutoff?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  massBasis?: Resolver<ResolversTypes['MassBasis'], ParentType, ContextType>;
  oneC?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<CellMeasurementsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CellObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellConnection'] = ResolversParentTypes['CellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CellEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellEdge'] = ResolversParentTypes['CellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cell'], ParentType, ContextType>;
};

export type ProcessAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessAssertion'] = ResolversParentTypes['ProcessAssertion']> = {
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderAssertion'] = ResolversParentTypes['OrderAssertion']> = {
  ascending?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendAssertion'] = ResolversParentTypes['TrendAssertion']> = {
  quantity?: Resolver<ResolversTypes['QuantityKind'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelAssertion'] = ResolversParentTypes['ModelAssertion']> = {
  model?: Resolver<ResolversTypes['MechanismModel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  __resolveType: TypeResolveFn<'ProcessAssertion' | 'OrderAssertion' | 'TrendAssertion' | 'ModelAssertion', ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  hedging?: Resolver<ResolversTypes['Hedging'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  cited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ClaimObservationsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<ClaimDftResultsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConditionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conditions'] = ResolversParentTypes['Conditions']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afterCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cycleClass?: Resolver<Maybe<ResolversTypes['CycleClass']>, ParentType, ContextType>;
  referenceCycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cRate?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  specificCurrent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  potential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  upperPotential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  lowerPotential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  boundaryMethod?: Resolver<Maybe<ResolversTypes['BoundaryMethod']>, ParentType, ContextType>;
  scanRate?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  interlayerDistance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  poreDiameter?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeasurementMode']>, ParentType, ContextType>;
  motif?: Resolver<Maybe<ResolversTypes['Motif']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chemicalState?: Resolver<Maybe<ResolversTypes['ChemicalState']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  analysis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  curator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<DatasetSourcesArgs>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<DatasetMaterialsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DatasetObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DftResult'] = ResolversParentTypes['DftResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motif?: Resolver<ResolversTypes['Motif'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  functional?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  dispersion?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['DftReference'], ParentType, ContextType>;
  signConvention?: Resolver<ResolversTypes['SignConvention'], ParentType, ContextType>;
  spacing?: Resolver<ResolversTypes['SpacingTreatment'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DftResultObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DftResultConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DftResultConnection'] = ResolversParentTypes['DftResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DftResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DftResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DftResultEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DftResultEdge'] = ResolversParentTypes['DftResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DftResult'], ParentType, ContextType>;
};

export type IntercalationCompoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntercalationCompound'] = ResolversParentTypes['IntercalationCompound']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carbonPerIon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theoreticalCapacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type IonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ion'] = ResolversParentTypes['Ion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['IonSymbol'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ionicRadius?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  molarMass?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  metalDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  metalVolumetricCapacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['IntercalationCompound'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IonObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<IonClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IonConnection'] = ResolversParentTypes['IonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IonEdge'] = ResolversParentTypes['IonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SourcePart'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ExtractionMethod'], ParentType, ContextType>;
  curator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = any, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  precursor?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  synthesis?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  pyrolysisTemperature?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  morphology?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  porosity?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  doping?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<MaterialCellsArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<MaterialMeasurementsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MaterialObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MaterialClaimsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<MaterialDftResultsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type SettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
};

export type RawDataResolvers<ContextType = any, ParentType extends ResolversParentTypes['RawData'] = ResolversParentTypes['RawData']> = {
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  shownIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['Cell']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['Setting']>, ParentType, ContextType>;
  rawData?: Resolver<ResolversTypes['RawData'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MeasurementObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type ModelAssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelAssignment'] = ResolversParentTypes['ModelAssignment']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MechanismModelResolvers<ContextType = any, ParentType extends ResolversParentTypes['MechanismModel'] = ResolversParentTypes['MechanismModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['ModelAssignment']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MechanismModelClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismModelConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MechanismModelConnection'] = ResolversParentTypes['MechanismModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MechanismModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismModelEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MechanismModelEdge'] = ResolversParentTypes['MechanismModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MechanismModel'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ObservationForm'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['Cell']>, ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  technique?: Resolver<Maybe<ResolversTypes['Technique']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  cited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ObservationClaimsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<ObservationDftResultsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cell' | 'Claim' | 'Dataset' | 'DftResult' | 'Ion' | 'Material' | 'Measurement' | 'MechanismModel' | 'Observation' | 'Proposition' | 'Laboratory' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PropositionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposition'] = ResolversParentTypes['Proposition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PropositionClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropositionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PropositionConnection'] = ResolversParentTypes['PropositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropositionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PropositionEdge'] = ResolversParentTypes['PropositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  reported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType, Partial<QuantityValueArgs>>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<QuantityLowerArgs>>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<QuantityUpperArgs>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['IntervalKind'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
};

export type ReportedQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedQuantity'] = ResolversParentTypes['ReportedQuantity']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
};

export type ReportedTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedText'] = ResolversParentTypes['ReportedText']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'slug'>>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType, RequireFields<QueryIonArgs, 'symbol'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'key'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  laboratories?: Resolver<ResolversTypes['LaboratoryConnection'], ParentType, ContextType, Partial<QueryLaboratoriesArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<QueryMaterialsArgs>>;
  ions?: Resolver<ResolversTypes['IonConnection'], ParentType, ContextType, Partial<QueryIonsArgs>>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<QueryCellsArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<QueryMeasurementsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<QueryDftResultsArgs>>;
  propositions?: Resolver<ResolversTypes['PropositionConnection'], ParentType, ContextType, Partial<QueryPropositionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  mechanismModels?: Resolver<ResolversTypes['MechanismModelConnection'], ParentType, ContextType, Partial<QueryMechanismModelsArgs>>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  quantityKinds?: Resolver<ReadonlyArray<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['Feature']>, ParentType, ContextType>;
  trendTerms?: Resolver<ReadonlyArray<ResolversTypes['TrendTerm']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitsArgs>>;
};

export interface TechniqueCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TechniqueCode'], any> {
  name: 'TechniqueCode';
}

export interface QuantityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['QuantityCode'], any> {
  name: 'QuantityCode';
}

export interface ProcessCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcessCode'], any> {
  name: 'ProcessCode';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface FeatureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FeatureCode'], any> {
  name: 'FeatureCode';
}

export interface TrendTermCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TrendTermCode'], any> {
  name: 'TrendTermCode';
}

export interface RoleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoleCode'], any> {
  name: 'RoleCode';
}

export interface UnitCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitCode'], any> {
  name: 'UnitCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LaboratoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Laboratory'] = ResolversParentTypes['Laboratory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<LaboratorySourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  retraction?: Resolver<ResolversTypes['RetractionStatus'], ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['Laboratory']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SourceObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaboratoryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryConnection'] = ResolversParentTypes['LaboratoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LaboratoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Laboratory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LaboratoryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryEdge'] = ResolversParentTypes['LaboratoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Laboratory'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ValueStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValueStatement'] = ResolversParentTypes['ValueStatement']> = {
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendStatement'] = ResolversParentTypes['TrendStatement']> = {
  term?: Resolver<ResolversTypes['TrendTerm'], ParentType, ContextType>;
  along?: Resolver<ResolversTypes['TrendAxis'], ParentType, ContextType>;
  comparedToRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderingItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderingItem'] = ResolversParentTypes['OrderingItem']> = {
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  motif?: Resolver<Maybe<ResolversTypes['Motif']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderingStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderingStatement'] = ResolversParentTypes['OrderingStatement']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['OrderingItem']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['OrderingRelation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatioStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatioStatement'] = ResolversParentTypes['RatioStatement']> = {
  relation?: Resolver<ResolversTypes['RatioRelation'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  toIon?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  toMaterial?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  toLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresenceStatement'] = ResolversParentTypes['PresenceStatement']> = {
  feature?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PresenceLevel'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleStatement'] = ResolversParentTypes['RoleStatement']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinitionStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinitionStatement'] = ResolversParentTypes['DefinitionStatement']> = {
  kind?: Resolver<ResolversTypes['DefinitionKind'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolutionStatement'] = ResolversParentTypes['ResolutionStatement']> = {
  level?: Resolver<ResolversTypes['ResolutionLevel'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuperlativeStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuperlativeStatement'] = ResolversParentTypes['SuperlativeStatement']> = {
  degree?: Resolver<ResolversTypes['SuperlativeDegree'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptionStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaptionStatement'] = ResolversParentTypes['CaptionStatement']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  ions?: Resolver<ReadonlyArray<ResolversTypes['Ion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'ValueStatement' | 'TrendStatement' | 'OrderingStatement' | 'RatioStatement' | 'PresenceStatement' | 'RoleStatement' | 'DefinitionStatement' | 'ResolutionStatement' | 'SuperlativeStatement' | 'CaptionStatement', ParentType, ContextType>;
};

export type SettingDefinitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettingDefinition'] = ResolversParentTypes['SettingDefinition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
};

export type TechniqueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Technique'] = ResolversParentTypes['Technique']> = {
  code?: Resolver<ResolversTypes['TechniqueCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['TechniqueFamily'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['SettingDefinition']>, ParentType, ContextType>;
};

export type QuantityKindResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuantityKind'] = ResolversParentTypes['QuantityKind']> = {
  code?: Resolver<ResolversTypes['QuantityCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = any, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  code?: Resolver<ResolversTypes['ProcessCode'], ParentType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  code?: Resolver<ResolversTypes['FeatureCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrendTermResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendTerm'] = ResolversParentTypes['TrendTerm']> = {
  code?: Resolver<ResolversTypes['TrendTermCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sense?: Resolver<ResolversTypes['TrendSense'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  code?: Resolver<ResolversTypes['RoleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Cell?: CellResolvers<ContextType>;
  CellConnection?: CellConnectionResolvers<ContextType>;
  CellEdge?: CellEdgeResolvers<ContextType>;
  ProcessAssertion?: ProcessAssertionResolvers<ContextType>;
  OrderAssertion?: OrderAssertionResolvers<ContextType>;
  TrendAssertion?: TrendAssertionResolvers<ContextType>;
  ModelAssertion?: ModelAssertionResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Conditions?: ConditionsResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DftResult?: DftResultResolvers<ContextType>;
  DftResultConnection?: DftResultConnectionResolvers<ContextType>;
  DftResultEdge?: DftResultEdgeResolvers<ContextType>;
  IntercalationCompound?: IntercalationCompoundResolvers<ContextType>;
  Ion?: IonResolvers<ContextType>;
  IonConnection?: IonConnectionResolvers<ContextType>;
  IonEdge?: IonEdgeResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  RawData?: RawDataResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  ModelAssignment?: ModelAssignmentResolvers<ContextType>;
  MechanismModel?: MechanismModelResolvers<ContextType>;
  MechanismModelConnection?: MechanismModelConnectionResolvers<ContextType>;
  MechanismModelEdge?: MechanismModelEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Proposition?: PropositionResolvers<ContextType>;
  PropositionConnection?: PropositionConnectionResolvers<ContextType>;
  PropositionEdge?: PropositionEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  ReportedQuantity?: ReportedQuantityResolvers<ContextType>;
  ReportedText?: ReportedTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  TechniqueCode?: GraphQLScalarType;
  QuantityCode?: GraphQLScalarType;
  ProcessCode?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  FeatureCode?: GraphQLScalarType;
  TrendTermCode?: GraphQLScalarType;
  RoleCode?: GraphQLScalarType;
  UnitCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Laboratory?: LaboratoryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  LaboratoryConnection?: LaboratoryConnectionResolvers<ContextType>;
  LaboratoryEdge?: LaboratoryEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ValueStatement?: ValueStatementResolvers<ContextType>;
  TrendStatement?: TrendStatementResolvers<ContextType>;
  OrderingItem?: OrderingItemResolvers<ContextType>;
  OrderingStatement?: OrderingStatementResolvers<ContextType>;
  RatioStatement?: RatioStatementResolvers<ContextType>;
  PresenceStatement?: PresenceStatementResolvers<ContextType>;
  RoleStatement?: RoleStatementResolvers<ContextType>;
  DefinitionStatement?: DefinitionStatementResolvers<ContextType>;
  ResolutionStatement?: ResolutionStatementResolvers<ContextType>;
  SuperlativeStatement?: SuperlativeStatementResolvers<ContextType>;
  CaptionStatement?: CaptionStatementResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  SettingDefinition?: SettingDefinitionResolvers<ContextType>;
  Technique?: TechniqueResolvers<ContextType>;
  QuantityKind?: QuantityKindResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  TrendTerm?: TrendTermResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
};

