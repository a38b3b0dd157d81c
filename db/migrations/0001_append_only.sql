-- What came in is never edited or deleted, by no statement of any program.
CREATE TRIGGER `plans_refuse_update` BEFORE UPDATE ON `plans`
BEGIN SELECT RAISE(ABORT, 'plans are kept in every version'); END;
--> statement-breakpoint
CREATE TRIGGER `plans_refuse_delete` BEFORE DELETE ON `plans`
BEGIN SELECT RAISE(ABORT, 'plans are kept in every version'); END;
--> statement-breakpoint
CREATE TRIGGER `units_refuse_update` BEFORE UPDATE ON `units`
BEGIN SELECT RAISE(ABORT, 'units are kept under every name they had'); END;
--> statement-breakpoint
CREATE TRIGGER `units_refuse_delete` BEFORE DELETE ON `units`
BEGIN SELECT RAISE(ABORT, 'units are kept under every name they had'); END;
--> statement-breakpoint
CREATE TRIGGER `submission_readings_refuse_update` BEFORE UPDATE ON `submission_readings`
BEGIN SELECT RAISE(ABORT, 'submission_readings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `submission_readings_refuse_delete` BEFORE DELETE ON `submission_readings`
BEGIN SELECT RAISE(ABORT, 'submission_readings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `submission_figures_refuse_update` BEFORE UPDATE ON `submission_figures`
BEGIN SELECT RAISE(ABORT, 'submission_figures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `submission_figures_refuse_delete` BEFORE DELETE ON `submission_figures`
BEGIN SELECT RAISE(ABORT, 'submission_figures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `manual_figures_refuse_update` BEFORE UPDATE ON `manual_figures`
BEGIN SELECT RAISE(ABORT, 'manual_figures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `manual_figures_refuse_delete` BEFORE DELETE ON `manual_figures`
BEGIN SELECT RAISE(ABORT, 'manual_figures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `events_refuse_update` BEFORE UPDATE ON `events`
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `events_refuse_delete` BEFORE DELETE ON `events`
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `submissions_refuse_delete` BEFORE DELETE ON `submissions`
BEGIN SELECT RAISE(ABORT, 'submissions are never deleted'); END;
--> statement-breakpoint
-- State, mode, unit, report and latest reading may change; what was received may not.
CREATE TRIGGER `submissions_refuse_update_of_what_was_received`
BEFORE UPDATE OF `number`, `id`, `plan_id`, `file`, `sha256`, `size_in_bytes`, `received_at`, `actor` ON `submissions`
BEGIN SELECT RAISE(ABORT, 'what was received does not change'); END;
