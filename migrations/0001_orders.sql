ALTER TABLE `materials` ADD `pyrolysis_temperature` real;--> statement-breakpoint
CREATE INDEX `materials_by_pyrolysis_temperature` ON `materials` (`pyrolysis_temperature`,`id`);--> statement-breakpoint
CREATE INDEX `materials_in_order_of_name` ON `materials` ("name" collate nocase,`id`);--> statement-breakpoint
ALTER TABLE `observations` ADD `canonical_value` real;--> statement-breakpoint
ALTER TABLE `observations` ADD `c_rate` real;--> statement-breakpoint
CREATE INDEX `observations_by_c_rate` ON `observations` (`c_rate`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_quantity_and_value` ON `observations` (`quantity`,`canonical_value`,`id`);--> statement-breakpoint
CREATE INDEX `observations_by_quantity_and_c_rate` ON `observations` (`quantity`,`c_rate`,`id`);--> statement-breakpoint
CREATE INDEX `datasets_in_order_of_title` ON `datasets` ("title" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `datasets_by_imported_at` ON `datasets` (`imported_at`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_year` ON `sources` (`year`,`id`);--> statement-breakpoint
CREATE INDEX `sources_in_order_of_title` ON `sources` ("title" collate nocase,`id`);--> statement-breakpoint
UPDATE `materials` SET `pyrolysis_temperature` = (SELECT `canonical_value` FROM `quantities` WHERE `quantities`.`id` = `materials`.`id` || '#pyrolysisTemperature');--> statement-breakpoint
UPDATE `observations` SET
  `canonical_value` = CASE `form` WHEN 'VALUE' THEN (SELECT `quantities`.`canonical_value` FROM `quantities` WHERE `quantities`.`id` = `observations`.`id` || '#statement') END,
  `c_rate` = (SELECT `quantities`.`canonical_value` FROM `quantities` WHERE `quantities`.`id` = `observations`.`id` || '#conditions.cRate');
