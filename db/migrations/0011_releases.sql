CREATE TABLE `released_tables` (
	`number` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`content_hash` text NOT NULL,
	`content` blob NOT NULL,
	CONSTRAINT "released_tables_code_can_be_typed" CHECK(length("released_tables"."code") = 8 AND "released_tables"."code" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "released_tables_content_is_named_by_its_hash" CHECK(length("released_tables"."content_hash") = 64 AND "released_tables"."content_hash" NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `released_tables_code_is_unique` ON `released_tables` (`code`);
--> statement-breakpoint
CREATE INDEX `released_tables_by_content` ON `released_tables` (`content_hash`);
--> statement-breakpoint
CREATE TABLE `releases` (
	`number` integer PRIMARY KEY NOT NULL,
	`released` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`way` text NOT NULL,
	`report` text NOT NULL,
	`file` text,
	`recipient` text,
	FOREIGN KEY (`released`) REFERENCES `released_tables`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "releases_way_is_known" CHECK("releases"."way" IN ('excel', 'pdf', 'print', 'word'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `releases_of_a_table` ON `releases` (`released`);
--> statement-breakpoint
CREATE TRIGGER `released_tables_refuse_update` BEFORE UPDATE ON `released_tables`
BEGIN SELECT RAISE(ABORT, 'what has left the office does not change'); END;
--> statement-breakpoint
CREATE TRIGGER `released_tables_refuse_delete` BEFORE DELETE ON `released_tables`
BEGIN SELECT RAISE(ABORT, 'what has left the office does not change'); END;
--> statement-breakpoint
CREATE TRIGGER `releases_refuse_delete` BEFORE DELETE ON `releases`
BEGIN SELECT RAISE(ABORT, 'what has left the office stays in the register'); END;
