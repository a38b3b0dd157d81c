CREATE TABLE `remembered_answers` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`unit` integer NOT NULL,
	`plan_id` text NOT NULL,
	`layout` text NOT NULL,
	`subject` text NOT NULL,
	`question` text NOT NULL,
	`wording` text NOT NULL,
	`answer` text NOT NULL,
	`measure_id` text,
	`basis` text NOT NULL,
	`given_at` text NOT NULL,
	`actor` text NOT NULL,
	FOREIGN KEY (`unit`) REFERENCES `units`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "remembered_answers_basis_is_known" CHECK("remembered_answers"."basis" IN ('period', 'cumulative')),
	CONSTRAINT "remembered_answers_subject_is_an_object" CHECK(json_type("remembered_answers"."subject") = 'object'),
	CONSTRAINT "remembered_answers_layout_is_a_hash" CHECK(length("remembered_answers"."layout") = 64 AND "remembered_answers"."layout" NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `remembered_answers_id_names_one` ON `remembered_answers` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `remembered_answers_are_kept_once` ON `remembered_answers` (`unit`,`layout`,`subject`);