CREATE TABLE `allocation_changes` (
	`number` integer PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`plan_version` integer NOT NULL,
	`decision_number` text,
	`decision_signed_on` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`plan_id`,`plan_version`) REFERENCES `plans`(`id`,`version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "allocation_changes_decision_is_of_a_day" CHECK("allocation_changes"."decision_signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
INSERT INTO `allocation_changes` (`plan_id`, `plan_version`, `decision_number`, `decision_signed_on`, `at`, `actor`, `reason`)
SELECT DISTINCT `plan_id`, `plan_version`, `decision_number`, `decision_signed_on`, `at`, `actor`, `reason`
FROM `allocations` ORDER BY `at`, `plan_id`, `decision_number`, `decision_signed_on`;
--> statement-breakpoint
CREATE TABLE `__new_allocations` (
	`plan_id` text NOT NULL,
	`indicator` text NOT NULL,
	`unit` text NOT NULL,
	`amount` integer NOT NULL,
	`decimals` integer NOT NULL,
	`change` integer NOT NULL,
	PRIMARY KEY(`plan_id`, `indicator`, `unit`),
	FOREIGN KEY (`change`) REFERENCES `allocation_changes`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "allocations_amount_is_not_negative" CHECK("__new_allocations"."amount" >= 0 AND "__new_allocations"."decimals" >= 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_allocations` (`plan_id`, `indicator`, `unit`, `amount`, `decimals`, `change`)
SELECT stood.`plan_id`, stood.`indicator`, stood.`unit`, stood.`amount`, stood.`decimals`, told.`number`
FROM `allocations` AS stood
JOIN `allocation_changes` AS told
	ON told.`plan_id` = stood.`plan_id` AND told.`at` = stood.`at` AND told.`plan_version` = stood.`plan_version`
	AND told.`actor` = stood.`actor` AND told.`reason` IS stood.`reason`
	AND told.`decision_number` IS stood.`decision_number` AND told.`decision_signed_on` IS stood.`decision_signed_on`
ORDER BY stood.`plan_id`, stood.`indicator`, stood.`unit`;
--> statement-breakpoint
DROP TABLE `allocations`;
--> statement-breakpoint
ALTER TABLE `__new_allocations` RENAME TO `allocations`;
