-- An account can be blocked for several reasons at once; each is lifted by whoever decides on it.
alter table bank_block add actor_for uuid, add kind text not null default 'ANSWER'
  check (kind in ('ANSWER', 'RECONCILIATION', 'HAND'));
drop index bank_block_standing;
create unique index bank_block_standing on bank_block (account, kind) where lifted_at is null;

-- The bank’s running number and the days that a statement speaks of, so that a missing one is noticed.
alter table bank_statement add sequence text not null default '';

-- A booking is told by notifications and statements: both are looked at.
create index bank_answer_record_booked on bank_answer_record (account, booked_on)
  where identity is not null and status = 'BOOKED';
