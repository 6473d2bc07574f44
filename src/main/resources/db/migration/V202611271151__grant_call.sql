-- References run by year: CA-2026-0001.
create table grant_counter (
  year  int primary key,
  last  int not null
);

create table grant_programme (
  id        uuid primary key,
  code      text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
  kind      text not null,
  name      jsonb not null,
  audience  text[] not null check (cardinality(audience) > 0),
  payer     text not null,
  currency  char(3) not null,
  version   bigint not null default 0
);

create table grant_call (
  id            uuid primary key,
  reference     text not null unique,
  programme     uuid not null references grant_programme (id),
  envelope      uuid not null,
  title         jsonb not null,
  summary       jsonb not null,
  languages     text[] not null check (cardinality(languages) between 1 and 4),
  opens_at      timestamptz not null,
  closes_at     timestamptz not null,
  quota         int not null check (quota > 0),
  reserve       int not null check (reserve >= 0),
  criteria      jsonb not null,
  reviewers     int not null check (reviewers between 1 and 9),
  quorum        int not null check (quorum between 1 and reviewers),
  outlier       int not null check (outlier between 1 and 100),
  status        text not null,
  form_version  int not null,
  requester     uuid not null references people_person (id),
  owner         uuid not null references people_person (id),
  -- Whoever wrote on it, and on whose behalf: none of them approves it.
  drafters      uuid[] not null,
  close_reason  text,
  drafted_at    timestamptz not null,
  -- What the public's search and the register look into, folded.
  searchable    text not null,
  version       bigint not null default 0,
  constraint grant_call_time check (closes_at > opens_at)
);
create index grant_call_newest on grant_call (drafted_at desc, id desc);
create index grant_call_closing on grant_call (closes_at, id) where status in ('ANNOUNCED', 'OPEN');
create index grant_call_programme on grant_call (programme);

-- Every save is a version of its own, and none is ever changed.
create table grant_call_form (
  call      uuid not null references grant_call (id),
  version   int not null check (version > 0),
  json      text not null,
  hash      char(64) not null,
  saved_at  timestamptz not null,
  saved_by  uuid references people_person (id),
  primary key (call, version)
);
create function grant_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a form stays as it was saved';
end $$;
create trigger grant_call_form_stays before update or delete on grant_call_form
  for each row execute function grant_refuse_change();
