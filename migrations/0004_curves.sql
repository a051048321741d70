CREATE TABLE `curve_columns` (
	`curve` text NOT NULL,
	`position` integer NOT NULL,
	`quantity` text NOT NULL,
	`label` text NOT NULL,
	`unit` text,
	`missing` integer NOT NULL,
	`min` real,
	`max` real,
	`words` text,
	`digest` text NOT NULL,
	PRIMARY KEY(`curve`, `position`),
	FOREIGN KEY (`curve`) REFERENCES `curves`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "curve_columns_words_json" CHECK(json_valid("words"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `curve_columns_by_quantity` ON `curve_columns` (`quantity`,`curve`);--> statement-breakpoint
CREATE TABLE `curve_companions` (
	`curve` text NOT NULL,
	`position` integer NOT NULL,
	`file` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`curve`, `position`),
	FOREIGN KEY (`curve`) REFERENCES `curves`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `curve_companions_by_file` ON `curve_companions` (`file`,`curve`);--> statement-breakpoint
CREATE TABLE `curve_values` (
	`curve` text NOT NULL,
	`position` integer NOT NULL,
	`packing` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`curve`, `position`),
	FOREIGN KEY (`curve`) REFERENCES `curves`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "curve_values_packing_word" CHECK("packing" in ('NONE', 'BROTLI', 'SHUFFLED_BROTLI'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `curves` (
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
	CONSTRAINT "curves_ion_word" CHECK("ion" in ('Li', 'Na', 'K')),
	CONSTRAINT "curves_facts_json" CHECK(json_valid("facts")),
	CONSTRAINT "curves_warnings_json" CHECK(json_valid("warnings")),
	CONSTRAINT "curves_repairs_json" CHECK(json_valid("repairs")),
	CONSTRAINT "curves_shown_in_json" CHECK(json_valid("shown_in"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `curves_by_dataset` ON `curves` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_measurement` ON `curves` (`measurement`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_material` ON `curves` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_technique` ON `curves` (`technique`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_ion` ON `curves` (`ion`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_format` ON `curves` (`format`,`id`);--> statement-breakpoint
CREATE INDEX `curves_by_file` ON `curves` (`file`,`id`);--> statement-breakpoint
CREATE TABLE `files` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`packing` text NOT NULL,
	`bytes` blob NOT NULL,
	CONSTRAINT "files_packing_word" CHECK("packing" in ('NONE', 'BROTLI', 'SHUFFLED_BROTLI'))
) STRICT;
