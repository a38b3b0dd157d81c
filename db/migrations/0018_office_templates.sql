CREATE TABLE `office_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`missing` text NOT NULL,
	`file` text NOT NULL,
	`sha256` text NOT NULL,
	`added_at` text NOT NULL,
	`actor` text NOT NULL,
	CONSTRAINT "office_templates_missing_is_known" CHECK("office_templates"."missing" IN ('blank', 'words')),
	CONSTRAINT "office_templates_file_is_a_hash" CHECK(length("office_templates"."sha256") = 64 AND "office_templates"."sha256" NOT GLOB '*[^0-9a-f]*')
) STRICT;
