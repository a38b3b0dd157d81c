CREATE TABLE `removed_plans` (
	`plan_id` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
DROP TABLE `plan_populations`;