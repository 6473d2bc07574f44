-- The book keeps itself: PostgreSQL holds every rule here against whoever writes, the application too.

-- What an entry can be about, and between which accounts it moves an amount. A correction moves back what it corrects.
create table ledger_cause (
  cause text primary key,
  source text,
  destination text
);

insert into ledger_cause (cause, source, destination) values
  ('OPENING', 'FUNDING', 'AVAILABLE'),
  ('TOP_UP', 'FUNDING', 'AVAILABLE'),
  ('CUT', 'AVAILABLE', 'FUNDING'),
  ('CARRY_OUT', 'AVAILABLE', 'FUNDING'),
  ('CARRY_IN', 'FUNDING', 'AVAILABLE'),
  ('CORRECTION', null, null),
  ('RESERVE', 'AVAILABLE', 'RESERVED'),
  ('RELEASE', 'RESERVED', 'AVAILABLE'),
  ('COMMIT', 'RESERVED', 'COMMITTED'),
  ('UNCOMMIT', 'COMMITTED', 'AVAILABLE'),
  ('PAY', 'COMMITTED', 'PAID'),
  ('UNPAY', 'PAID', 'COMMITTED'),
  ('RECOVER', 'RECOVERED', 'AVAILABLE');

create table ledger_counter (
  year int primary key,
  last int not null
);

create table ledger_envelope (
  id uuid primary key,
  reference text not null unique,
  programme_id uuid,
  name jsonb not null,
  year int not null check (year between 1900 and 2200),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  open boolean not null default true,
  last_entry bigint not null default 0,
  opened_by uuid,
  opened_at timestamptz not null,
  unique (id, currency)
);

create unique index ledger_envelope_of_programme on ledger_envelope (programme_id, year, currency)
  where programme_id is not null;
create index ledger_envelope_by_year on ledger_envelope (year desc, reference desc);

-- Funding is the negative of what was put in, recovered the negative of what came back.
create table ledger_account (
  envelope_id uuid primary key references ledger_envelope,
  funding bigint not null default 0 check (funding <= 0),
  available bigint not null default 0 check (available >= 0),
  reserved bigint not null default 0 check (reserved >= 0),
  committed bigint not null default 0 check (committed >= 0),
  paid bigint not null default 0 check (paid >= 0),
  recovered bigint not null default 0 check (recovered <= 0),
  constraint ledger_account_no_more_back_than_paid check (paid + recovered >= 0)
);

-- The same for each case, so that nobody releases, commits, pays or recovers more of it than it holds.
create table ledger_holding (
  envelope_id uuid not null references ledger_envelope,
  subject_kind text not null,
  subject_id uuid not null,
  reserved bigint not null default 0 check (reserved >= 0),
  committed bigint not null default 0 check (committed >= 0),
  paid bigint not null default 0 check (paid >= 0),
  recovered bigint not null default 0 check (recovered <= 0),
  primary key (envelope_id, subject_kind, subject_id),
  constraint ledger_holding_no_more_back_than_paid check (paid + recovered >= 0)
);

-- What two people want changed in an envelope: one asks, another decides on exactly that.
create table ledger_change (
  id uuid primary key,
  envelope_id uuid not null references ledger_envelope,
  kind text not null check (kind in ('OPENING', 'TOP_UP', 'CUT', 'CARRY_OVER', 'CORRECTION')),
  amount bigint not null check (amount between 1 and 1000000000000000),
  target_id uuid references ledger_envelope,
  corrects uuid,
  reason text not null check (length(reason) between 1 and 2000),
  content_hash char(64) not null,
  state text not null default 'REQUESTED'
    check (state in ('REQUESTED', 'APPROVED', 'BOOKED', 'REFUSED', 'WITHDRAWN')),
  requested_by uuid not null,
  requested_by_name text not null,
  requested_for uuid,
  requested_for_name text,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_for uuid,
  decided_for_name text,
  decided_at timestamptz,
  answer text,
  check ((kind = 'CARRY_OVER') = (target_id is not null)),
  check ((kind = 'CORRECTION') = (corrects is not null)),
  check (target_id <> envelope_id),
  check ((decided_by is not null) = (state in ('APPROVED', 'BOOKED', 'REFUSED'))),
  constraint ledger_change_by_two check (
    decided_by is null or (
      decided_by <> requested_by
      and decided_by is distinct from requested_for
      and decided_for is distinct from requested_by
      and (decided_for is null or decided_for is distinct from requested_for)))
);

create index ledger_change_of_envelope on ledger_change (envelope_id, requested_at desc);

create table ledger_entry (
  id uuid primary key,
  envelope_id uuid not null references ledger_envelope,
  number bigint not null,
  cause text not null references ledger_cause,
  subject_kind text not null,
  subject_id uuid not null,
  key text not null unique check (length(key) between 1 and 300),
  corrects uuid references ledger_entry,
  change_id uuid references ledger_change,
  actor_id uuid,
  actor_name text not null,
  on_behalf_id uuid,
  on_behalf_name text,
  recorded_at timestamptz not null,
  written_in xid8 not null,
  unique (envelope_id, number),
  unique (id, envelope_id),
  check ((cause = 'CORRECTION') = (corrects is not null)),
  check ((cause in ('OPENING', 'TOP_UP', 'CUT', 'CARRY_OUT', 'CARRY_IN', 'CORRECTION')) = (change_id is not null))
);

create unique index ledger_entry_of_change on ledger_entry (change_id, envelope_id);
create index ledger_entry_of_case on ledger_entry (subject_id, subject_kind, envelope_id, number);
create index ledger_entry_corrected on ledger_entry (corrects) where corrects is not null;
alter table ledger_change add foreign key (corrects, envelope_id) references ledger_entry (id, envelope_id);

-- An entry's postings belong to its envelope and are in its currency: the foreign keys say so.
create table ledger_posting (
  entry_id uuid not null,
  envelope_id uuid not null,
  account text not null
    check (account in ('FUNDING', 'AVAILABLE', 'RESERVED', 'COMMITTED', 'PAID', 'RECOVERED')),
  amount bigint not null check (amount <> 0 and abs(amount) <= 1000000000000000),
  currency char(3) not null,
  primary key (entry_id, account),
  foreign key (entry_id, envelope_id) references ledger_entry (id, envelope_id),
  foreign key (envelope_id, currency) references ledger_envelope (id, currency)
);

-- Nothing is ever changed or taken out.
create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the book only grows: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end;
$$;

-- Balances follow from postings; nobody writes them.
create function ledger_refuse_by_hand() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'balances follow from postings: % of % is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

create trigger ledger_cause_fixed before insert or update or delete on ledger_cause
  for each row execute function ledger_refuse_change();
create trigger ledger_cause_kept before truncate on ledger_cause
  for each statement execute function ledger_refuse_change();
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function ledger_refuse_change();
create trigger ledger_entry_kept before truncate on ledger_entry
  for each statement execute function ledger_refuse_change();
create trigger ledger_posting_append_only before update or delete on ledger_posting
  for each row execute function ledger_refuse_change();
create trigger ledger_posting_kept before truncate on ledger_posting
  for each statement execute function ledger_refuse_change();
create trigger ledger_account_derived before insert or update on ledger_account
  for each row execute function ledger_refuse_by_hand();
create trigger ledger_account_stays before delete on ledger_account
  for each row execute function ledger_refuse_change();
create trigger ledger_account_kept before truncate on ledger_account
  for each statement execute function ledger_refuse_change();
create trigger ledger_holding_derived before insert or update on ledger_holding
  for each row execute function ledger_refuse_by_hand();
create trigger ledger_holding_stays before delete on ledger_holding
  for each row execute function ledger_refuse_change();
create trigger ledger_holding_kept before truncate on ledger_holding
  for each statement execute function ledger_refuse_change();
create trigger ledger_envelope_stays before delete on ledger_envelope
  for each row execute function ledger_refuse_change();
create trigger ledger_envelope_kept before truncate on ledger_envelope
  for each statement execute function ledger_refuse_change();
create trigger ledger_change_stays before delete on ledger_change
  for each row execute function ledger_refuse_change();
create trigger ledger_change_kept before truncate on ledger_change
  for each statement execute function ledger_refuse_change();

create function ledger_guard_envelope() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.last_entry <> 0 or not new.open then
      raise exception 'an envelope begins open and without entries' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.id, new.reference, new.year, new.currency, new.opened_at)
      is distinct from (old.id, old.reference, old.year, old.currency, old.opened_at)
    or (old.programme_id is not null and new.programme_id is distinct from old.programme_id)
    or (pg_trigger_depth() < 2
      and (new.last_entry, new.open) is distinct from (old.last_entry, old.open)) then
    raise exception 'only an entry changes an envelope' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

create trigger ledger_envelope_guarded before insert or update on ledger_envelope
  for each row execute function ledger_guard_envelope();

create function ledger_begin_account() returns trigger language plpgsql as $$
begin
  insert into ledger_account (envelope_id) values (new.id);
  return null;
end;
$$;

create trigger ledger_envelope_begins after insert on ledger_envelope
  for each row execute function ledger_begin_account();

create function ledger_guard_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'REQUESTED' then
      raise exception 'a change begins as a request' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.id, new.envelope_id, new.kind, new.amount, new.target_id, new.corrects, new.reason,
      new.content_hash, new.requested_by, new.requested_by_name, new.requested_for,
      new.requested_for_name, new.requested_at)
    is distinct from
      (old.id, old.envelope_id, old.kind, old.amount, old.target_id, old.corrects, old.reason,
      old.content_hash, old.requested_by, old.requested_by_name, old.requested_for,
      old.requested_for_name, old.requested_at) then
    raise exception 'what was asked for stays as it is' using errcode = 'insufficient_privilege';
  end if;
  if (old.state, new.state) not in (('REQUESTED', 'APPROVED'), ('REQUESTED', 'REFUSED'),
      ('REQUESTED', 'WITHDRAWN'), ('APPROVED', 'BOOKED')) then
    raise exception 'a change does not go from % to %', old.state, new.state
      using errcode = 'insufficient_privilege';
  end if;
  if old.state = 'APPROVED'
    and (new.decided_by, new.decided_for, new.decided_at, new.answer)
      is distinct from (old.decided_by, old.decided_for, old.decided_at, old.answer) then
    raise exception 'a decision stays as it is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

create trigger ledger_change_guarded before insert or update on ledger_change
  for each row execute function ledger_guard_change();

-- Everybody who moves money of an envelope waits for its row first, so that there is one order of locks.
create function ledger_lock(envelope uuid, patience text) returns boolean language plpgsql as $$
declare
  usual text := current_setting('lock_timeout');
  known boolean;
begin
  perform set_config('lock_timeout', patience, true);
  perform 1 from ledger_envelope where id = envelope for no key update;
  known := found;
  perform set_config('lock_timeout', usual, true);
  return known;
end;
$$;

-- Numbers have no gap: the next one is known only under the lock, and is used up only by an entry that stays.
create function ledger_number_entry() returns trigger language plpgsql as $$
declare
  envelope ledger_envelope;
begin
  select * into envelope from ledger_envelope where id = new.envelope_id for no key update;
  if not found then
    return new;
  end if;
  if new.number is not null and new.number <> envelope.last_entry + 1 then
    raise exception 'entry % of % comes next, not %', envelope.last_entry + 1, envelope.reference, new.number
      using errcode = 'check_violation';
  end if;
  if new.cause in ('RESERVE', 'OPENING', 'TOP_UP', 'CARRY_IN') and not envelope.open then
    raise exception '% is closed', envelope.reference using errcode = 'check_violation';
  end if;
  new.number := envelope.last_entry + 1;
  new.written_in := pg_current_xact_id();
  return new;
end;
$$;

create trigger ledger_entry_numbered before insert on ledger_entry
  for each row execute function ledger_number_entry();

create function ledger_count_entry() returns trigger language plpgsql as $$
begin
  update ledger_envelope
    set last_entry = new.number, open = open and new.cause <> 'CARRY_OUT'
    where id = new.envelope_id;
  return null;
end;
$$;

create trigger ledger_entry_counted after insert on ledger_entry
  for each row execute function ledger_count_entry();

-- Only the newest entry of an envelope is open to postings, and only in the transaction that writes it.
create function ledger_accept_posting() returns trigger language plpgsql as $$
begin
  if not exists (
    select from ledger_entry e join ledger_envelope v on v.id = e.envelope_id
      where e.id = new.entry_id and e.number = v.last_entry and e.written_in = pg_current_xact_id()) then
    raise exception 'the entry is closed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

create trigger ledger_posting_accepted before insert on ledger_posting
  for each row execute function ledger_accept_posting();

create function ledger_post() returns trigger language plpgsql as $$
begin
  update ledger_account a set
      funding = a.funding + added.funding, available = a.available + added.available,
      reserved = a.reserved + added.reserved, committed = a.committed + added.committed,
      paid = a.paid + added.paid, recovered = a.recovered + added.recovered
    from (select envelope_id,
        coalesce(sum(amount) filter (where account = 'FUNDING'), 0) as funding,
        coalesce(sum(amount) filter (where account = 'AVAILABLE'), 0) as available,
        coalesce(sum(amount) filter (where account = 'RESERVED'), 0) as reserved,
        coalesce(sum(amount) filter (where account = 'COMMITTED'), 0) as committed,
        coalesce(sum(amount) filter (where account = 'PAID'), 0) as paid,
        coalesce(sum(amount) filter (where account = 'RECOVERED'), 0) as recovered
      from posted group by envelope_id) added
    where a.envelope_id = added.envelope_id;
  insert into ledger_holding (envelope_id, subject_kind, subject_id)
    select distinct e.envelope_id, e.subject_kind, e.subject_id
      from posted p join ledger_entry e on e.id = p.entry_id
      where p.account not in ('FUNDING', 'AVAILABLE')
    on conflict do nothing;
  update ledger_holding h set
      reserved = h.reserved + added.reserved, committed = h.committed + added.committed,
      paid = h.paid + added.paid, recovered = h.recovered + added.recovered
    from (select e.envelope_id, e.subject_kind, e.subject_id,
        coalesce(sum(amount) filter (where account = 'RESERVED'), 0) as reserved,
        coalesce(sum(amount) filter (where account = 'COMMITTED'), 0) as committed,
        coalesce(sum(amount) filter (where account = 'PAID'), 0) as paid,
        coalesce(sum(amount) filter (where account = 'RECOVERED'), 0) as recovered
      from posted p join ledger_entry e on e.id = p.entry_id
      where p.account not in ('FUNDING', 'AVAILABLE')
      group by e.envelope_id, e.subject_kind, e.subject_id) added
    where (h.envelope_id, h.subject_kind, h.subject_id)
      = (added.envelope_id, added.subject_kind, added.subject_id);
  return null;
end;
$$;

create trigger ledger_posting_posted after insert on ledger_posting
  referencing new table as posted for each statement execute function ledger_post();

-- Looked at when the transaction ends, whatever was written when: the entry moves one amount as its cause says.
create function ledger_require_balance() returns trigger language plpgsql as $$
declare
  this uuid := case tg_table_name when 'ledger_entry' then to_jsonb(new) ->> 'id'
    else to_jsonb(new) ->> 'entry_id' end;
  entry ledger_entry;
  moved ledger_cause;
  change ledger_change;
  total bigint;
  sources text[];
  destinations text[];
  value bigint;
begin
  select * into entry from ledger_entry where id = this;
  select sum(amount), array_agg(account) filter (where amount < 0),
      array_agg(account) filter (where amount > 0), sum(amount) filter (where amount > 0)
    into total, sources, destinations, value
    from ledger_posting where entry_id = this;
  if total is distinct from 0 then
    raise exception 'the postings of entry % do not sum to zero', entry.number using errcode = 'check_violation';
  end if;
  select * into moved from ledger_cause where cause = entry.cause;
  if entry.corrects is not null then
    select c.cause, c.destination, c.source into moved
      from ledger_entry e join ledger_cause c on c.cause = e.cause
      where e.id = entry.corrects and e.envelope_id = entry.envelope_id
        and e.cause in ('OPENING', 'TOP_UP', 'CUT');
    if value + (select coalesce(sum(p.amount), 0) from ledger_entry e join ledger_posting p on p.entry_id = e.id
          where e.corrects = entry.corrects and e.id <> entry.id and p.amount > 0)
        > (select sum(amount) from ledger_posting where entry_id = entry.corrects and amount > 0) then
      raise exception 'entry % corrects more than there is', entry.number using errcode = 'check_violation';
    end if;
  end if;
  if sources is distinct from array[moved.source] or destinations is distinct from array[moved.destination] then
    raise exception 'entry % does not move what its cause % says', entry.number, entry.cause
      using errcode = 'check_violation';
  end if;
  if entry.change_id is not null then
    select * into change from ledger_change where id = entry.change_id;
    if change.state <> 'BOOKED' or change.amount <> value
      or change.corrects is distinct from entry.corrects
      or entry.envelope_id <> (case entry.cause when 'CARRY_IN' then change.target_id else change.envelope_id end)
      or change.kind <> (case when entry.cause in ('CARRY_OUT', 'CARRY_IN') then 'CARRY_OVER' else entry.cause end) then
      raise exception 'entry % is not what two people decided', entry.number using errcode = 'check_violation';
    end if;
  end if;
  return null;
end;
$$;

create constraint trigger ledger_entry_balanced after insert on ledger_entry
  deferrable initially deferred for each row execute function ledger_require_balance();
create constraint trigger ledger_posting_balanced after insert on ledger_posting
  deferrable initially deferred for each row execute function ledger_require_balance();

-- A carry-over stands in both books or in none.
create function ledger_require_booking() returns trigger language plpgsql as $$
begin
  if (select count(*) from ledger_entry where change_id = new.id)
      <> (case new.kind when 'CARRY_OVER' then 2 else 1 end) then
    raise exception 'a booked change has its entries' using errcode = 'check_violation';
  end if;
  return null;
end;
$$;

create constraint trigger ledger_change_booked after update on ledger_change
  deferrable initially deferred for each row when (new.state = 'BOOKED') execute function ledger_require_booking();
