-- For whom somebody released a file, if not for themselves.
alter table bank_batch add column first_for uuid, add column second_for uuid,
  add check (second_for is null or second_for <> first_id),
  add check (first_for is null or first_for <> second_id);

-- When a block and what a bank's answer meant were kept, by one clock: what differed since a block began stands under it.
alter table bank_block add column kept_at timestamptz not null default now();
alter table bank_answer_record add column recorded_at timestamptz not null default now();
create index bank_answer_record_different on bank_answer_record (recorded_at) where outcome = 'DIFFERENT';
