-- Many stopped steps tried again in one go: what was asked for, by whom, and how far it has come.
create table operations_retry (
  id uuid primary key,
  started_at timestamptz not null,
  started_by uuid not null,
  cause text,
  ended_at timestamptz
);

create table operations_retry_step (
  retry_id uuid not null references operations_retry (id),
  position int not null,
  job_id text not null,
  outcome text check (outcome in ('RETRIED', 'GONE', 'FAILED', 'FORBIDDEN')),
  primary key (retry_id, position)
);

create index operations_retry_open on operations_retry (started_at) where ended_at is null;
