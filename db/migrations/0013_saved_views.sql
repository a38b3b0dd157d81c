CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`view` text NOT NULL,
	CONSTRAINT "saved_views_view_is_an_object" CHECK(json_type("saved_views"."view") = 'object')
) STRICT;
