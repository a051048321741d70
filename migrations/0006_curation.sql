CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`version_before` integer,
	`version_after` integer,
	`note` text,
	CONSTRAINT "changes_action_word" CHECK("action" in ('IMPORT_DATASET', 'RETIRE_DATASET', 'REVIVE_DATASET', 'MARK_RETRACTED', 'WITHDRAW_RETRACTION', 'CREATE_TOKEN', 'REVOKE_TOKEN'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_by_subject` ON `changes` (`subject`,`id`);--> statement-breakpoint
CREATE TABLE `retirements` (
	`dataset` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`retired_at` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `retractions` (
	`source` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`reason` text NOT NULL,
	`notice` text,
	`marked_at` text NOT NULL,
	`stated` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retractions_stated_word" CHECK("stated" in ('NONE_KNOWN', 'CORRECTED', 'CONCERN', 'RETRACTED'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `retractions_by_dataset` ON `retractions` (`dataset`,`source`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`name` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text,
	CONSTRAINT "tokens_scopes_json" CHECK(json_valid("scopes"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);