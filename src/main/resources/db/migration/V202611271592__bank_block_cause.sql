-- What made a bank's answer block an account, and who brought it: they do not lift the block, whatever became of the answer.
create table bank_block_cause (
  id        bigint generated always as identity primary key,
  block_id  uuid not null references bank_block (id),
  order_id  uuid references bank_payment (order_id),
  person_id uuid,
  -- Who brings a file is told after what it caused, in the same transaction.
  kept_at   timestamptz not null default now(),
  kept_in   xid8 not null default pg_current_xact_id(),
  check ((order_id is null) <> (person_id is null))
);
create index bank_block_cause_of on bank_block_cause (block_id);
create index bank_block_cause_kept on bank_block_cause (kept_in);

-- Of blocks that stand, as far as the records still tell; rather one person too many.
insert into bank_block_cause (block_id, order_id)
  select b.id, p.order_id from bank_block b join bank_payment p on p.account = b.account
   where b.kind = 'ANSWER' and b.lifted_at is null
     and (p.end_to_end_id = b.arguments ->> 0 or exists (select from bank_answer_record r
       where r.order_id = p.order_id and r.outcome = 'DIFFERENT' and r.recorded_at >= b.kept_at));
insert into bank_block_cause (block_id, person_id)
  select distinct b.id, who.person from bank_block b
    join bank_answer_record r on r.outcome = 'DIFFERENT' and r.recorded_at >= b.kept_at
    left join bank_payment p on p.order_id = r.order_id
    join bank_answer_file f on f.id = r.file_id
    cross join lateral unnest(array[f.actor_id, f.actor_for]) as who (person)
   where b.kind = 'ANSWER' and b.lifted_at is null and (p.order_id is null or p.account = b.account)
     and who.person is not null;
