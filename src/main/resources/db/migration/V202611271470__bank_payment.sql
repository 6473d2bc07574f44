-- What our banks are told to pay, and what they answered. Numbers of beneficiaries’ accounts stand sealed.

-- Nothing new leaves an account while a row stands.
create table bank_block (
  id uuid primary key,
  account text not null,
  message_key text not null,
  arguments jsonb not null,
  since timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  lifted_at timestamptz,
  lifted_by uuid,
  lifted_name text,
  lifted_reason text check (length(lifted_reason) between 5 and 2000),
  check ((lifted_at is null) = (lifted_name is null) and (lifted_at is null) = (lifted_reason is null))
);
create unique index bank_block_standing on bank_block (account) where lifted_at is null;
create index bank_block_history on bank_block (account, since desc);

create table bank_batch_number (year int primary key, last int not null);

-- One file for a bank: payments of an account and an execution day.
create table bank_batch (
  id uuid primary key,
  reference text not null unique,
  account text not null,
  execution_day date not null,
  -- Under which the bank knows the file, for good.
  message_id text not null unique check (length(message_id) <= 30),
  created_at timestamptz not null,
  maker_id uuid,
  maker_name text not null,
  state text not null check (state in ('MADE', 'RELEASED', 'SENT', 'TAKEN_APART')),
  hash char(64) not null,
  payments int not null check (payments > 0),
  control_sum numeric(24, 3) not null check (control_sum > 0),
  first_id uuid,
  first_name text,
  first_at timestamptz,
  second_id uuid,
  second_name text,
  second_at timestamptz,
  sent_at timestamptz,
  sent_by text,
  -- When it is put into the folder; null where that is not to be.
  next_at timestamptz,
  failures int not null default 0,
  trouble text,
  check (second_id is null or (first_id is not null and first_id <> second_id)),
  check (state not in ('RELEASED', 'SENT') or second_id is not null)
);
create index bank_batch_newest on bank_batch (id desc);
create index bank_batch_due on bank_batch (next_at) where next_at is not null;

create table bank_payment (
  order_id uuid primary key,
  account text not null,
  -- The permanent key: the bank knows the payment under no other.
  end_to_end_id text not null unique check (length(end_to_end_id) between 1 and 35),
  uetr uuid not null unique,
  amount bigint not null check (amount > 0),
  currency char(3) not null,
  -- Who is paid and what they read, sealed.
  sealed text not null,
  execution_day date not null,
  order_hash char(64) not null,
  maker_id uuid,
  submitted_at timestamptz not null,
  state text not null check (state in
    ('QUEUED', 'CANCELLED', 'SENT', 'UNKNOWN', 'PAID', 'REFUSED', 'RETURNED', 'REVERSED')),
  since timestamptz not null,
  reason_code text,
  reason_texts text[],
  bank_reference text,
  -- When a node takes it up, of one that is taken when its lease ends; null where none does.
  next_at timestamptz,
  -- Grows each time it is taken up, so that whoever was too slow writes nothing.
  taken int not null default 0,
  -- A request that pays may be on its way, or may have been.
  sending boolean not null default false,
  failures int not null default 0,
  trouble text check (length(trouble) <= 500),
  -- The bank holds something else under its key: nobody asks before a person has decided.
  held boolean not null default false,
  unknown_since timestamptz,
  overdue_at timestamptz,
  overdue_told boolean not null default false,
  batch_id uuid references bank_batch (id),
  -- Under which the bank answers for it and others together.
  payment_group text,
  -- What keeps it from standing in a file.
  unfit jsonb,
  -- A booking that took the money off our account is known.
  debited boolean not null default false,
  check ((state = 'UNKNOWN') = (unknown_since is not null))
);
create index bank_payment_due on bank_payment (next_at, order_id) where next_at is not null;
create index bank_payment_overdue on bank_payment (overdue_at) where state = 'UNKNOWN' and not overdue_told;
create index bank_payment_waiting on bank_payment (account, execution_day) where state = 'QUEUED';
create index bank_payment_batch on bank_payment (batch_id);
create index bank_payment_group on bank_payment (payment_group) where payment_group is not null;
create index bank_payment_reference on bank_payment (bank_reference) where bank_reference is not null;
create index bank_payment_newest on bank_payment (submitted_at desc, order_id desc);
create index bank_payment_trouble on bank_payment (account) where trouble is not null;

-- Every request to a bank: the row is committed before the request leaves.
create table bank_attempt (
  order_id uuid not null references bank_payment (order_id),
  number int not null,
  kind text not null check (kind in ('SEND', 'ASK')),
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (length(outcome) <= 500),
  primary key (order_id, number)
);
