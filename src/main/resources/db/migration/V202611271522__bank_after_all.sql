-- Lines that contradicted, booked after all: asked for by one person with a reason, decided by another.
create table bank_after_all (
  id uuid primary key,
  file_id uuid not null,
  position int not null,
  reason text not null check (length(reason) between 5 and 2000),
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_name text not null,
  asked_for uuid,
  decided_at timestamptz,
  decided_by uuid,
  decided_name text,
  decided_for uuid,
  outcome text check (outcome in ('BOOKED', 'DECLINED')),
  answer text check (length(answer) <= 2000),
  foreign key (file_id, position) references bank_answer_record (file_id, position),
  check ((decided_at is null) = (outcome is null) and (decided_at is null) = (decided_by is null)),
  check (decided_by is null or (decided_by <> asked_by and decided_by is distinct from asked_for
    and decided_for is distinct from asked_by))
);
create unique index bank_after_all_open on bank_after_all (file_id, position) where decided_at is null;
create index bank_after_all_of_record on bank_after_all (file_id, position);

-- Credits that wait for the debit that they take back.
create index bank_answer_record_early on bank_answer_record (order_id) where outcome = 'NOTED' and detail = 'NO_DEBIT';
