-- What a person brings waits for a second one, where it would settle a payment.
alter table bank_answer_file
  add column actor_for uuid,
  add column confirmed_id uuid,
  add column confirmed_for uuid,
  add column confirmed_name text,
  add column confirmed_at timestamptz,
  drop constraint bank_answer_file_state_check,
  add constraint bank_answer_file_state_check
    check (state in ('UNCONFIRMED', 'WAITING', 'DONE', 'REFUSED')),
  add constraint bank_answer_file_two_people
    check (confirmed_id is null or (confirmed_id <> actor_id
      and confirmed_id is distinct from actor_for and confirmed_for is distinct from actor_id));
create index bank_answer_file_unconfirmed on bank_answer_file (id) where state = 'UNCONFIRMED';
