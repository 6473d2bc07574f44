-- What was tried of an automatic step and of what it failed: the engine itself keeps the last time only.
create table workflow_attempt (
  entry bigint generated always as identity primary key,
  job_id text not null,
  failed_at timestamptz not null,
  node text not null,
  attempts_left int not null,
  cause text not null,
  reference text not null,
  details text not null
);

create index workflow_attempt_job on workflow_attempt (job_id, entry);
create index workflow_attempt_age on workflow_attempt (failed_at);
