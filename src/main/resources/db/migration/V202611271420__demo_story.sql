-- Which of the demo's stories of grants have been told, and of what, so that a start that was cut off goes on. Empty outside the demo.
create table demo_story (
  key text primary key,
  subject uuid not null
);
