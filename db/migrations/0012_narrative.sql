CREATE TABLE `recipient_profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`profile` text NOT NULL,
	CONSTRAINT "recipient_profiles_are_objects" CHECK(json_type("recipient_profiles"."profile") = 'object')
) STRICT;
--> statement-breakpoint
CREATE TABLE `sentence_templates` (
	`name` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	CONSTRAINT "sentence_templates_say_something" CHECK(length("sentence_templates"."template") > 0)
) STRICT;
