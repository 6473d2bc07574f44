create table recovery_counter (
  year  int primary key,
  last  int not null
);

-- What a beneficiary has to give back of an award: one record for each, whatever its reasons.
create table recovery (
  id           uuid primary key,
  reference    text not null unique,
  award_id     uuid not null unique references award (id),
  envelope_id  uuid not null,
  payee        uuid not null,
  beneficiary  text not null,
  currency     char(3) not null,
  state        text not null check (state in
    ('OPENED', 'DEMANDED', 'IN_INSTALMENTS', 'SETTLED', 'WAIVED', 'WRITTEN_OFF', 'DROPPED')),
  to_demand    bigint not null default 0 check (to_demand >= 0),
  reason       text not null check (length(reason) between 1 and 2000),
  asked_by     uuid references people_person (id),
  asked_name   text,
  asked_for    uuid references people_person (id),
  asked_at     timestamptz,
  due_on       date,
  opened_at    timestamptz not null,
  searchable   text not null,
  words        tsvector generated always as (to_tsvector('simple', searchable)) stored,
  version      bigint not null default 0,
  constraint recovery_asked check ((asked_by is null) = (asked_at is null) and (asked_by is null) = (asked_name is null))
);
create index recovery_of_state on recovery (state, id desc);
create index recovery_of_payee on recovery (payee);
create index recovery_words on recovery using gin (words);

-- A demand as one person made it and another approved it, on its hash.
create table recovery_claim (
  recovery_id    uuid not null references recovery (id),
  number         int not null check (number > 0),
  amount         bigint not null check (amount > 0),
  content        text not null,
  hash           char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  account        text not null,
  reason         text not null check (length(reason) between 1 and 2000),
  made_by        uuid not null references people_person (id),
  made_name      text not null,
  made_for       uuid references people_person (id),
  made_at        timestamptz not null,
  verdict        text check (verdict in ('APPROVED', 'RETURNED', 'REFUSED')),
  remarks        text not null default '',
  decided_by     uuid references people_person (id),
  decided_name   text,
  decided_for    uuid references people_person (id),
  decided_at     timestamptz,
  sent_at        timestamptz,
  primary key (recovery_id, number),
  constraint recovery_claim_decided check ((verdict is null) = (decided_by is null)),
  constraint recovery_claim_sent check (sent_at is null or verdict = 'APPROVED'),
  constraint recovery_claim_by_two check (decided_by is null
    or (decided_by <> made_by and decided_by is distinct from made_for
      and decided_for is distinct from made_by and (decided_for is null or decided_for is distinct from made_for)))
);
create unique index recovery_claim_open on recovery_claim (recovery_id) where verdict is null;

-- What somebody asks for and somebody else decides: money that came, a plan, an offset, a waiver, a write-off, an objection.
-- A beneficiary without an account asks by name.
create table recovery_request (
  id              uuid primary key,
  recovery_id     uuid not null references recovery (id),
  number          int not null check (number > 0),
  kind            text not null check (kind in ('RECEIPT', 'PLAN', 'OFFSET', 'WAIVER', 'WRITE_OFF', 'OBJECTION')),
  amount          bigint not null check (amount >= 0),
  received_on     date,
  bank_reference  text,
  target          uuid,
  target_award    uuid,
  target_number   int,
  reason          text not null default '',
  content         text not null,
  hash            char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  asked_by        uuid references people_person (id),
  asked_name      text not null,
  asked_for       uuid references people_person (id),
  asked_at        timestamptz not null,
  state           text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'BOOKED', 'WITHDRAWN')),
  answer          text not null default '',
  decided_by      uuid references people_person (id),
  decided_name    text,
  decided_for     uuid references people_person (id),
  decided_at      timestamptz,
  unique (recovery_id, number),
  unique (id, recovery_id),
  constraint recovery_request_amount check ((kind = 'OBJECTION') = (amount = 0)),
  constraint recovery_request_received check ((kind = 'RECEIPT') = (received_on is not null)),
  constraint recovery_request_target check ((kind = 'OFFSET') = (target is not null)
    and (target is null) = (target_award is null) and (target is null) = (target_number is null)),
  constraint recovery_request_decided check (state in ('ASKED', 'WITHDRAWN') or decided_by is not null),
  constraint recovery_request_by_two check (decided_by is null
    or (decided_by is distinct from asked_by and (asked_for is null or decided_by is distinct from asked_for)
      and (decided_for is null or (decided_for is distinct from asked_by and decided_for is distinct from asked_for))))
);
create index recovery_request_of_recovery on recovery_request (recovery_id, number desc);
-- An instalment waits for one offset at a time.
create unique index recovery_request_offset on recovery_request (target) where kind = 'OFFSET' and state in ('ASKED', 'APPROVED');
create unique index recovery_request_objection on recovery_request (recovery_id) where kind = 'OBJECTION' and state = 'ASKED';
-- The same line of a bank statement is noted once.
create unique index recovery_request_receipt on recovery_request (recovery_id, bank_reference)
  where kind = 'RECEIPT' and state in ('ASKED', 'APPROVED', 'BOOKED');

-- Dates and amounts of a plan, which sum to what was outstanding.
create table recovery_instalment (
  request_id  uuid not null references recovery_request (id),
  number      int not null check (number > 0),
  due_on      date not null,
  amount      bigint not null check (amount > 0),
  primary key (request_id, number)
);

-- Everything that changes what is outstanding: demanded amounts above zero, what settles them below.
create table recovery_movement (
  id           uuid primary key,
  recovery_id  uuid not null references recovery (id),
  kind         text not null check (kind in ('DEMAND', 'RECEIPT', 'OFFSET', 'WAIVER', 'WRITE_OFF')),
  amount       bigint not null,
  claim        int,
  request_id   uuid unique,
  moved_at     timestamptz not null,
  unique (recovery_id, claim),
  foreign key (recovery_id, claim) references recovery_claim (recovery_id, number),
  foreign key (request_id, recovery_id) references recovery_request (id, recovery_id),
  constraint recovery_movement_sign check (case kind when 'DEMAND' then amount > 0 else amount < 0 end),
  constraint recovery_movement_cause check ((kind = 'DEMAND') = (claim is not null) and (claim is null) <> (request_id is null))
);
create index recovery_movement_of_recovery on recovery_movement (recovery_id, id);

-- Reminders that went out: of the whole (0) or of one instalment, by days after its due day.
create table recovery_reminder (
  recovery_id  uuid not null references recovery (id),
  plan         int not null,
  item         int not null check (item >= 0),
  days         int not null,
  sent_at      timestamptz not null,
  primary key (recovery_id, plan, item, days)
);

create function recovery_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a recovery only grows: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger recovery_movement_append_only before update or delete on recovery_movement
  for each row execute function recovery_refuse_change();
create trigger recovery_instalment_fixed before update or delete on recovery_instalment
  for each row execute function recovery_refuse_change();
create trigger recovery_reminder_fixed before update or delete on recovery_reminder
  for each row execute function recovery_refuse_change();
create trigger recovery_stays before delete on recovery
  for each row execute function recovery_refuse_change();

-- What two people agreed on stays as it was; only its fate is added.
create function recovery_guard_claim() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (new.recovery_id, new.number, new.amount, new.content, new.hash, new.account, new.reason, new.made_by, new.made_for)
      is distinct from
      (old.recovery_id, old.number, old.amount, old.content, old.hash, old.account, old.reason, old.made_by, old.made_for)
    or (old.verdict is not null and (new.verdict, new.decided_by, new.decided_for)
      is distinct from (old.verdict, old.decided_by, old.decided_for)) then
    raise exception 'a demand stays as it was made' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger recovery_claim_guarded before update or delete on recovery_claim
  for each row execute function recovery_guard_claim();

create function recovery_guard_request() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (new.recovery_id, new.number, new.kind, new.amount, new.received_on, new.bank_reference, new.target,
        new.content, new.hash, new.asked_by, new.asked_for, new.asked_name)
      is distinct from
      (old.recovery_id, old.number, old.kind, old.amount, old.received_on, old.bank_reference, old.target,
        old.content, old.hash, old.asked_by, old.asked_for, old.asked_name)
    or (old.decided_by is not null and (new.decided_by, new.decided_for) is distinct from (old.decided_by, old.decided_for))
    or (old.state, new.state) not in (('ASKED', 'APPROVED'), ('ASKED', 'REFUSED'), ('ASKED', 'WITHDRAWN'),
      ('APPROVED', 'BOOKED'), ('APPROVED', 'WITHDRAWN')) then
    raise exception 'a request stays as it was asked and decided' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger recovery_request_guarded before update or delete on recovery_request
  for each row execute function recovery_guard_request();

-- Nothing is settled twice, whoever writes: under the lock of its record a recovery never falls below zero, and nothing is
-- booked that two people have not agreed on.
create function recovery_guard_movement() returns trigger language plpgsql as $$
begin
  perform 1 from recovery where id = new.recovery_id for update;
  if (select coalesce(sum(amount), 0) from recovery_movement where recovery_id = new.recovery_id) + new.amount < 0 then
    raise exception 'more would be settled than is outstanding' using errcode = 'check_violation';
  end if;
  if new.claim is not null and not exists (select from recovery_claim c
      where c.recovery_id = new.recovery_id and c.number = new.claim and c.verdict = 'APPROVED' and c.amount = new.amount) then
    raise exception 'the demand is not approved' using errcode = 'check_violation';
  end if;
  if new.request_id is not null and not exists (select from recovery_request q
      where q.id = new.request_id and q.kind = new.kind and q.state in ('APPROVED', 'BOOKED') and q.decided_by is not null
        and (q.amount = -new.amount or (q.kind = 'OFFSET' and q.amount > -new.amount))) then
    raise exception 'the request is not approved' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger recovery_movement_guarded before insert on recovery_movement
  for each row execute function recovery_guard_movement();

-- A plan sums to its request to the smallest unit.
create function recovery_require_plan() returns trigger language plpgsql as $$
begin
  if (select sum(amount) from recovery_instalment where request_id = new.request_id)
      is distinct from (select amount from recovery_request where id = new.request_id) then
    raise exception 'a plan sums to what is outstanding' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger recovery_instalment_summed after insert on recovery_instalment
  deferrable initially deferred for each row execute function recovery_require_plan();
