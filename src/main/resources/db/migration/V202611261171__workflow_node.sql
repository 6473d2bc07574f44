-- The nodes that work on this database. Times are the database's own, as the nodes' clocks may differ.
create table workflow_node (
  name text primary key,
  version text not null,
  address text not null,
  port int not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  stopped_at timestamptz,
  executing boolean not null,
  jobs_running int not null
);
