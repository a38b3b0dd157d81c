CREATE TABLE `unit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`on_day` text NOT NULL,
	`facts` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`reason` text,
	CONSTRAINT "unit_events_are_on_days" CHECK("unit_events"."on_day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "unit_events_facts_are_an_object" CHECK(json_type("unit_events"."facts") = 'object')
) STRICT;
--> statement-breakpoint
ALTER TABLE `plan_units` ADD `identity` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_units` ADD `managed_by` text;--> statement-breakpoint
ALTER TABLE `plan_units` ADD `territory` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_units` ADD `contact` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX `plan_units_by_identity` ON `plan_units` (`identity`);--> statement-breakpoint
-- The same unit is the one of that code and name in every plan of the same office; named after the first of them.
WITH `latest` AS (
	SELECT `id`, json_extract(`content`, '$.issuer') AS `issuer`, json_extract(`content`, '$.year') AS `year` FROM `plans`
	WHERE `version` = (SELECT max(`version`) FROM `plans` AS `other` WHERE `other`.`id` = `plans`.`id`)
)
UPDATE `plan_units` SET `identity` = ifnull((
	SELECT `first`.`plan_id` FROM `plan_units` AS `first` JOIN `latest` ON `latest`.`id` = `first`.`plan_id`
	WHERE `first`.`unit` = `plan_units`.`unit` AND `first`.`code` = `plan_units`.`code`
		AND `latest`.`issuer` = (SELECT `issuer` FROM `latest` WHERE `id` = `plan_units`.`plan_id`)
	ORDER BY `latest`.`year`, `first`.`plan_id` LIMIT 1
), `plan_id`) || '/' || `code`;
