-- What happened. Only ever grows: the trigger refuses everything but an insert, whoever asks.
create table audit_event (
  id uuid primary key,
  entry bigint generated always as identity unique,
  recorded_at timestamptz not null,
  subject_kind text not null,
  subject_id uuid not null,
  action text not null,
  activity text,
  actor_id uuid,
  actor_name text not null,
  on_behalf_id uuid,
  on_behalf_name text,
  before jsonb not null,
  after jsonb not null,
  rule_decision text,
  rule_version int,
  rule_row text,
  content_hash char(64),
  leaf_hash char(64) not null
);

create index audit_event_subject on audit_event (subject_id, entry);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history only grows: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end;
$$;

create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function audit_refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
  for each statement execute function audit_refuse_change();
