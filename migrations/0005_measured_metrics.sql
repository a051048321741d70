CREATE TABLE `curve_analyses` (
	`curve` text PRIMARY KEY NOT NULL,
	`methods` text NOT NULL,
	`plans` text NOT NULL,
	`not_computed` text NOT NULL,
	FOREIGN KEY (`curve`) REFERENCES `curves`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "curve_analyses_plans_json" CHECK(json_valid("plans")),
	CONSTRAINT "curve_analyses_not_computed_json" CHECK(json_valid("not_computed"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `curve_analyses_by_methods` ON `curve_analyses` (`methods`);--> statement-breakpoint
CREATE TABLE `former_metrics` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`place` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "former_metrics_content_json" CHECK(json_valid("content"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `former_metrics_by_dataset` ON `former_metrics` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `former_metrics_by_place` ON `former_metrics` (`place`,`version`);--> statement-breakpoint
CREATE TABLE `measured_metric_curves` (
	`metric` text NOT NULL,
	`position` integer NOT NULL,
	`curve` text NOT NULL,
	PRIMARY KEY(`metric`, `position`),
	FOREIGN KEY (`metric`) REFERENCES `measured_metrics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`curve`) REFERENCES `curves`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `measured_metric_curves_by_curve` ON `measured_metric_curves` (`curve`,`metric`);--> statement-breakpoint
CREATE TABLE `measured_metrics` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`place` text NOT NULL,
	`material` text NOT NULL,
	`observation` text,
	`content` text NOT NULL,
	FOREIGN KEY (`dataset`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`material`) REFERENCES `materials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observation`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measured_metrics_content_json" CHECK(json_valid("content"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `measured_metrics_by_dataset` ON `measured_metrics` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `measured_metrics_by_material` ON `measured_metrics` (`material`,`id`);--> statement-breakpoint
CREATE INDEX `measured_metrics_by_observation` ON `measured_metrics` (`observation`,`id`);