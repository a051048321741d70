ALTER TABLE `locators` ADD `row` integer;--> statement-breakpoint
ALTER TABLE `locators` ADD `column` text;--> statement-breakpoint
ALTER TABLE `locators` ADD `compilation` text REFERENCES sources(id);--> statement-breakpoint
CREATE INDEX `locators_by_compilation` ON `locators` (`compilation`) WHERE "compilation" is not null;