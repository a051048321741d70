CREATE TABLE `cells` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`material` text NOT NULL,
	`ion` text NOT NULL,
	`label` text,
	`label_missing` text,
	`format` text,
	`format_missing` text,
	`electrolyte` text,
	`electrolyte_missing` text,
	`counter_electrode` text,
	`counter_electrode_missing` text,
	`mass_basis` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cells_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "cells_mass_basis_word" CHECK("mass_basis" in ('ACTIVE_CARBON', 'CARBON_WITH_ALKALI', 'ELECTRODE', 'NOT_REPORTED')),
	CONSTRAINT "cells_label_either" CHECK(("label" is null) <> ("label_missing" is null) and "label_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "cells_format_either" CHECK(("format" is null) <> ("format_missing" is null) and "format_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "cells_electrolyte_either" CHECK(("electrolyte" is null) <> ("electrolyte_missing" is null) and "electrolyte_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "cells_counter_electrode_either" CHECK(("counter_electrode" is null) <> ("counter_electrode_missing" is null) and "counter_electrode_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `cells_by_dataset` ON `cells` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `cells_by_material` ON `cells` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `cells_by_ion` ON `cells` (`ion`,`id`);--> statement-breakpoint
CREATE TABLE `claim_dft_results` (
	`claim` text NOT NULL,
	`dft_result` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`claim`, `dft_result`),
	FOREIGN KEY (`claim`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`dft_result`) REFERENCES `dft_results`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_dft_results_by_dft_result` ON `claim_dft_results` (`dft_result`,`claim`);--> statement-breakpoint
CREATE TABLE `claim_observations` (
	`claim` text NOT NULL,
	`observation` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`claim`, `observation`),
	FOREIGN KEY (`claim`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`observation`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_observations_by_observation` ON `claim_observations` (`observation`,`claim`);--> statement-breakpoint
CREATE TABLE `claim_processes` (
	`claim` text NOT NULL,
	`position` integer NOT NULL,
	`process` text NOT NULL,
	PRIMARY KEY(`claim`, `position`),
	FOREIGN KEY (`claim`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_processes_by_process` ON `claim_processes` (`process`,`claim`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`proposition` text,
	`region` text,
	`quantity` text,
	`model` text,
	`stance` text NOT NULL,
	`hedging` text NOT NULL,
	`paraphrase` text NOT NULL,
	`material` text,
	`ion` text,
	`cited` integer NOT NULL,
	`note` text,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposition`) REFERENCES `propositions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`model`) REFERENCES `mechanism_models`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_kind_word" CHECK("kind" in ('PROCESS', 'CONTRIBUTION_ORDER', 'TREND', 'MECHANISM_MODEL')),
	CONSTRAINT "claims_stance_word" CHECK("stance" in ('ASSERTS', 'DENIES')),
	CONSTRAINT "claims_hedging_word" CHECK("hedging" in ('CONFIRMED', 'STATED', 'SUGGESTED', 'POSSIBLE')),
	CONSTRAINT "claims_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "claims_cited_flag" CHECK("cited" in (0, 1)),
	CONSTRAINT "claims_proposition_of_kind" CHECK(("proposition" is not null) = ("kind" = 'PROCESS')),
	CONSTRAINT "claims_region_of_kind" CHECK("region" is null or "kind" = 'PROCESS'),
	CONSTRAINT "claims_quantity_of_kind" CHECK(("quantity" is not null) = ("kind" = 'TREND')),
	CONSTRAINT "claims_model_of_kind" CHECK(("model" is not null) = ("kind" = 'MECHANISM_MODEL'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `claims_by_dataset` ON `claims` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_source` ON `claims` (`source`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_kind` ON `claims` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_proposition` ON `claims` (`proposition`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_model` ON `claims` (`model`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_stance` ON `claims` (`stance`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_hedging` ON `claims` (`hedging`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_material` ON `claims` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_ion` ON `claims` (`ion`,`id`);--> statement-breakpoint
CREATE TABLE `dataset_versions` (
	`dataset` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`curator` text NOT NULL,
	`licence` text NOT NULL,
	`checksum` text NOT NULL,
	`content` text NOT NULL,
	`imported_at` text NOT NULL,
	PRIMARY KEY(`dataset`, `version`),
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dataset_versions_content_json" CHECK(json_valid("content"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `datasets` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`curator` text NOT NULL,
	`licence` text NOT NULL,
	`version` integer NOT NULL,
	`checksum` text NOT NULL,
	`reading` text NOT NULL,
	`imported_at` text NOT NULL,
	CONSTRAINT "datasets_version_counts" CHECK("version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_key_unique` ON `datasets` (`key`);--> statement-breakpoint
CREATE TABLE `dft_result_observations` (
	`dft_result` text NOT NULL,
	`observation` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`dft_result`, `observation`),
	FOREIGN KEY (`dft_result`) REFERENCES `dft_results`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`observation`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dft_result_observations_by_observation` ON `dft_result_observations` (`observation`,`dft_result`);--> statement-breakpoint
CREATE TABLE `dft_results` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`motif` text NOT NULL,
	`model` text NOT NULL,
	`ion` text NOT NULL,
	`material` text,
	`site` text,
	`site_missing` text,
	`functional` text,
	`functional_missing` text,
	`dispersion` text,
	`dispersion_missing` text,
	`reference` text NOT NULL,
	`sign_convention` text NOT NULL,
	`spacing` text NOT NULL,
	`note` text,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dft_results_motif_word" CHECK("motif" in ('PLANAR_LAYERS', 'MICROPORE', 'DEFECT')),
	CONSTRAINT "dft_results_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "dft_results_reference_word" CHECK("reference" in ('ATOM', 'BULK_METAL', 'ION', 'NOT_REPORTED')),
	CONSTRAINT "dft_results_sign_convention_word" CHECK("sign_convention" in ('NEGATIVE_FAVOURABLE', 'POSITIVE_FAVOURABLE', 'NOT_REPORTED')),
	CONSTRAINT "dft_results_spacing_word" CHECK("spacing" in ('FIXED', 'RELAXED', 'NOT_REPORTED')),
	CONSTRAINT "dft_results_site_either" CHECK(("site" is null) <> ("site_missing" is null) and "site_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "dft_results_functional_either" CHECK(("functional" is null) <> ("functional_missing" is null) and "functional_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "dft_results_dispersion_either" CHECK(("dispersion" is null) <> ("dispersion_missing" is null) and "dispersion_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `dft_results_by_dataset` ON `dft_results` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `dft_results_by_material` ON `dft_results` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `dft_results_by_ion` ON `dft_results` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `dft_results_by_motif` ON `dft_results` (`motif`,`id`);--> statement-breakpoint
CREATE TABLE `ions` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`symbol` text NOT NULL,
	`name` text NOT NULL,
	`charge` integer NOT NULL,
	`compound` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ions_symbol_word" CHECK("symbol" in ('Li', 'Na', 'K'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ions_symbol_unique` ON `ions` (`symbol`);--> statement-breakpoint
CREATE INDEX `ions_by_dataset` ON `ions` (`dataset`,`id`);--> statement-breakpoint
CREATE TABLE `locators` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`dataset` text NOT NULL,
	`source` text NOT NULL,
	`part` text NOT NULL,
	`section` text,
	`paragraph` integer,
	`sentence` integer,
	`figure` text,
	`panel` text,
	`table` text,
	`page` text,
	`method` text NOT NULL,
	`curator` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "locators_part_word" CHECK("part" in ('TITLE', 'ABSTRACT', 'TEXT', 'CAPTION', 'TABLE', 'CONCLUSION', 'SUPPLEMENT')),
	CONSTRAINT "locators_method_word" CHECK("method" in ('READ_FROM_TEXT', 'ABSTRACT_ONLY', 'DIGITISED', 'AUTHORS_FILE'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `locators_by_dataset` ON `locators` (`dataset`);--> statement-breakpoint
CREATE INDEX `locators_by_source` ON `locators` (`source`);--> statement-breakpoint
CREATE TABLE `material_aliases` (
	`material` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`material`, `position`),
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `materials` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`precursor` text,
	`precursor_missing` text,
	`synthesis` text,
	`synthesis_missing` text,
	`morphology` text,
	`morphology_missing` text,
	`porosity` text,
	`porosity_missing` text,
	`doping` text,
	`doping_missing` text,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "materials_precursor_either" CHECK(("precursor" is null) <> ("precursor_missing" is null) and "precursor_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "materials_synthesis_either" CHECK(("synthesis" is null) <> ("synthesis_missing" is null) and "synthesis_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "materials_morphology_either" CHECK(("morphology" is null) <> ("morphology_missing" is null) and "morphology_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "materials_porosity_either" CHECK(("porosity" is null) <> ("porosity_missing" is null) and "porosity_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "materials_doping_either" CHECK(("doping" is null) <> ("doping_missing" is null) and "doping_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `materials_by_dataset` ON `materials` (`dataset`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `materials_by_slug` ON `materials` (`slug`,`dataset`);--> statement-breakpoint
CREATE TABLE `measurement_conditions` (
	`owner` text NOT NULL,
	`name` text NOT NULL,
	`text` text,
	`integer` integer,
	`quantity` text,
	PRIMARY KEY(`owner`, `name`),
	FOREIGN KEY (`owner`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`quantity`) REFERENCES `quantities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measurement_conditions_one_value" CHECK(("text" is not null) + ("integer" is not null) + ("quantity" is not null) = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `measurement_conditions_by_text` ON `measurement_conditions` (`name`,`text`) WHERE "text" is not null;--> statement-breakpoint
CREATE INDEX `measurement_conditions_by_quantity` ON `measurement_conditions` (`quantity`) WHERE "quantity" is not null;--> statement-breakpoint
CREATE TABLE `measurement_settings` (
	`measurement` text NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`quantity` text NOT NULL,
	PRIMARY KEY(`measurement`, `position`),
	FOREIGN KEY (`measurement`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`quantity`) REFERENCES `quantities`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `measurement_settings_by_quantity` ON `measurement_settings` (`quantity`);--> statement-breakpoint
CREATE TABLE `measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`technique` text NOT NULL,
	`material` text NOT NULL,
	`cell` text,
	`ion` text,
	`raw_data_missing` text,
	`shown_in` text NOT NULL,
	`note` text,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cell`) REFERENCES `cells`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measurements_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "measurements_raw_data_missing_word" CHECK("raw_data_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "measurements_shown_in_json" CHECK(json_valid("shown_in"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `measurements_by_dataset` ON `measurements` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_technique` ON `measurements` (`technique`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_material` ON `measurements` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_cell` ON `measurements` (`cell`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_ion` ON `measurements` (`ion`,`id`);--> statement-breakpoint
CREATE TABLE `mechanism_models` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`name` text NOT NULL,
	`summary` text NOT NULL,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `mechanism_models_by_dataset` ON `mechanism_models` (`dataset`,`id`);--> statement-breakpoint
CREATE TABLE `model_assignment_processes` (
	`model` text NOT NULL,
	`assignment` integer NOT NULL,
	`position` integer NOT NULL,
	`process` text NOT NULL,
	PRIMARY KEY(`model`, `assignment`, `position`),
	FOREIGN KEY (`model`,`assignment`) REFERENCES `model_assignments`(`model`,`position`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `model_assignment_processes_by_process` ON `model_assignment_processes` (`process`,`model`);--> statement-breakpoint
CREATE TABLE `model_assignments` (
	`model` text NOT NULL,
	`position` integer NOT NULL,
	`region` text NOT NULL,
	`ion` text,
	`exhaustive` integer NOT NULL,
	PRIMARY KEY(`model`, `position`),
	FOREIGN KEY (`model`) REFERENCES `mechanism_models`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "model_assignments_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "model_assignments_exhaustive_flag" CHECK("exhaustive" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `model_assignments_by_ion` ON `model_assignments` (`ion`);--> statement-breakpoint
CREATE TABLE `observation_conditions` (
	`owner` text NOT NULL,
	`name` text NOT NULL,
	`text` text,
	`integer` integer,
	`quantity` text,
	PRIMARY KEY(`owner`, `name`),
	FOREIGN KEY (`owner`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`quantity`) REFERENCES `quantities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observation_conditions_one_value" CHECK(("text" is not null) + ("integer" is not null) + ("quantity" is not null) = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `observation_conditions_by_text` ON `observation_conditions` (`name`,`text`) WHERE "text" is not null;--> statement-breakpoint
CREATE INDEX `observation_conditions_by_quantity` ON `observation_conditions` (`quantity`) WHERE "quantity" is not null;--> statement-breakpoint
CREATE TABLE `observation_ions` (
	`observation` text NOT NULL,
	`ion` text NOT NULL,
	PRIMARY KEY(`observation`, `ion`),
	FOREIGN KEY (`observation`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observation_ions_ion_word" CHECK("ion" in ('Li', 'Na', 'K'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `observation_ions_by_ion` ON `observation_ions` (`ion`,`observation`);--> statement-breakpoint
CREATE TABLE `observation_materials` (
	`observation` text NOT NULL,
	`material` text NOT NULL,
	PRIMARY KEY(`observation`, `material`),
	FOREIGN KEY (`observation`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `observation_materials_by_material` ON `observation_materials` (`material`,`observation`);--> statement-breakpoint
CREATE TABLE `observations` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`source` text NOT NULL,
	`form` text NOT NULL,
	`statement` text NOT NULL,
	`quantity` text,
	`material` text,
	`ion` text,
	`cell` text,
	`measurement` text,
	`technique` text,
	`region` text,
	`process` text,
	`cited` integer NOT NULL,
	`note` text,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cell`) REFERENCES `cells`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measurement`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_form_word" CHECK("form" in ('VALUE', 'TREND', 'ORDERING', 'RATIO', 'PRESENCE', 'ROLE', 'DEFINITION', 'RESOLUTION', 'SUPERLATIVE', 'CAPTION')),
	CONSTRAINT "observations_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "observations_statement_json" CHECK(json_valid("statement")),
	CONSTRAINT "observations_cited_flag" CHECK("cited" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `observations_by_dataset` ON `observations` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_source` ON `observations` (`source`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_form` ON `observations` (`form`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_quantity` ON `observations` (`quantity`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_material` ON `observations` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_ion` ON `observations` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_cell` ON `observations` (`cell`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_measurement` ON `observations` (`measurement`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_technique` ON `observations` (`technique`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_region` ON `observations` (`region`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_process` ON `observations` (`process`,`id`);--> statement-breakpoint
CREATE TABLE `propositions` (
	`id` text PRIMARY KEY NOT NULL,
	`material` text,
	`ion` text,
	`process` text NOT NULL,
	`region` text,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "propositions_ion_word" CHECK("ion" in ('Li', 'Na', 'K'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `propositions_by_material` ON `propositions` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `propositions_by_ion` ON `propositions` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `propositions_by_process` ON `propositions` (`process`,`id`);--> statement-breakpoint
CREATE INDEX `propositions_by_region` ON `propositions` (`region`,`id`);--> statement-breakpoint
CREATE TABLE `quantities` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`owner` text NOT NULL,
	`slot` text NOT NULL,
	`missing` text,
	`reported` text,
	`kind` text,
	`value` real,
	`lower` real,
	`upper` real,
	`unit` text,
	`relation` text,
	`approximate` integer,
	`interval` text,
	`n` integer,
	`nature` text,
	`canonical_value` real,
	`canonical_lower` real,
	`canonical_upper` real,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quantities_id_says_place" CHECK("id" = "owner" || '#' || "slot"),
	CONSTRAINT "quantities_missing_word" CHECK("missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "quantities_relation_word" CHECK("relation" in ('EXACT', 'LESS_THAN', 'AT_MOST', 'GREATER_THAN', 'AT_LEAST', 'RANGE')),
	CONSTRAINT "quantities_interval_word" CHECK("interval" in ('ROUNDING', 'APPROXIMATION', 'SD', 'SE', 'CI95', 'STATED', 'SETTING')),
	CONSTRAINT "quantities_nature_word" CHECK("nature" in ('REPORTED', 'DIGITISED', 'COMPUTED')),
	CONSTRAINT "quantities_approximate_flag" CHECK("approximate" in (0, 1)),
	CONSTRAINT "quantities_missing_or_reported" CHECK(("missing" is null) <> ("reported" is null)),
	CONSTRAINT "quantities_whole" CHECK(("kind" is null) = ("reported" is null) and ("value" is null) = ("reported" is null) and ("unit" is null) = ("reported" is null) and ("relation" is null) = ("reported" is null) and ("approximate" is null) = ("reported" is null) and ("interval" is null) = ("reported" is null) and ("nature" is null) = ("reported" is null) and ("canonical_value" is null) = ("reported" is null)),
	CONSTRAINT "quantities_value_inside" CHECK("lower" <= "value" and "value" <= "upper"),
	CONSTRAINT "quantities_bounds_in_order" CHECK("lower" <= "upper"),
	CONSTRAINT "quantities_canonical_inside" CHECK("canonical_lower" <= "canonical_value" and "canonical_value" <= "canonical_upper"),
	CONSTRAINT "quantities_same_bounds" CHECK(("lower" is null) = ("canonical_lower" is null) and ("upper" is null) = ("canonical_upper" is null)),
	CONSTRAINT "quantities_no_bounds_of_nothing" CHECK("reported" is not null or ("lower" is null and "upper" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `quantities_by_dataset` ON `quantities` (`dataset`);--> statement-breakpoint
CREATE INDEX `quantities_by_owner` ON `quantities` (`owner`,`slot`);--> statement-breakpoint
CREATE TABLE `laboratories` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`name` text NOT NULL,
	`affiliations` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "laboratories_affiliations_json" CHECK(json_valid("affiliations"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `laboratories_by_dataset` ON `laboratories` (`dataset`,`id`);--> statement-breakpoint
CREATE TABLE `source_authors` (
	`source` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`source`, `position`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`title` text,
	`title_missing` text,
	`doi` text,
	`doi_missing` text,
	`doi_key` text,
	`year` integer,
	`venue` text,
	`venue_missing` text,
	`licence` text,
	`licence_missing` text,
	`retraction` text NOT NULL,
	`laboratory` text,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laboratory`) REFERENCES `laboratories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_kind_word" CHECK("kind" in ('ARTICLE', 'PREPRINT', 'DATASET', 'HANDBOOK', 'MANUSCRIPT')),
	CONSTRAINT "sources_retraction_word" CHECK("retraction" in ('NONE_KNOWN', 'CORRECTED', 'CONCERN', 'RETRACTED')),
	CONSTRAINT "sources_title_either" CHECK(("title" is null) <> ("title_missing" is null) and "title_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "sources_doi_either" CHECK(("doi" is null) <> ("doi_missing" is null) and "doi_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "sources_venue_either" CHECK(("venue" is null) <> ("venue_missing" is null) and "venue_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE')),
	CONSTRAINT "sources_licence_either" CHECK(("licence" is null) <> ("licence_missing" is null) and "licence_missing" in ('NOT_REPORTED', 'NOT_MEASURED', 'BELOW_DETECTION', 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `sources_by_dataset` ON `sources` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_laboratory` ON `sources` (`laboratory`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_position` ON `sources` (`dataset`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_slug` ON `sources` (`slug`,`dataset`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_doi` ON `sources` (`doi_key`,`dataset`);