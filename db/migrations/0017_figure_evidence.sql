-- Columns are added, not the table rebuilt: what people gave by hand stays where it is.
ALTER TABLE `manual_figures` ADD COLUMN `evidence_document` text;
--> statement-breakpoint
ALTER TABLE `manual_figures` ADD COLUMN `evidence_file` text
	CONSTRAINT "manual_figures_evidence_file_is_of_a_document" CHECK(evidence_document IS NOT NULL OR evidence_file IS NULL);
--> statement-breakpoint
ALTER TABLE `manual_figures` ADD COLUMN `evidence_sha256` text
	CONSTRAINT "manual_figures_evidence_file_is_whole" CHECK((evidence_file IS NULL) = (evidence_sha256 IS NULL));
