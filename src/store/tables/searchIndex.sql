-- What drizzle-kit cannot write: `npm run migration` puts this file into the migrations, and the gate compares.
CREATE VIRTUAL TABLE `search_index` USING fts5(
	`name`, `title`, `body`, `about`, `type`,
	content='search_texts', content_rowid='place',
	tokenize='unicode61 remove_diacritics 2', prefix='3 4'
);
--> statement-breakpoint
CREATE TRIGGER `search_texts_written` AFTER INSERT ON `search_texts` BEGIN
	INSERT INTO `search_index`(rowid, `name`, `title`, `body`, `about`, `type`)
	VALUES (new.`place`, new.`name`, new.`title`, new.`body`, new.`about`, new.`type`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_texts_removed` AFTER DELETE ON `search_texts` BEGIN
	INSERT INTO `search_index`(`search_index`, rowid, `name`, `title`, `body`, `about`, `type`)
	VALUES ('delete', old.`place`, old.`name`, old.`title`, old.`body`, old.`about`, old.`type`);
END;
