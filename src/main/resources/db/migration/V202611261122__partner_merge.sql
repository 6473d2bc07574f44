-- Since when another took a partner's place, and why.
alter table partner add column succeeded_on date;
alter table partner add column succession_reason text;

-- Two partners that may be one, the smaller id first; what somebody decided about them stays decided.
create table partner_duplicate (
  one         uuid not null references partner (id),
  other       uuid not null references partner (id),
  reason      text not null,
  score       int not null,
  found_at    timestamptz not null,
  decision    text,
  decided_by  text,
  decided_at  timestamptz,
  primary key (one, other),
  constraint partner_duplicate_order check (one < other),
  constraint partner_duplicate_reason check (reason in ('IDENTIFIER', 'NAME', 'SIMILAR')),
  constraint partner_duplicate_decided check ((decision is null) = (decided_at is null))
);
create index partner_duplicate_open on partner_duplicate (score desc, one, other) where decision is null;
create index partner_duplicate_other on partner_duplicate (other);

-- A merge with all that is needed to undo it: the record that stayed as it was, and each row that went over.
create table partner_merge (
  id                uuid primary key,
  survivor_id       uuid not null references partner (id),
  gone_id           uuid not null references partner (id),
  reason            text,
  survivor_before   jsonb not null,
  survivor_version  bigint not null,
  merged_by         text not null,
  merged_at         timestamptz not null,
  undone_by         text,
  undone_at         timestamptz
);
create unique index partner_merge_gone on partner_merge (gone_id) where undone_at is null;
create index partner_merge_survivor on partner_merge (survivor_id) where undone_at is null;

create table partner_merge_row (
  position  bigint generated always as identity primary key,
  merge_id  uuid not null references partner_merge (id),
  source    text not null,
  record    jsonb not null,
  moved     boolean not null
);
create index partner_merge_row_merge on partner_merge_row (merge_id, source);

-- Whoever chose a partner a moment before it was merged means the one that stayed. The lock waits for a merge under way.
create function partner_survivor() returns trigger language plpgsql as $$
declare
  survivor uuid;
begin
  loop
    select merged_into into survivor from partner where id = new.partner_id for key share;
    exit when survivor is null;
    new.partner_id := survivor;
  end loop;
  return new;
end $$;

create trigger agreement_party_survivor before insert or update of partner_id on agreement_party
  for each row execute function partner_survivor();
create trigger partner_contact_survivor before insert or update of partner_id on partner_contact
  for each row execute function partner_survivor();
create trigger partner_name_survivor before insert on partner_name
  for each row execute function partner_survivor();
create trigger partner_identifier_survivor before insert on partner_identifier
  for each row execute function partner_survivor();
