-- Checks of words compare them one by one, which is faster than a list behind IN: every table that has such a check is rebuilt.
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_cells` (
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
	CONSTRAINT "cells_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "cells_mass_basis_word" CHECK("mass_basis" = 'ACTIVE_CARBON' or "mass_basis" = 'CARBON_WITH_ALKALI' or "mass_basis" = 'ELECTRODE' or "mass_basis" = 'NOT_REPORTED'),
	CONSTRAINT "cells_label_either" CHECK(("label" is null) <> ("label_missing" is null) and ("label_missing" = 'NOT_REPORTED' or "label_missing" = 'NOT_MEASURED' or "label_missing" = 'BELOW_DETECTION' or "label_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "cells_format_either" CHECK(("format" is null) <> ("format_missing" is null) and ("format_missing" = 'NOT_REPORTED' or "format_missing" = 'NOT_MEASURED' or "format_missing" = 'BELOW_DETECTION' or "format_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "cells_electrolyte_either" CHECK(("electrolyte" is null) <> ("electrolyte_missing" is null) and ("electrolyte_missing" = 'NOT_REPORTED' or "electrolyte_missing" = 'NOT_MEASURED' or "electrolyte_missing" = 'BELOW_DETECTION' or "electrolyte_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "cells_counter_electrode_either" CHECK(("counter_electrode" is null) <> ("counter_electrode_missing" is null) and ("counter_electrode_missing" = 'NOT_REPORTED' or "counter_electrode_missing" = 'NOT_MEASURED' or "counter_electrode_missing" = 'BELOW_DETECTION' or "counter_electrode_missing" = 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_cells`("id", "dataset", "material", "ion", "label", "label_missing", "format", "format_missing", "electrolyte", "electrolyte_missing", "counter_electrode", "counter_electrode_missing", "mass_basis") SELECT "id", "dataset", "material", "ion", "label", "label_missing", "format", "format_missing", "electrolyte", "electrolyte_missing", "counter_electrode", "counter_electrode_missing", "mass_basis" FROM `cells`;--> statement-breakpoint
DROP TABLE `cells`;--> statement-breakpoint
ALTER TABLE `__new_cells` RENAME TO `cells`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `cells_by_dataset` ON `cells` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `cells_by_material` ON `cells` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `cells_by_ion` ON `cells` (`ion`,`id`);--> statement-breakpoint
CREATE TABLE `__new_claims` (
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
	CONSTRAINT "claims_kind_word" CHECK("kind" = 'PROCESS' or "kind" = 'CONTRIBUTION_ORDER' or "kind" = 'TREND' or "kind" = 'MECHANISM_MODEL'),
	CONSTRAINT "claims_stance_word" CHECK("stance" = 'ASSERTS' or "stance" = 'DENIES'),
	CONSTRAINT "claims_hedging_word" CHECK("hedging" = 'CONFIRMED' or "hedging" = 'STATED' or "hedging" = 'SUGGESTED' or "hedging" = 'POSSIBLE'),
	CONSTRAINT "claims_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "claims_cited_flag" CHECK("cited" in (0, 1)),
	CONSTRAINT "claims_proposition_of_kind" CHECK(("proposition" is not null) = ("kind" = 'PROCESS')),
	CONSTRAINT "claims_region_of_kind" CHECK("region" is null or "kind" = 'PROCESS'),
	CONSTRAINT "claims_quantity_of_kind" CHECK(("quantity" is not null) = ("kind" = 'TREND')),
	CONSTRAINT "claims_model_of_kind" CHECK(("model" is not null) = ("kind" = 'MECHANISM_MODEL'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_claims`("id", "dataset", "source", "kind", "proposition", "region", "quantity", "model", "stance", "hedging", "paraphrase", "material", "ion", "cited", "note", "search") SELECT "id", "dataset", "source", "kind", "proposition", "region", "quantity", "model", "stance", "hedging", "paraphrase", "material", "ion", "cited", "note", "search" FROM `claims`;--> statement-breakpoint
DROP TABLE `claims`;--> statement-breakpoint
ALTER TABLE `__new_claims` RENAME TO `claims`;--> statement-breakpoint
CREATE INDEX `claims_by_dataset` ON `claims` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_source` ON `claims` (`source`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_kind` ON `claims` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_proposition` ON `claims` (`proposition`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_model` ON `claims` (`model`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_stance` ON `claims` (`stance`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_hedging` ON `claims` (`hedging`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_material` ON `claims` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `claims_by_ion` ON `claims` (`ion`,`id`);--> statement-breakpoint
CREATE TABLE `__new_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`version_before` integer,
	`version_after` integer,
	`note` text,
	CONSTRAINT "changes_action_word" CHECK("action" = 'IMPORT_DATASET' or "action" = 'RETIRE_DATASET' or "action" = 'REVIVE_DATASET' or "action" = 'MARK_RETRACTED' or "action" = 'WITHDRAW_RETRACTION' or "action" = 'CREATE_TOKEN' or "action" = 'REVOKE_TOKEN')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_changes`("id", "at", "actor", "action", "subject", "version_before", "version_after", "note") SELECT "id", "at", "actor", "action", "subject", "version_before", "version_after", "note" FROM `changes`;--> statement-breakpoint
DROP TABLE `changes`;--> statement-breakpoint
ALTER TABLE `__new_changes` RENAME TO `changes`;--> statement-breakpoint
CREATE INDEX `changes_by_subject` ON `changes` (`subject`,`id`);--> statement-breakpoint
CREATE TABLE `__new_retractions` (
	`source` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`reason` text NOT NULL,
	`notice` text,
	`marked_at` text NOT NULL,
	`stated` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retractions_stated_word" CHECK("stated" = 'NONE_KNOWN' or "stated" = 'CORRECTED' or "stated" = 'CONCERN' or "stated" = 'RETRACTED')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_retractions`("source", "dataset", "reason", "notice", "marked_at", "stated") SELECT "source", "dataset", "reason", "notice", "marked_at", "stated" FROM `retractions`;--> statement-breakpoint
DROP TABLE `retractions`;--> statement-breakpoint
ALTER TABLE `__new_retractions` RENAME TO `retractions`;--> statement-breakpoint
CREATE INDEX `retractions_by_dataset` ON `retractions` (`dataset`,`source`);--> statement-breakpoint
CREATE TABLE `__new_curve_values` (
	`curve` text NOT NULL,
	`position` integer NOT NULL,
	`packing` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`curve`, `position`),
	FOREIGN KEY (`curve`) REFERENCES `curves`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "curve_values_packing_word" CHECK("packing" = 'NONE' or "packing" = 'BROTLI' or "packing" = 'SHUFFLED_BROTLI')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_curve_values`("curve", "position", "packing", "bytes") SELECT "curve", "position", "packing", "bytes" FROM `curve_values`;--> statement-breakpoint
DROP TABLE `curve_values`;--> statement-breakpoint
ALTER TABLE `__new_curve_values` RENAME TO `curve_values`;--> statement-breakpoint
CREATE TABLE `__new_curves` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`measurement` text NOT NULL,
	`technique` text NOT NULL,
	`material` text NOT NULL,
	`ion` text,
	`name` text,
	`format` text NOT NULL,
	`potential_reference` text,
	`row_count` integer NOT NULL,
	`file` text NOT NULL,
	`file_name` text NOT NULL,
	`facts` text NOT NULL,
	`warnings` text NOT NULL,
	`repairs` text NOT NULL,
	`shown_in` text NOT NULL,
	`note` text,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measurement`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "curves_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "curves_facts_json" CHECK(json_valid("facts")),
	CONSTRAINT "curves_warnings_json" CHECK(json_valid("warnings")),
	CONSTRAINT "curves_repairs_json" CHECK(json_valid("repairs")),
	CONSTRAINT "curves_shown_in_json" CHECK(json_valid("shown_in"))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_curves`("id", "dataset", "measurement", "technique", "material", "ion", "name", "format", "potential_reference", "row_count", "file", "file_name", "facts", "warnings", "repairs", "shown_in", "note") SELECT "id", "dataset", "measurement", "technique", "material", "ion", "name", "format", "potential_reference", "row_count", "file", "file_name", "facts", "warnings", "repairs", "shown_in", "note" FROM `curves`;--> statement-breakpoint
DROP TABLE `curves`;--> statement-breakpoint
ALTER TABLE `__new_curves` RENAME TO `curves`;--> statement-breakpoint
CREATE INDEX `curves_by_dataset` ON `curves` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_measurement` ON `curves` (`measurement`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_material` ON `curves` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_technique` ON `curves` (`technique`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_ion` ON `curves` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_format` ON `curves` (`format`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_file` ON `curves` (`file`,`id`);--> statement-breakpoint
CREATE TABLE `__new_files` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`packing` text NOT NULL,
	`bytes` blob NOT NULL,
	CONSTRAINT "files_packing_word" CHECK("packing" = 'NONE' or "packing" = 'BROTLI' or "packing" = 'SHUFFLED_BROTLI')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_files`("sha256", "size", "packing", "bytes") SELECT "sha256", "size", "packing", "bytes" FROM `files`;--> statement-breakpoint
DROP TABLE `files`;--> statement-breakpoint
ALTER TABLE `__new_files` RENAME TO `files`;--> statement-breakpoint
CREATE TABLE `__new_dft_results` (
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
	CONSTRAINT "dft_results_motif_word" CHECK("motif" = 'PLANAR_LAYERS' or "motif" = 'MICROPORE' or "motif" = 'DEFECT'),
	CONSTRAINT "dft_results_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "dft_results_reference_word" CHECK("reference" = 'ATOM' or "reference" = 'BULK_METAL' or "reference" = 'ION' or "reference" = 'NOT_REPORTED'),
	CONSTRAINT "dft_results_sign_convention_word" CHECK("sign_convention" = 'NEGATIVE_FAVOURABLE' or "sign_convention" = 'POSITIVE_FAVOURABLE' or "sign_convention" = 'NOT_REPORTED'),
	CONSTRAINT "dft_results_spacing_word" CHECK("spacing" = 'FIXED' or "spacing" = 'RELAXED' or "spacing" = 'NOT_REPORTED'),
	CONSTRAINT "dft_results_site_either" CHECK(("site" is null) <> ("site_missing" is null) and ("site_missing" = 'NOT_REPORTED' or "site_missing" = 'NOT_MEASURED' or "site_missing" = 'BELOW_DETECTION' or "site_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "dft_results_functional_either" CHECK(("functional" is null) <> ("functional_missing" is null) and ("functional_missing" = 'NOT_REPORTED' or "functional_missing" = 'NOT_MEASURED' or "functional_missing" = 'BELOW_DETECTION' or "functional_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "dft_results_dispersion_either" CHECK(("dispersion" is null) <> ("dispersion_missing" is null) and ("dispersion_missing" = 'NOT_REPORTED' or "dispersion_missing" = 'NOT_MEASURED' or "dispersion_missing" = 'BELOW_DETECTION' or "dispersion_missing" = 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_dft_results`("id", "dataset", "motif", "model", "ion", "material", "site", "site_missing", "functional", "functional_missing", "dispersion", "dispersion_missing", "reference", "sign_convention", "spacing", "note") SELECT "id", "dataset", "motif", "model", "ion", "material", "site", "site_missing", "functional", "functional_missing", "dispersion", "dispersion_missing", "reference", "sign_convention", "spacing", "note" FROM `dft_results`;--> statement-breakpoint
DROP TABLE `dft_results`;--> statement-breakpoint
ALTER TABLE `__new_dft_results` RENAME TO `dft_results`;--> statement-breakpoint
CREATE INDEX `dft_results_by_dataset` ON `dft_results` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `dft_results_by_material` ON `dft_results` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `dft_results_by_ion` ON `dft_results` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `dft_results_by_motif` ON `dft_results` (`motif`,`id`);--> statement-breakpoint
CREATE TABLE `__new_ions` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`symbol` text NOT NULL,
	`name` text NOT NULL,
	`charge` integer NOT NULL,
	`compound` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ions_symbol_word" CHECK("symbol" = 'Li' or "symbol" = 'Na' or "symbol" = 'K')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_ions`("id", "dataset", "symbol", "name", "charge", "compound") SELECT "id", "dataset", "symbol", "name", "charge", "compound" FROM `ions`;--> statement-breakpoint
DROP TABLE `ions`;--> statement-breakpoint
ALTER TABLE `__new_ions` RENAME TO `ions`;--> statement-breakpoint
CREATE UNIQUE INDEX `ions_symbol_unique` ON `ions` (`symbol`);--> statement-breakpoint
CREATE INDEX `ions_by_dataset` ON `ions` (`dataset`,`id`);--> statement-breakpoint
CREATE TABLE `__new_locators` (
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
	`row` integer,
	`column` text,
	`compilation` text,
	`method` text NOT NULL,
	`curator` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`compilation`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "locators_part_word" CHECK("part" = 'TITLE' or "part" = 'ABSTRACT' or "part" = 'TEXT' or "part" = 'CAPTION' or "part" = 'TABLE' or "part" = 'CONCLUSION' or "part" = 'SUPPLEMENT'),
	CONSTRAINT "locators_method_word" CHECK("method" = 'READ_FROM_TEXT' or "method" = 'ABSTRACT_ONLY' or "method" = 'DIGITISED' or "method" = 'AUTHORS_FILE' or "method" = 'COMPILATION')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_locators`("owner", "position", "dataset", "source", "part", "section", "paragraph", "sentence", "figure", "panel", "table", "page", "row", "column", "compilation", "method", "curator") SELECT "owner", "position", "dataset", "source", "part", "section", "paragraph", "sentence", "figure", "panel", "table", "page", "row", "column", "compilation", "method", "curator" FROM `locators`;--> statement-breakpoint
DROP TABLE `locators`;--> statement-breakpoint
ALTER TABLE `__new_locators` RENAME TO `locators`;--> statement-breakpoint
CREATE INDEX `locators_by_dataset` ON `locators` (`dataset`);--> statement-breakpoint
CREATE INDEX `locators_by_source` ON `locators` (`source`);--> statement-breakpoint
CREATE INDEX `locators_by_compilation` ON `locators` (`compilation`) WHERE "compilation" is not null;--> statement-breakpoint
CREATE TABLE `__new_materials` (
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
	`pyrolysis_temperature` real,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "materials_precursor_either" CHECK(("precursor" is null) <> ("precursor_missing" is null) and ("precursor_missing" = 'NOT_REPORTED' or "precursor_missing" = 'NOT_MEASURED' or "precursor_missing" = 'BELOW_DETECTION' or "precursor_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "materials_synthesis_either" CHECK(("synthesis" is null) <> ("synthesis_missing" is null) and ("synthesis_missing" = 'NOT_REPORTED' or "synthesis_missing" = 'NOT_MEASURED' or "synthesis_missing" = 'BELOW_DETECTION' or "synthesis_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "materials_morphology_either" CHECK(("morphology" is null) <> ("morphology_missing" is null) and ("morphology_missing" = 'NOT_REPORTED' or "morphology_missing" = 'NOT_MEASURED' or "morphology_missing" = 'BELOW_DETECTION' or "morphology_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "materials_porosity_either" CHECK(("porosity" is null) <> ("porosity_missing" is null) and ("porosity_missing" = 'NOT_REPORTED' or "porosity_missing" = 'NOT_MEASURED' or "porosity_missing" = 'BELOW_DETECTION' or "porosity_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "materials_doping_either" CHECK(("doping" is null) <> ("doping_missing" is null) and ("doping_missing" = 'NOT_REPORTED' or "doping_missing" = 'NOT_MEASURED' or "doping_missing" = 'BELOW_DETECTION' or "doping_missing" = 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_materials`("id", "dataset", "slug", "name", "precursor", "precursor_missing", "synthesis", "synthesis_missing", "morphology", "morphology_missing", "porosity", "porosity_missing", "doping", "doping_missing", "pyrolysis_temperature", "search") SELECT "id", "dataset", "slug", "name", "precursor", "precursor_missing", "synthesis", "synthesis_missing", "morphology", "morphology_missing", "porosity", "porosity_missing", "doping", "doping_missing", "pyrolysis_temperature", "search" FROM `materials`;--> statement-breakpoint
DROP TABLE `materials`;--> statement-breakpoint
ALTER TABLE `__new_materials` RENAME TO `materials`;--> statement-breakpoint
CREATE INDEX `materials_by_dataset` ON `materials` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `materials_by_pyrolysis_temperature` ON `materials` (`pyrolysis_temperature`,`id`);--> statement-breakpoint
CREATE INDEX `materials_in_order_of_name` ON `materials` ("name" collate nocase,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `materials_by_slug` ON `materials` (`slug`,`dataset`);--> statement-breakpoint
CREATE TABLE `__new_measurements` (
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
	CONSTRAINT "measurements_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "measurements_raw_data_missing_word" CHECK("raw_data_missing" = 'NOT_REPORTED' or "raw_data_missing" = 'NOT_MEASURED' or "raw_data_missing" = 'BELOW_DETECTION' or "raw_data_missing" = 'NOT_APPLICABLE'),
	CONSTRAINT "measurements_shown_in_json" CHECK(json_valid("shown_in"))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_measurements`("id", "dataset", "technique", "material", "cell", "ion", "raw_data_missing", "shown_in", "note") SELECT "id", "dataset", "technique", "material", "cell", "ion", "raw_data_missing", "shown_in", "note" FROM `measurements`;--> statement-breakpoint
DROP TABLE `measurements`;--> statement-breakpoint
ALTER TABLE `__new_measurements` RENAME TO `measurements`;--> statement-breakpoint
CREATE INDEX `measurements_by_dataset` ON `measurements` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_technique` ON `measurements` (`technique`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_material` ON `measurements` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_cell` ON `measurements` (`cell`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_ion` ON `measurements` (`ion`,`id`);--> statement-breakpoint
CREATE TABLE `__new_model_assignments` (
	`model` text NOT NULL,
	`position` integer NOT NULL,
	`region` text NOT NULL,
	`ion` text,
	`exhaustive` integer NOT NULL,
	PRIMARY KEY(`model`, `position`),
	FOREIGN KEY (`model`) REFERENCES `mechanism_models`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "model_assignments_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "model_assignments_exhaustive_flag" CHECK("exhaustive" in (0, 1))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_model_assignments`("model", "position", "region", "ion", "exhaustive") SELECT "model", "position", "region", "ion", "exhaustive" FROM `model_assignments`;--> statement-breakpoint
DROP TABLE `model_assignments`;--> statement-breakpoint
ALTER TABLE `__new_model_assignments` RENAME TO `model_assignments`;--> statement-breakpoint
CREATE INDEX `model_assignments_by_ion` ON `model_assignments` (`ion`);--> statement-breakpoint
CREATE TABLE `__new_observation_ions` (
	`observation` text NOT NULL,
	`ion` text NOT NULL,
	PRIMARY KEY(`observation`, `ion`),
	FOREIGN KEY (`observation`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observation_ions_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_observation_ions`("observation", "ion") SELECT "observation", "ion" FROM `observation_ions`;--> statement-breakpoint
DROP TABLE `observation_ions`;--> statement-breakpoint
ALTER TABLE `__new_observation_ions` RENAME TO `observation_ions`;--> statement-breakpoint
CREATE INDEX `observation_ions_by_ion` ON `observation_ions` (`ion`,`observation`);--> statement-breakpoint
CREATE TABLE `__new_observations` (
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
	`canonical_value` real,
	`c_rate` real,
	`cited` integer NOT NULL,
	`note` text,
	`search` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cell`) REFERENCES `cells`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measurement`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_form_word" CHECK("form" = 'VALUE' or "form" = 'TREND' or "form" = 'ORDERING' or "form" = 'RATIO' or "form" = 'PRESENCE' or "form" = 'ROLE' or "form" = 'DEFINITION' or "form" = 'RESOLUTION' or "form" = 'SUPERLATIVE' or "form" = 'CAPTION'),
	CONSTRAINT "observations_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K'),
	CONSTRAINT "observations_statement_json" CHECK(json_valid("statement")),
	CONSTRAINT "observations_cited_flag" CHECK("cited" in (0, 1))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_observations`("id", "dataset", "source", "form", "statement", "quantity", "material", "ion", "cell", "measurement", "technique", "region", "process", "canonical_value", "c_rate", "cited", "note", "search") SELECT "id", "dataset", "source", "form", "statement", "quantity", "material", "ion", "cell", "measurement", "technique", "region", "process", "canonical_value", "c_rate", "cited", "note", "search" FROM `observations`;--> statement-breakpoint
DROP TABLE `observations`;--> statement-breakpoint
ALTER TABLE `__new_observations` RENAME TO `observations`;--> statement-breakpoint
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
CREATE INDEX `observations_by_c_rate` ON `observations` (`c_rate`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_quantity_and_value` ON `observations` (`quantity`,`canonical_value`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_quantity_and_c_rate` ON `observations` (`quantity`,`c_rate`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_form_and_c_rate` ON `observations` (`form`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE INDEX `observations_by_technique_and_c_rate` ON `observations` (`technique`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE INDEX `observations_by_region_and_c_rate` ON `observations` (`region`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE INDEX `observations_by_process_and_c_rate` ON `observations` (`process`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE TABLE `__new_propositions` (
	`id` text PRIMARY KEY NOT NULL,
	`material` text,
	`ion` text,
	`process` text NOT NULL,
	`region` text,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ion`) REFERENCES `ions`(`symbol`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "propositions_ion_word" CHECK("ion" = 'Li' or "ion" = 'Na' or "ion" = 'K')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_propositions`("id", "material", "ion", "process", "region") SELECT "id", "material", "ion", "process", "region" FROM `propositions`;--> statement-breakpoint
DROP TABLE `propositions`;--> statement-breakpoint
ALTER TABLE `__new_propositions` RENAME TO `propositions`;--> statement-breakpoint
CREATE INDEX `propositions_by_material` ON `propositions` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `propositions_by_ion` ON `propositions` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `propositions_by_process` ON `propositions` (`process`,`id`);--> statement-breakpoint
CREATE INDEX `propositions_by_region` ON `propositions` (`region`,`id`);--> statement-breakpoint
CREATE TABLE `__new_quantities` (
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
	CONSTRAINT "quantities_missing_word" CHECK("missing" = 'NOT_REPORTED' or "missing" = 'NOT_MEASURED' or "missing" = 'BELOW_DETECTION' or "missing" = 'NOT_APPLICABLE'),
	CONSTRAINT "quantities_relation_word" CHECK("relation" = 'EXACT' or "relation" = 'LESS_THAN' or "relation" = 'AT_MOST' or "relation" = 'GREATER_THAN' or "relation" = 'AT_LEAST' or "relation" = 'RANGE'),
	CONSTRAINT "quantities_interval_word" CHECK("interval" = 'ROUNDING' or "interval" = 'APPROXIMATION' or "interval" = 'SD' or "interval" = 'SE' or "interval" = 'CI95' or "interval" = 'STATED' or "interval" = 'SETTING'),
	CONSTRAINT "quantities_nature_word" CHECK("nature" = 'REPORTED' or "nature" = 'DIGITISED' or "nature" = 'COMPUTED'),
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
INSERT INTO `__new_quantities`("id", "dataset", "owner", "slot", "missing", "reported", "kind", "value", "lower", "upper", "unit", "relation", "approximate", "interval", "n", "nature", "canonical_value", "canonical_lower", "canonical_upper") SELECT "id", "dataset", "owner", "slot", "missing", "reported", "kind", "value", "lower", "upper", "unit", "relation", "approximate", "interval", "n", "nature", "canonical_value", "canonical_lower", "canonical_upper" FROM `quantities`;--> statement-breakpoint
DROP TABLE `quantities`;--> statement-breakpoint
ALTER TABLE `__new_quantities` RENAME TO `quantities`;--> statement-breakpoint
CREATE INDEX `quantities_by_dataset` ON `quantities` (`dataset`);--> statement-breakpoint
CREATE INDEX `quantities_by_owner` ON `quantities` (`owner`,`slot`);--> statement-breakpoint
CREATE TABLE `__new_search_names` (
	`dataset` text NOT NULL,
	`owner` text NOT NULL,
	`type` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_names_type_word" CHECK("type" = 'DATASET' or "type" = 'LABORATORY' or "type" = 'SOURCE' or "type" = 'ION' or "type" = 'MATERIAL' or "type" = 'CELL' or "type" = 'MEASUREMENT' or "type" = 'OBSERVATION' or "type" = 'DFT_RESULT' or "type" = 'CLAIM' or "type" = 'MECHANISM_MODEL'),
	CONSTRAINT "search_names_kind_word" CHECK("kind" = 'DOI' or "kind" = 'SLUG' or "kind" = 'CODE' or "kind" = 'SYMBOL' or "kind" = 'NAME' or "kind" = 'ALIAS' or "kind" = 'AUTHOR')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_search_names`("dataset", "owner", "type", "kind", "key", "name") SELECT "dataset", "owner", "type", "kind", "key", "name" FROM `search_names`;--> statement-breakpoint
DROP TABLE `search_names`;--> statement-breakpoint
ALTER TABLE `__new_search_names` RENAME TO `search_names`;--> statement-breakpoint
CREATE INDEX `search_names_by_dataset` ON `search_names` (`dataset`);--> statement-breakpoint
CREATE INDEX `search_names_by_key` ON `search_names` (`key`,`type`,`owner`);--> statement-breakpoint
CREATE TABLE `__new_search_texts` (
	`place` integer PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`owner` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`about` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_texts_type_word" CHECK("type" = 'DATASET' or "type" = 'LABORATORY' or "type" = 'SOURCE' or "type" = 'ION' or "type" = 'MATERIAL' or "type" = 'CELL' or "type" = 'MEASUREMENT' or "type" = 'OBSERVATION' or "type" = 'DFT_RESULT' or "type" = 'CLAIM' or "type" = 'MECHANISM_MODEL')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_search_texts`("place", "dataset", "owner", "type", "name", "title", "body", "about") SELECT "place", "dataset", "owner", "type", "name", "title", "body", "about" FROM `search_texts`;--> statement-breakpoint
DROP TABLE `search_texts`;--> statement-breakpoint
ALTER TABLE `__new_search_texts` RENAME TO `search_texts`;--> statement-breakpoint
CREATE UNIQUE INDEX `search_texts_owner_unique` ON `search_texts` (`owner`);--> statement-breakpoint
CREATE INDEX `search_texts_by_dataset` ON `search_texts` (`dataset`);--> statement-breakpoint
CREATE TABLE `__new_sources` (
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
	CONSTRAINT "sources_kind_word" CHECK("kind" = 'ARTICLE' or "kind" = 'PREPRINT' or "kind" = 'DATASET' or "kind" = 'HANDBOOK' or "kind" = 'MANUSCRIPT'),
	CONSTRAINT "sources_retraction_word" CHECK("retraction" = 'NONE_KNOWN' or "retraction" = 'CORRECTED' or "retraction" = 'CONCERN' or "retraction" = 'RETRACTED'),
	CONSTRAINT "sources_title_either" CHECK(("title" is null) <> ("title_missing" is null) and ("title_missing" = 'NOT_REPORTED' or "title_missing" = 'NOT_MEASURED' or "title_missing" = 'BELOW_DETECTION' or "title_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "sources_doi_either" CHECK(("doi" is null) <> ("doi_missing" is null) and ("doi_missing" = 'NOT_REPORTED' or "doi_missing" = 'NOT_MEASURED' or "doi_missing" = 'BELOW_DETECTION' or "doi_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "sources_venue_either" CHECK(("venue" is null) <> ("venue_missing" is null) and ("venue_missing" = 'NOT_REPORTED' or "venue_missing" = 'NOT_MEASURED' or "venue_missing" = 'BELOW_DETECTION' or "venue_missing" = 'NOT_APPLICABLE')),
	CONSTRAINT "sources_licence_either" CHECK(("licence" is null) <> ("licence_missing" is null) and ("licence_missing" = 'NOT_REPORTED' or "licence_missing" = 'NOT_MEASURED' or "licence_missing" = 'BELOW_DETECTION' or "licence_missing" = 'NOT_APPLICABLE'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_sources`("id", "dataset", "position", "slug", "kind", "title", "title_missing", "doi", "doi_missing", "doi_key", "year", "venue", "venue_missing", "licence", "licence_missing", "retraction", "laboratory", "search") SELECT "id", "dataset", "position", "slug", "kind", "title", "title_missing", "doi", "doi_missing", "doi_key", "year", "venue", "venue_missing", "licence", "licence_missing", "retraction", "laboratory", "search" FROM `sources`;--> statement-breakpoint
DROP TABLE `sources`;--> statement-breakpoint
ALTER TABLE `__new_sources` RENAME TO `sources`;--> statement-breakpoint
CREATE INDEX `sources_by_dataset` ON `sources` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_laboratory` ON `sources` (`laboratory`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_year` ON `sources` (`year`,`id`);--> statement-breakpoint
CREATE INDEX `sources_in_order_of_title` ON `sources` ("title" collate nocase,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_position` ON `sources` (`dataset`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_slug` ON `sources` (`slug`,`dataset`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_by_doi` ON `sources` (`doi_key`,`dataset`);
--> statement-breakpoint
-- The triggers went with the table that they watch; places are the same, and so is the index.
CREATE TRIGGER `search_texts_written` AFTER INSERT ON `search_texts` BEGIN
	INSERT INTO `search_index`(rowid, `name`, `title`, `body`, `about`, `type`)
	VALUES (new.`place`, new.`name`, new.`title`, new.`body`, new.`about`, new.`type`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_texts_removed` AFTER DELETE ON `search_texts` BEGIN
	INSERT INTO `search_index`(`search_index`, rowid, `name`, `title`, `body`, `about`, `type`)
	VALUES ('delete', old.`place`, old.`name`, old.`title`, old.`body`, old.`about`, old.`type`);
END;
--> statement-breakpoint
-- Where a base was opened after a dataset was retired, the dataset had become searchable again.
DELETE FROM `search_texts` WHERE `dataset` IN (SELECT `dataset` FROM `retirements`);
--> statement-breakpoint
DELETE FROM `search_names` WHERE `dataset` IN (SELECT `dataset` FROM `retirements`);
