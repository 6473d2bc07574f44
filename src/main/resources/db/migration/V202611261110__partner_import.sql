-- One file of organisations that is, or was, taken into the register. Files given in one go share upload_id and
-- requested_at and are read the best source first. "rows" is null until the file has been read; "position" is the last
-- row that was dealt with, so that work goes on there after a crash. At every moment
-- taken + merged + unchanged + reported counts the rows dealt with, and at the end it is "rows".
create table partner_import (
  id              uuid primary key,
  upload_id       uuid not null,
  file_name       text not null,
  size            bigint not null,
  sha256          char(64) not null,
  format          text,
  every_kind      boolean not null,
  requested_by    uuid,
  requested_name  text not null,
  requested_at    timestamptz not null,
  turn            int not null,
  state           text not null default 'WAITING',
  cancelled       boolean not null default false,
  rows            int,
  position        int not null default 0,
  taken           int not null default 0,
  merged          int not null default 0,
  unchanged       int not null default 0,
  reported        int not null default 0,
  attempts        int not null default 0,
  trouble         text,
  trouble_line    int,
  trouble_says    jsonb not null default '[]',
  started_at      timestamptz,
  finished_at     timestamptz,
  constraint partner_import_state check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED'))
);
create index partner_import_newest on partner_import (requested_at desc, turn desc, id desc);
create index partner_import_open on partner_import (requested_at, turn, id) where state in ('WAITING', 'RUNNING');

-- The file as it came, in pieces of one megabyte; gone when the import ends.
create table partner_import_chunk (
  import_id  uuid not null references partner_import (id),
  number     int not null,
  bytes      bytea not null,
  primary key (import_id, number)
);
alter table partner_import_chunk alter column bytes set storage external;

-- What was read from it, in the form that all lists have in common; gone when the import ends.
create table partner_import_row (
  import_id  uuid not null references partner_import (id),
  number     int not null,
  line       int not null,
  keys       text[] not null,
  row        jsonb not null,
  primary key (import_id, number)
);

-- Numbers, domains and names that several rows of one file have: they tell nobody apart.
create table partner_import_key (
  import_id  uuid not null references partner_import (id),
  key        text not null,
  first      int not null,
  primary key (import_id, key)
);

-- Rows that could not be taken, each with its reason; kept.
create table partner_import_report (
  import_id  uuid not null references partner_import (id),
  number     int not null,
  line       int not null,
  reason     text not null,
  arguments  jsonb not null,
  excerpt    text not null,
  primary key (import_id, number)
);

-- Which source a partner's facts come from, with what it said: {"city": {"source": …, "key": …, "value": …}}. A fact
-- that is not what its source said was changed by a person, and no import touches it again.
create table partner_origin (
  partner_id  uuid primary key references partner (id),
  facts       jsonb not null
);
