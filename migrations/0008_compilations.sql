PRAGMA foreign_keys=OFF;--> statement-breakpoint
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
	CONSTRAINT "locators_part_word" CHECK("part" in ('TITLE', 'ABSTRACT', 'TEXT', 'CAPTION', 'TABLE', 'CONCLUSION', 'SUPPLEMENT')),
	CONSTRAINT "locators_method_word" CHECK("method" in ('READ_FROM_TEXT', 'ABSTRACT_ONLY', 'DIGITISED', 'AUTHORS_FILE', 'COMPILATION'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_locators`("owner", "position", "dataset", "source", "part", "section", "paragraph", "sentence", "figure", "panel", "table", "page", "row", "column", "compilation", "method", "curator") SELECT "owner", "position", "dataset", "source", "part", "section", "paragraph", "sentence", "figure", "panel", "table", "page", "row", "column", "compilation", "method", "curator" FROM `locators`;--> statement-breakpoint
DROP TABLE `locators`;--> statement-breakpoint
ALTER TABLE `__new_locators` RENAME TO `locators`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `locators_by_dataset` ON `locators` (`dataset`);--> statement-breakpoint
CREATE INDEX `locators_by_source` ON `locators` (`source`);--> statement-breakpoint
CREATE INDEX `locators_by_compilation` ON `locators` (`compilation`) WHERE "compilation" is not null;