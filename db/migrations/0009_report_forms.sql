CREATE TABLE `report_forms` (
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`form` text NOT NULL,
	PRIMARY KEY(`plan_id`, `period`),
	CONSTRAINT "report_forms_form_is_an_object" CHECK(json_type("report_forms"."form") = 'object')
) STRICT;
--> statement-breakpoint
CREATE TABLE `sent_forms` (
	`number` integer PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`plan_version` integer NOT NULL,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`basis` text NOT NULL,
	`columns` text NOT NULL,
	`reference` text NOT NULL,
	`headings` text NOT NULL,
	`rows` text NOT NULL,
	`sent_at` text NOT NULL,
	`actor` text NOT NULL,
	FOREIGN KEY (`plan_id`,`plan_version`) REFERENCES `plans`(`id`,`version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sent_forms_basis_is_known" CHECK("sent_forms"."basis" IN ('period', 'cumulative')),
	CONSTRAINT "sent_forms_headings_and_rows_are_lists" CHECK(json_type("sent_forms"."headings") = 'array' AND json_type("sent_forms"."rows") = 'array')
) STRICT;
--> statement-breakpoint
CREATE INDEX `sent_forms_of_a_unit_and_period` ON `sent_forms` (`plan_id`,`period`,`unit`);
--> statement-breakpoint
CREATE TRIGGER `sent_forms_refuse_update` BEFORE UPDATE ON `sent_forms`
BEGIN SELECT RAISE(ABORT, 'sent_forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `sent_forms_refuse_delete` BEFORE DELETE ON `sent_forms`
BEGIN SELECT RAISE(ABORT, 'sent_forms are append-only'); END;
