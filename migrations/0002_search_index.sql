CREATE TABLE `search_names` (
	`dataset` text NOT NULL,
	`owner` text NOT NULL,
	`type` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_names_type_word" CHECK("type" in ('DATASET', 'LABORATORY', 'SOURCE', 'ION', 'MATERIAL', 'CELL', 'MEASUREMENT', 'OBSERVATION', 'DFT_RESULT', 'CLAIM', 'MECHANISM_MODEL')),
	CONSTRAINT "search_names_kind_word" CHECK("kind" in ('DOI', 'SLUG', 'CODE', 'SYMBOL', 'NAME', 'ALIAS', 'AUTHOR'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_names_by_dataset` ON `search_names` (`dataset`);--> statement-breakpoint
CREATE INDEX `search_names_by_key` ON `search_names` (`key`,`type`,`owner`);--> statement-breakpoint
CREATE TABLE `search_texts` (
	`place` integer PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`owner` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`about` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_texts_type_word" CHECK("type" in ('DATASET', 'LABORATORY', 'SOURCE', 'ION', 'MATERIAL', 'CELL', 'MEASUREMENT', 'OBSERVATION', 'DFT_RESULT', 'CLAIM', 'MECHANISM_MODEL'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `search_texts_owner_unique` ON `search_texts` (`owner`);--> statement-breakpoint
CREATE INDEX `search_texts_by_dataset` ON `search_texts` (`dataset`);
--> statement-breakpoint
-- What drizzle-kit cannot write: `npm run migration` puts this file into the migrations, and the gate compares.
CREATE VIRTUAL TABLE `search_index` USING fts5(
	`name`, `title`, `body`, `about`,
	content='search_texts', content_rowid='place',
	tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
CREATE TRIGGER `search_texts_written` AFTER INSERT ON `search_texts` BEGIN
	INSERT INTO `search_index`(rowid, `name`, `title`, `body`, `about`)
	VALUES (new.`place`, new.`name`, new.`title`, new.`body`, new.`about`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_texts_removed` AFTER DELETE ON `search_texts` BEGIN
	INSERT INTO `search_index`(`search_index`, rowid, `name`, `title`, `body`, `about`)
	VALUES ('delete', old.`place`, old.`name`, old.`title`, old.`body`, old.`about`);
END;
