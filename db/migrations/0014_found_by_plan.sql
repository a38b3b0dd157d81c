CREATE INDEX `events_of_a_plan` ON `events` (`plan_id`);--> statement-breakpoint
CREATE INDEX `events_that_remember_a_spelling` ON `events` (`kind`) WHERE kind = 'alias-remembered';--> statement-breakpoint
CREATE INDEX `manual_figures_of_a_plan` ON `manual_figures` (`plan_id`);--> statement-breakpoint
CREATE INDEX `reminders_of_a_plan` ON `reminders` (`plan_id`);