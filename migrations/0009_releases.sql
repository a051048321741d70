CREATE TABLE `releases` (
	`version` text PRIMARY KEY NOT NULL,
	`released_at` text NOT NULL
) STRICT;
