-- What people say to each other about a task; kept with the case after the task has gone.
create table tasklist_comment (
  id uuid primary key,
  task_id text not null,
  task_key text not null,
  case_kind text not null,
  case_id uuid not null,
  author_id uuid not null references people_person (id),
  author_name text not null,
  body text not null check (char_length(body) between 1 and 4000),
  written_at timestamptz not null
);

create index tasklist_comment_case on tasklist_comment (case_id, written_at, id);
