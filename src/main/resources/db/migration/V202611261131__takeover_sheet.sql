-- Lists of existing agreements that offices send in. Rows stay as they were read: an agreement's source can be looked up.
create table takeover_sheet (
  id           uuid primary key,
  file_name    text not null,
  header       jsonb not null,
  settings     jsonb not null,
  mapping      jsonb not null,
  uploaded_by  uuid not null references people_person (id),
  uploaded_at  timestamptz not null,
  version      bigint not null default 0
);
create index takeover_sheet_newest on takeover_sheet (uploaded_at desc);

create table takeover_row (
  sheet_id      uuid not null references takeover_sheet (id),
  line          bigint not null,
  cells         jsonb not null,
  problem       jsonb,
  state         text not null,
  row_key       text,
  findings      jsonb not null default '[]',
  gaps          jsonb not null default '[]',
  agreement_id  uuid references agreement (id),
  primary key (sheet_id, line),
  constraint takeover_row_state check (state in ('READ', 'READY', 'WRONG', 'KNOWN', 'TAKEN'))
);
create index takeover_row_key on takeover_row (sheet_id, row_key);

-- Scans beside a list, found again by the name that a row gives.
create table takeover_scan (
  sheet_id  uuid not null references takeover_sheet (id),
  name      text not null,
  blob      char(64) not null,
  primary key (sheet_id, name)
);

-- One time through a list: a dry run, or for good. "reached" is the last line that is done, so that a run that was cut
-- off goes on behind it.
create table takeover_run (
  id          uuid primary key,
  sheet_id    uuid not null references takeover_sheet (id),
  dry         boolean not null,
  reached     bigint not null default 0,
  done        int not null default 0,
  started_by  uuid not null references people_person (id),
  started_at  timestamptz not null,
  ended_at    timestamptz
);
create unique index takeover_run_one on takeover_run (sheet_id) where ended_at is null;

-- Which column was which field in this office's last list.
create table takeover_memory (
  office   uuid not null references partner (id),
  field    text not null,
  header   text not null,
  primary key (office, field)
);
