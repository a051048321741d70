CREATE INDEX `observations_by_form_and_c_rate` ON `observations` (`form`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE INDEX `observations_by_technique_and_c_rate` ON `observations` (`technique`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE INDEX `observations_by_region_and_c_rate` ON `observations` (`region`,`c_rate`,`id`) WHERE "c_rate" is not null;--> statement-breakpoint
CREATE INDEX `observations_by_process_and_c_rate` ON `observations` (`process`,`c_rate`,`id`) WHERE "c_rate" is not null;