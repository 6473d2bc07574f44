-- Who applies: a person who signs in, or somebody who came by a personal link and is known by a mail address alone.
create table application_applicant (
  id        uuid primary key,
  person    uuid unique references people_person (id),
  name      text not null check (length(name) between 1 and 200),
  address   text not null check (length(address) <= 254),
  language  text not null check (language in ('EN', 'FR', 'ES', 'AR')),
  audience  text not null check (audience in ('STUDENTS', 'PROFESSORS', 'STAFF')),
  unit      text not null check (length(unit) <= 100),
  known_at  timestamptz not null
);
create unique index application_applicant_address on application_applicant (lower(address)) where person is null;

-- A personal link, kept as its SHA-256 only. There is one for each applicant: a new one takes the old one's place.
-- "entered" is the link that was used last; sessions that came by an older one are over.
create table application_link (
  applicant   uuid primary key references application_applicant (id),
  token       text not null unique check (token ~ '^[0-9a-f]{64}$'),
  generation  int not null,
  entered     int not null default 0,
  call_id     uuid,
  issued_at   timestamptz not null,
  expires_at  timestamptz not null
);
create table application_link_request (
  key       text not null check (key ~ '^[0-9a-f]{64}$'),
  asked_at  timestamptz not null
);
create index application_link_request_key on application_link_request (key, asked_at);
create index application_link_request_age on application_link_request (asked_at);

create table application_counter (
  year  int primary key,
  last  int not null
);

create table application (
  id            uuid primary key,
  reference     text unique,
  call_id       uuid not null,
  applicant     uuid not null references application_applicant (id),
  status        text not null check (status in ('DRAFT', 'SUBMITTED', 'MORE_INFORMATION', 'ELIGIBLE', 'INELIGIBLE', 'WITHDRAWN', 'CANCELLED')),
  snapshot      int,
  host          uuid references partner (id),
  country       char(2),
  from_on       date,
  until_on      date,
  distance_km   int check (distance_km between 0 and 25000),
  unit          text not null default '',
  late          boolean not null default false,
  started_at    timestamptz not null,
  submitted_at  timestamptz,
  asked         text,
  asked_until   timestamptz,
  appeal        text check (appeal in ('POSSIBLE', 'MADE', 'UPHELD', 'REJECTED', 'LAPSED')),
  appeal_until  timestamptz,
  reason        text,
  searchable    text not null default '',
  words         tsvector generated always as (to_tsvector('simple', searchable)) stored,
  version       bigint not null default 0,
  constraint application_days check (until_on >= from_on),
  constraint application_submitted_whole check (
    (reference is null) = (snapshot is null) and (reference is null) = (submitted_at is null)
    and (reference is null or (country is not null and from_on is not null and until_on is not null)))
);
create unique index application_one_of_each on application (call_id, applicant) where status not in ('WITHDRAWN', 'CANCELLED');
create index application_of_call on application (call_id, status, id desc);
create index application_of_applicant on application (applicant);
create index application_of_status on application (status, id desc);
create index application_of_country on application (country, id desc);
create index application_of_unit on application (unit, id desc);
create index application_words on application using gin (words);

-- What an applicant has typed so far, valid or not. After the submission it is what a resubmission begins with.
create table application_draft (
  application  uuid primary key references application (id),
  fields       jsonb not null check (jsonb_typeof(fields) = 'object'),
  saved_at     timestamptz not null,
  version      int not null default 0
);
create table application_file (
  id           uuid primary key,
  application  uuid not null references application (id),
  field        text not null,
  blob         text not null references document_blob (sha256),
  name         text not null,
  media_type   text not null,
  size         bigint not null,
  added_at     timestamptz not null,
  unique (application, field, blob, name)
);

-- What was submitted. "content" is the canonical JSON that "hash" is the SHA-256 of: nobody changes it, by whatever means.
create table application_snapshot (
  application   uuid not null references application (id),
  number        int not null check (number > 0),
  form_version  int not null,
  content       text not null,
  hash          text not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  files         jsonb not null,
  submitted_at  timestamptz not null,
  late          boolean not null,
  primary key (application, number)
);
create function application_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was submitted stays: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end;
$$;
create trigger application_snapshot_fixed before update or delete on application_snapshot
  for each row execute function application_refuse_change();
create trigger application_snapshot_whole before truncate on application_snapshot
  for each statement execute function application_refuse_change();

-- What each row of the decision table found, by snapshot; the row's words stand in the messages.
create table application_finding (
  application  uuid not null,
  snapshot     int not null,
  position     int not null,
  criterion    text not null,
  rule         text not null,
  passed       boolean not null,
  version      int not null,
  checked_at   timestamptz not null,
  primary key (application, snapshot, position),
  foreign key (application, snapshot) references application_snapshot (application, number)
);
create table application_verdict (
  id           uuid primary key,
  application  uuid not null references application (id),
  kind         text not null check (kind in ('CONFIRMATION', 'APPEAL')),
  outcome      text not null,
  reason       text not null,
  overruled    boolean not null,
  decided_by   uuid not null references people_person (id),
  on_behalf    uuid references people_person (id),
  decided_at   timestamptz not null
);
create index application_verdict_of on application_verdict (application, decided_at);
create table application_appeal (
  application  uuid primary key references application (id),
  words        text not null check (length(words) between 1 and 8000),
  made_at      timestamptz not null
);

-- Leave to come late: one officer grants it, another person confirms.
create table application_waiver (
  id            uuid primary key,
  application   uuid not null references application (id),
  reason        text not null check (length(reason) between 5 and 2000),
  until         timestamptz not null,
  granted_by    uuid not null references people_person (id),
  granted_for   uuid references people_person (id),
  granted_at    timestamptz not null,
  confirmed_by  uuid references people_person (id),
  confirmed_for uuid references people_person (id),
  confirmed_at  timestamptz,
  constraint application_waiver_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)),
  constraint application_waiver_by_two check (
    confirmed_by is null
    or (confirmed_by <> granted_by and confirmed_by is distinct from granted_for
      and confirmed_for is distinct from granted_by and (confirmed_for is null or confirmed_for is distinct from granted_for)))
);
create index application_waiver_of on application_waiver (application);
