-- Organisations one can agree with. "folded" is the searchable form of every name, made by the application.
create table partner (
  id                uuid primary key,
  kind              text not null,
  scope             text not null,
  names             jsonb not null,
  native_language   text,
  native_name       text,
  acronym           text,
  country           char(2) not null,
  city              text,
  website           text,
  own               boolean not null default false,
  succession        text,
  successor_id      uuid references partner (id),
  contact_office    text,
  contact_email     text,
  contact_phone     text,
  folded            text not null,
  version           bigint not null default 0,
  constraint partner_succession_whole check ((succession is null) = (successor_id is null)),
  constraint partner_native_name_whole check ((native_language is null) = (native_name is null)),
  constraint partner_not_its_own_successor check (successor_id is distinct from id)
);
create index partner_country on partner (country);
create index partner_successor on partner (successor_id);
