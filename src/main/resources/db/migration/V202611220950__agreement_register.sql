-- References run by year: 2026-0042 for a proposal, AG-2026-0007 for a filed agreement.
create table agreement_counter (
  series  text not null,
  year    int not null,
  last    int not null,
  primary key (series, year)
);

create table agreement (
  id              uuid primary key,
  reference       text not null unique,
  number          text unique,
  type            text not null,
  status          text not null,
  title           jsonb not null,
  summary         jsonb,
  languages       text[] not null,
  prevailing      text,
  fields          text[] not null,
  rationale       text not null,
  money           boolean not null,
  value_amount    numeric(16, 3),
  value_currency  char(3),
  starts_on       date,
  ends_on         date,
  proposer        uuid not null references people_person (id),
  unit            text not null,
  owner           uuid references people_person (id),
  route           jsonb,
  signed_on       date,
  effective_on    date,
  expires_on      date,
  notice_by       date,
  joined_to       uuid references agreement (id),
  close_reason    text,
  proposed_at     timestamptz not null,
  published_at    timestamptz,
  told_at         timestamptz,
  searchable      text not null default '',
  words           tsvector generated always as (to_tsvector('simple', searchable)) stored,
  version         bigint not null default 0,
  constraint agreement_value_whole check ((value_amount is null) = (value_currency is null)),
  constraint agreement_term check (ends_on is null or starts_on is null or ends_on >= starts_on),
  constraint agreement_languages check (cardinality(languages) between 1 and 4)
);
create index agreement_words on agreement using gin (words);
create index agreement_status on agreement (status);
create index agreement_proposer on agreement (proposer);
create index agreement_unit on agreement (unit);

create table agreement_party (
  agreement_id  uuid not null references agreement (id),
  position      int not null,
  partner_id    uuid not null references partner (id),
  side          text not null,
  role          text not null,
  primary key (agreement_id, position)
);
create index agreement_party_partner on agreement_party (partner_id);

create table agreement_document (
  agreement_id  uuid not null references agreement (id),
  kind          text not null,
  blob          char(64) not null,
  name          text not null,
  text_version  int,
  filed_at      timestamptz not null,
  primary key (agreement_id, kind, blob)
);

create table agreement_obligation (
  id            uuid primary key,
  agreement_id  uuid not null references agreement (id),
  kind          text not null,
  due_on        date not null,
  state         text not null,
  unique (agreement_id, kind, due_on)
);
