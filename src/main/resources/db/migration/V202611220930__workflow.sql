-- One row per case and process: the engine's business key is not unique, this is.
create table workflow_case (
  case_id uuid not null,
  process_key text not null,
  case_kind text not null,
  process_instance_id text not null,
  started_at timestamptz not null,
  primary key (case_id, process_key)
);

-- Where a case went on its diagrams: one row per transaction.
create table workflow_path (
  entry bigint generated always as identity primary key,
  case_id uuid not null,
  process_key text not null,
  process_definition_id text not null,
  process_instance_id text not null,
  recorded_at timestamptz not null,
  activities jsonb not null
);

create index workflow_path_case on workflow_path (case_id, entry);

-- The inbox: the engine's open tasks as people see them, written in the engine's own transaction.
create table tasklist_task (
  id text primary key,
  task_key text not null,
  process_key text not null,
  process_definition_id text not null,
  process_instance_id text not null,
  case_kind text not null,
  case_id uuid not null,
  reference text not null,
  subject jsonb not null,
  case_type text not null,
  counterpart jsonb not null,
  element text,
  assignee uuid,
  candidate_groups text[] not null,
  priority int not null default 50,
  created_at timestamptz not null,
  due_at timestamptz,
  state text not null check (state in ('OPEN', 'COMPLETED', 'CANCELLED')),
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text
);

create index tasklist_task_case on tasklist_task (case_id);
