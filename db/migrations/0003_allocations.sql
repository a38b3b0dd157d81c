CREATE TABLE `allocations` (
	`plan_id` text NOT NULL,
	`unit` text NOT NULL,
	`indicator` text NOT NULL,
	`amount` integer NOT NULL,
	`decimals` integer NOT NULL,
	`plan_version` integer NOT NULL,
	`decision_number` text,
	`decision_signed_on` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`plan_id`, `unit`, `indicator`),
	FOREIGN KEY (`plan_id`,`plan_version`) REFERENCES `plans`(`id`,`version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "allocations_amount_is_not_negative" CHECK("allocations"."amount" >= 0 AND "allocations"."decimals" >= 0),
	CONSTRAINT "allocations_decision_is_of_a_day" CHECK("allocations"."decision_signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `unit_members` (
	`plan_id` text NOT NULL,
	`unit` text NOT NULL,
	`members` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `unit`),
	FOREIGN KEY (`plan_id`,`unit`) REFERENCES `plan_units`(`plan_id`,`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_members_are_not_negative" CHECK("unit_members"."members" >= 0)
) STRICT;
