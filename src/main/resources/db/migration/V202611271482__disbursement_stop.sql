-- Somebody asks not to pay an instalment any more, and another person decides.
create table disbursement_stop (
  disbursement_id  uuid not null references disbursement (id),
  number           int not null,
  reason           text not null,
  asked_by         uuid not null references people_person (id),
  asked_name       text not null,
  asked_for        uuid references people_person (id),
  asked_at         timestamptz not null,
  confirmed        boolean,
  answered_by      uuid references people_person (id),
  answered_name    text,
  answered_for     uuid references people_person (id),
  answered_at      timestamptz,
  primary key (disbursement_id, number),
  constraint disbursement_stop_answered check ((confirmed is null) = (answered_by is null)),
  constraint disbursement_stop_two check (answered_by is null or answered_by <> asked_by)
);
create unique index disbursement_stop_open on disbursement_stop (disbursement_id) where confirmed is null;
