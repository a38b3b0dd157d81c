CREATE TABLE `events` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`reason` text,
	`kind` text NOT NULL,
	`plan_id` text NOT NULL,
	`facts` text NOT NULL,
	CONSTRAINT "events_facts_are_an_object" CHECK(json_type("events"."facts") = 'object')
) STRICT;
--> statement-breakpoint
CREATE TABLE `manual_figures` (
	`number` integer PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`basis` text NOT NULL,
	`unit` text NOT NULL,
	`indicator` text NOT NULL,
	`numerator` integer,
	`denominator` integer,
	`yes_no` integer,
	`particulars` text,
	`raw` text NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	CONSTRAINT "manual_figures_basis_is_known" CHECK(basis IN ('period', 'cumulative')),
	CONSTRAINT "manual_figures_give_one_amount" CHECK((numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 1),
	CONSTRAINT "manual_figures_denominator_has_a_numerator" CHECK(denominator IS NULL OR numerator IS NOT NULL),
	CONSTRAINT "manual_figures_answer_is_yes_or_no" CHECK(yes_no IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE `standing_figures` (
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`basis` text NOT NULL,
	`unit` text NOT NULL,
	`indicator` text NOT NULL,
	`state` text NOT NULL,
	`numerator` integer,
	`denominator` integer,
	`yes_no` integer,
	`particulars` text,
	`submission` integer,
	`sheet` text,
	`cell` text,
	`denominator_cell` text,
	`raw` text,
	`note` text,
	`by_person` text,
	PRIMARY KEY(`plan_id`, `period`, `basis`, `unit`, `indicator`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standing_figures_basis_is_known" CHECK(basis IN ('period', 'cumulative')),
	CONSTRAINT "standing_figures_amount_fits_the_state" CHECK(CASE state WHEN 'reported' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 1 WHEN 'not-reported' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 0 WHEN 'not-applicable' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 0 WHEN 'needs-review' THEN coalesce(numerator, yes_no) IS NULL AND particulars IS NOT NULL WHEN 'not-due' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) <= 1 ELSE 0 END),
	CONSTRAINT "standing_figures_denominator_has_a_numerator" CHECK(denominator IS NULL OR numerator IS NOT NULL),
	CONSTRAINT "standing_figures_answer_is_yes_or_no" CHECK(yes_no IN (0, 1)),
	CONSTRAINT "standing_figures_cell_is_whole" CHECK((sheet IS NULL) = (cell IS NULL) AND (sheet IS NULL) = (raw IS NULL) AND (submission IS NULL) = (sheet IS NULL))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `submission_figures` (
	`submission` integer NOT NULL,
	`reading` integer NOT NULL,
	`position` integer NOT NULL,
	`indicator` text NOT NULL,
	`state` text NOT NULL,
	`numerator` integer,
	`denominator` integer,
	`yes_no` integer,
	`particulars` text,
	`sheet` text,
	`cell` text,
	`denominator_cell` text,
	`raw` text,
	`note` text,
	PRIMARY KEY(`submission`, `reading`, `position`),
	FOREIGN KEY (`submission`,`reading`) REFERENCES `submission_readings`(`submission`,`reading`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_figures_amount_fits_the_state" CHECK(CASE state WHEN 'reported' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 1 WHEN 'not-reported' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 0 WHEN 'not-applicable' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) = 0 WHEN 'needs-review' THEN coalesce(numerator, yes_no) IS NULL AND particulars IS NOT NULL WHEN 'not-due' THEN (numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL) <= 1 ELSE 0 END),
	CONSTRAINT "submission_figures_denominator_has_a_numerator" CHECK(denominator IS NULL OR numerator IS NOT NULL),
	CONSTRAINT "submission_figures_answer_is_yes_or_no" CHECK(yes_no IN (0, 1)),
	CONSTRAINT "submission_figures_cell_is_whole" CHECK((sheet IS NULL) = (cell IS NULL) AND (sheet IS NULL) = (raw IS NULL))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deadlines` (
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`unit` text NOT NULL,
	`due_on` text NOT NULL,
	PRIMARY KEY(`plan_id`, `period`, `unit`),
	CONSTRAINT "deadlines_are_days" CHECK("deadlines"."due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan_populations` (
	`plan_id` text NOT NULL,
	`indicator` text NOT NULL,
	`unit` text NOT NULL,
	`is_included` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `indicator`, `unit`),
	CONSTRAINT "plan_populations_include_or_leave_out" CHECK("plan_populations"."is_included" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`id`, `version`),
	CONSTRAINT "plans_versions_count_from_one" CHECK("plans"."version" >= 1),
	CONSTRAINT "plans_content_is_json" CHECK(json_valid("plans"."content"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `submission_readings` (
	`submission` integer NOT NULL,
	`reading` integer NOT NULL,
	`plan_version` integer NOT NULL,
	`unit` text,
	`period` text NOT NULL,
	`basis` text NOT NULL,
	`answers` text NOT NULL,
	`issues` text NOT NULL,
	`questions` text NOT NULL,
	`figure_count` integer NOT NULL,
	PRIMARY KEY(`submission`, `reading`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_readings_basis_is_known" CHECK("submission_readings"."basis" IN ('period', 'cumulative'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `submissions` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`plan_version` integer NOT NULL,
	`file` text NOT NULL,
	`sha256` text NOT NULL,
	`size_in_bytes` integer NOT NULL,
	`received_at` text NOT NULL,
	`actor` text NOT NULL,
	`state` text NOT NULL,
	`mode` text NOT NULL,
	`unit` text,
	`period` text NOT NULL,
	`basis` text NOT NULL,
	`reading` integer NOT NULL,
	FOREIGN KEY (`plan_id`,`plan_version`) REFERENCES `plans`(`id`,`version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submissions_state_is_known" CHECK("submissions"."state" IN ('waiting', 'standing', 'superseded', 'withdrawn', 'rejected')),
	CONSTRAINT "submissions_mode_is_known" CHECK("submissions"."mode" IN ('all', 'supplement')),
	CONSTRAINT "submissions_basis_is_known" CHECK("submissions"."basis" IN ('period', 'cumulative')),
	CONSTRAINT "submissions_what_stands_names_its_unit" CHECK("submissions"."state" <> 'standing' OR "submissions"."unit" IS NOT NULL),
	CONSTRAINT "submissions_file_is_named_by_its_hash" CHECK(length("submissions"."sha256") = 64 AND "submissions"."sha256" NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_id_names_one` ON `submissions` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_one_standing_per_unit_and_report` ON `submissions` (`plan_id`,`unit`,`period`,`basis`) WHERE state = 'standing' AND mode = 'all';--> statement-breakpoint
CREATE INDEX `submissions_by_unit_and_report` ON `submissions` (`plan_id`,`unit`,`period`,`basis`);--> statement-breakpoint
CREATE TABLE `plan_units` (
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`unit` integer NOT NULL,
	`position` integer NOT NULL,
	`cluster` text,
	`sectors` text NOT NULL,
	PRIMARY KEY(`plan_id`, `code`),
	FOREIGN KEY (`unit`) REFERENCES `units`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_units_sectors_are_a_list" CHECK(json_type("plan_units"."sectors") = 'array')
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_units_by_unit` ON `plan_units` (`unit`);--> statement-breakpoint
CREATE TABLE `unit_aliases` (
	`number` integer PRIMARY KEY NOT NULL,
	`unit` integer NOT NULL,
	`alias` text NOT NULL,
	FOREIGN KEY (`unit`) REFERENCES `units`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_aliases_are_remembered_once` ON `unit_aliases` (`unit`,`alias`);--> statement-breakpoint
CREATE TABLE `units` (
	`number` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`kind_label` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	CONSTRAINT "units_kind_is_known" CHECK("units"."kind" IN ('district', 'sector', 'zone', 'commune', 'grassroots', 'cluster', 'office', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `units_by_code` ON `units` (`code`);
