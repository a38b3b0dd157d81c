CREATE TABLE `obligation_marks` (
	`plan_id` text NOT NULL,
	`obligation` text NOT NULL,
	`unit` text NOT NULL,
	`state` text NOT NULL,
	`came_on` text NOT NULL,
	`held_on` text,
	`note` text,
	`file` text,
	`sha256` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	PRIMARY KEY(`plan_id`, `obligation`, `unit`),
	CONSTRAINT "obligation_marks_state_is_known" CHECK(state IN ('received', 'waiting', 'refused', 'excused')),
	CONSTRAINT "obligation_marks_came_on_is_a_day" CHECK(came_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "obligation_marks_held_on_is_a_day" CHECK(held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "obligation_marks_file_is_whole" CHECK((file IS NULL) = (sha256 IS NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`unit` text NOT NULL,
	`obligation` text NOT NULL,
	`way` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`answer` text,
	`next_step` text,
	CONSTRAINT "reminders_way_is_known" CHECK(way IN ('zalo', 'telephone', 'email', 'letter'))
) STRICT;
--> statement-breakpoint
-- Columns are added, not the table rebuilt: what people gave by hand stays where it is.
ALTER TABLE `manual_figures` ADD COLUMN `told_on` text
	CONSTRAINT "manual_figures_told_on_is_a_day" CHECK(told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
--> statement-breakpoint
ALTER TABLE `manual_figures` ADD COLUMN `told_by` text
	CONSTRAINT "manual_figures_only_calls_are_told_by_somebody" CHECK(told_on IS NOT NULL OR told_by IS NULL);
--> statement-breakpoint
ALTER TABLE `manual_figures` ADD COLUMN `is_stand_in` integer DEFAULT 0 NOT NULL
	CONSTRAINT "manual_figures_only_calls_stand_in" CHECK(is_stand_in = 0 OR (is_stand_in = 1 AND told_on IS NOT NULL));
--> statement-breakpoint
ALTER TABLE `deadlines` ADD COLUMN `reason` text;
