create table reporting_counter (
  year  int primary key,
  last  int not null
);

-- What a beneficiary owes after the stay: one report for each award.
create table reporting_report (
  id             uuid primary key,
  reference      text not null unique,
  award_id       uuid not null unique references award (id),
  state          text not null check (state in ('EXPECTED', 'SENT', 'RETURNED', 'EXCUSE_ASKED', 'ACCEPTED', 'EXCUSED')),
  due_on         date not null,
  reminded       int not null default 0,
  remarks        text,
  decided_by     uuid references people_person (id),
  decided_name   text,
  decided_for    uuid references people_person (id),
  decided_at     timestamptz,
  eligible       bigint check (eligible >= 0),
  rule           jsonb,
  planned_days   int,
  actual_days    int,
  changed_at     timestamptz not null,
  version        bigint not null default 0,
  constraint reporting_report_decided check (state not in ('ACCEPTED', 'EXCUSED') or decided_by is not null),
  constraint reporting_report_settled check ((eligible is null) = (rule is null) and (eligible is null) = (actual_days is null))
);
create index reporting_report_of_state on reporting_report (state, due_on, id);

-- What the beneficiary sent, each time; days are missing where they did not go at all.
create table reporting_sending (
  report_id    uuid not null references reporting_report (id),
  number       int not null check (number > 0),
  from_on      date,
  until_on     date,
  story        text not null check (length(story) between 1 and 5000),
  certificate  text references document_blob (sha256),
  file_name    text,
  hash         char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  sent_at      timestamptz not null,
  sent_by      uuid,
  sent_name    text not null,
  primary key (report_id, number),
  constraint reporting_sending_days check ((from_on is null) = (until_on is null) and until_on >= from_on),
  constraint reporting_sending_file check ((certificate is null) = (file_name is null))
);

-- Force majeure: one person asks, another decides.
create table reporting_excuse (
  report_id     uuid not null references reporting_report (id),
  number        int not null check (number > 0),
  reason        text not null check (length(reason) between 1 and 2000),
  hash          char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  asked_by      uuid not null references people_person (id),
  asked_name    text not null,
  asked_for     uuid references people_person (id),
  asked_at      timestamptz not null,
  confirmed     boolean,
  decided_by    uuid references people_person (id),
  decided_name  text,
  decided_for   uuid references people_person (id),
  decided_at    timestamptz,
  primary key (report_id, number),
  constraint reporting_excuse_by_two check (
    (confirmed is null) = (decided_by is null)
    and (decided_by is null or (decided_by <> asked_by and decided_by is distinct from asked_for
      and decided_for is distinct from asked_by and (decided_for is null or decided_for is distinct from asked_for))))
);

-- How the eligible amount was computed, line by line, as the award's was.
create table reporting_line (
  report_id  uuid not null references reporting_report (id),
  number     int not null,
  rate       text not null,
  unit       text not null check (unit in ('DAY', 'MONTH', 'LUMP_SUM')),
  awarded    bigint not null,
  eligible   bigint not null check (eligible between 0 and awarded),
  primary key (report_id, number)
);

-- What was sent and computed stays.
create function reporting_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was reported stays: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger reporting_sending_fixed before update or delete on reporting_sending
  for each row execute function reporting_refuse_change();
create trigger reporting_line_fixed before update or delete on reporting_line
  for each row execute function reporting_refuse_change();
