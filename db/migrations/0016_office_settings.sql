CREATE TABLE `office_settings` (
	`number` integer PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`set_at` text NOT NULL,
	`actor` text NOT NULL,
	CONSTRAINT "office_settings_settings_are_an_object" CHECK(json_type("office_settings"."settings") = 'object')
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_options` (
	`number` integer PRIMARY KEY NOT NULL,
	`report` text NOT NULL,
	`options` text NOT NULL,
	`set_at` text NOT NULL,
	`actor` text NOT NULL,
	CONSTRAINT "report_options_options_are_an_object" CHECK(json_type("report_options"."options") = 'object')
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_options_of_a_report` ON `report_options` (`report`,`number`);
--> statement-breakpoint
CREATE TRIGGER `office_settings_refuse_update` BEFORE UPDATE ON `office_settings`
BEGIN SELECT RAISE(ABORT, 'office_settings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `office_settings_refuse_delete` BEFORE DELETE ON `office_settings`
BEGIN SELECT RAISE(ABORT, 'office_settings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `report_options_refuse_update` BEFORE UPDATE ON `report_options`
BEGIN SELECT RAISE(ABORT, 'report_options are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `report_options_refuse_delete` BEFORE DELETE ON `report_options`
BEGIN SELECT RAISE(ABORT, 'report_options are append-only'); END;
