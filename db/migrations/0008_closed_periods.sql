CREATE TABLE `closed_periods` (
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`closing` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `period`),
	FOREIGN KEY (`closing`) REFERENCES `closings`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `closings` (
	`number` integer PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`note` text NOT NULL,
	`content_hash` text NOT NULL,
	`content` blob NOT NULL,
	CONSTRAINT "closings_note_is_json" CHECK(json_valid("closings"."note")),
	CONSTRAINT "closings_content_is_named_by_its_hash" CHECK(length("closings"."content_hash") = 64 AND "closings"."content_hash" NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE INDEX `closings_of_a_period` ON `closings` (`plan_id`,`period`);
--> statement-breakpoint
CREATE TRIGGER `closings_refuse_update` BEFORE UPDATE ON `closings`
BEGIN SELECT RAISE(ABORT, 'what a period was closed with does not change'); END;
--> statement-breakpoint
CREATE TRIGGER `closings_refuse_delete` BEFORE DELETE ON `closings`
BEGIN SELECT RAISE(ABORT, 'what a period was closed with does not change'); END;
