-- Which of the demo's agreements have been made, so that a start that was cut off goes on. Empty outside the demo.
create table demo_case (
  key text primary key,
  agreement_id uuid not null references agreement (id),
  told boolean not null default false
);
