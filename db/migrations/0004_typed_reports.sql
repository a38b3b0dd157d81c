CREATE TABLE `drafts` (
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`unit` text NOT NULL,
	`report` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`plan_id`, `period`, `unit`),
	CONSTRAINT "drafts_report_is_an_object" CHECK(json_type("drafts"."report") = 'object')
) STRICT;
--> statement-breakpoint
CREATE TABLE `taken_back_figures` (
	`figure` integer PRIMARY KEY NOT NULL,
	`reason` text,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`figure`) REFERENCES `manual_figures`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `taken_back_figures_refuse_update` BEFORE UPDATE ON `taken_back_figures`
BEGIN SELECT RAISE(ABORT, 'taken_back_figures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `taken_back_figures_refuse_delete` BEFORE DELETE ON `taken_back_figures`
BEGIN SELECT RAISE(ABORT, 'taken_back_figures are append-only'); END;
--> statement-breakpoint
-- Columns are added, not the table rebuilt: what was received stays where it is.
ALTER TABLE `submissions` ADD COLUMN `source` text DEFAULT 'file' NOT NULL
	CONSTRAINT "submissions_source_is_known" CHECK(source IN ('file', 'paper', 'telephone'));
--> statement-breakpoint
ALTER TABLE `submissions` ADD COLUMN `received_on` text
	CONSTRAINT "submissions_typed_ones_name_their_day" CHECK((source = 'file') = (received_on IS NULL));
--> statement-breakpoint
ALTER TABLE `submissions` ADD COLUMN `told_by` text
	CONSTRAINT "submissions_files_were_told_by_nobody" CHECK(source <> 'file' OR told_by IS NULL);
--> statement-breakpoint
ALTER TABLE `submissions` ADD COLUMN `scan_sha256` text
	CONSTRAINT "submissions_scan_is_named_by_its_hash" CHECK(length(scan_sha256) = 64 AND scan_sha256 NOT GLOB '*[^0-9a-f]*');
--> statement-breakpoint
ALTER TABLE `submissions` ADD COLUMN `scan_file` text
	CONSTRAINT "submissions_scan_is_whole_and_of_a_typed_one" CHECK((scan_file IS NULL) = (scan_sha256 IS NULL) AND (source <> 'file' OR scan_file IS NULL));
--> statement-breakpoint
DROP TRIGGER `submissions_refuse_update_of_what_was_received`;
--> statement-breakpoint
CREATE TRIGGER `submissions_refuse_update_of_what_was_received`
BEFORE UPDATE OF `number`, `id`, `plan_id`, `file`, `sha256`, `size_in_bytes`, `received_at`, `actor`,
	`source`, `received_on`, `told_by`, `scan_sha256`, `scan_file` ON `submissions`
BEGIN SELECT RAISE(ABORT, 'what was received does not change'); END;
