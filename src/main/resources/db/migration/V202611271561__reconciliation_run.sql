-- The bank's statements, the book and our payment orders, set side by side.
create table reconciliation_counter (
  year  int primary key,
  last  int not null
);

-- One comparison of an account on a day. What it found never changes.
create table reconciliation_run (
  id            uuid primary key,
  reference     text not null unique,
  account       text not null,
  day           date not null,
  number        int not null check (number > 0),
  -- Asked for by the daily job; a day has one such run, whichever node asks.
  daily         boolean not null,
  asked_at      timestamptz not null,
  actor_id      uuid,
  actor_name    text not null,
  state         text not null check (state in ('WAITING', 'RUNNING', 'DONE')),
  -- When a node takes it up, or when the lease of the one that has it ends.
  next_at       timestamptz,
  taken         int not null default 0,
  trouble       text check (length(trouble) <= 500),
  seen_at       timestamptz,
  -- Up to which day bookings were looked at.
  until_day     date,
  matched       int not null default 0,
  fresh         int not null default 0,
  standing      int not null default 0,
  decided       int not null default 0,
  resolved      int not null default 0,
  currency      char(3) not null,
  bank_sum      bigint,
  book_sum      bigint,
  closing       bigint,
  hash          char(64) check (hash ~ '^[0-9a-f]{64}$'),
  unique (account, day, number),
  constraint reconciliation_run_done check ((state = 'DONE') = (hash is not null and seen_at is not null and next_at is null))
);
create unique index reconciliation_run_daily on reconciliation_run (account, day) where daily;
create unique index reconciliation_run_waiting on reconciliation_run (account, day) where state = 'WAITING';
-- One at a time of an account.
create unique index reconciliation_run_running on reconciliation_run (account) where state = 'RUNNING';
create index reconciliation_run_due on reconciliation_run (next_at) where next_at is not null;
create index reconciliation_run_newest on reconciliation_run (account, id desc);

-- One thing on which bank, book and orders do not agree, from the run that found it to whoever explained it.
create table reconciliation_difference (
  id               uuid primary key,
  account          text not null,
  -- The same in every run that finds it.
  key              text not null check (length(key) between 1 and 300),
  kind             text not null,
  first_run        uuid not null references reconciliation_run (id),
  order_id         uuid,
  arguments        jsonb not null,
  -- Who had a hand in what it is about; they do not decide on it.
  hands            uuid[] not null,
  state            text not null check (state in ('OPEN', 'DECIDED', 'RESOLVED')),
  decided_by       uuid references people_person (id),
  decided_name     text,
  decided_for      uuid references people_person (id),
  decided_at       timestamptz,
  reason           text check (length(reason) between 5 and 2000),
  resolved_run     uuid references reconciliation_run (id),
  constraint reconciliation_difference_decided check ((state = 'DECIDED') = (decided_by is not null and reason is not null)),
  constraint reconciliation_difference_resolved check ((state = 'RESOLVED') = (resolved_run is not null))
);
create unique index reconciliation_difference_standing on reconciliation_difference (account, key)
  where state <> 'RESOLVED';
create index reconciliation_difference_open on reconciliation_difference (account) where state = 'OPEN';

-- What a run saw, side by side.
create table reconciliation_line (
  run_id          uuid not null references reconciliation_run (id),
  position        int not null,
  kind            text not null,
  key             text not null,
  standing        text not null default 'NEW' check (standing in ('NEW', 'OPEN', 'DECIDED', 'RESOLVED', 'MATCHED')),
  difference_id   uuid references reconciliation_difference (id),
  arguments       jsonb not null,
  hands           uuid[] not null,
  order_id        uuid,
  bank_on         date,
  bank_amount     bigint,
  bank_reference  text,
  bank_party      text,
  book_on         date,
  book_amount     bigint,
  book_number     bigint,
  our_reference   text,
  our_key         text,
  our_amount      bigint,
  our_state       text,
  primary key (run_id, position)
);
create index reconciliation_line_difference on reconciliation_line (difference_id) where difference_id is not null;

create function reconciliation_keep_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or exists (select from reconciliation_run where id = new.run_id and state = 'DONE') then
    raise exception 'what a reconciliation found stays: % of % is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;
create trigger reconciliation_line_kept before insert or update or delete on reconciliation_line
  for each row execute function reconciliation_keep_line();

create function reconciliation_keep_run() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'DONE' then
    raise exception 'what a reconciliation found stays: % of % is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;
create trigger reconciliation_run_kept before update or delete on reconciliation_run
  for each row execute function reconciliation_keep_run();

-- What was found, and a decision, stay as they are.
create function reconciliation_keep_difference() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'OPEN'
    or (new.id, new.account, new.key, new.kind, new.first_run, new.order_id, new.arguments, new.hands)
      is distinct from
      (old.id, old.account, old.key, old.kind, old.first_run, old.order_id, old.arguments, old.hands) then
    raise exception 'what a reconciliation found stays: % of % is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;
create trigger reconciliation_difference_kept before update or delete on reconciliation_difference
  for each row execute function reconciliation_keep_difference();

-- Each restoration that accounts were blocked for, once.
create table reconciliation_restoration (
  label  text primary key check (length(label) between 1 and 100),
  at     timestamptz not null
);
