-- What banks answer. A file is taken once by its hash, a line of a statement once by its identity.
create table bank_answer_file (
  id uuid primary key,
  name text not null,
  source text not null check (source in ('UPLOAD', 'API', 'FOLDER', 'HTTP')),
  hash char(64) not null,
  kind text,
  message_id text,
  received_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  state text not null check (state in ('WAITING', 'DONE', 'REFUSED')),
  -- Sealed, and gone as soon as all of it is booked.
  content text,
  records int not null default 0,
  done int not null default 0,
  moved int not null default 0,
  confirmed int not null default 0,
  known int not null default 0,
  unmatched int not null default 0,
  different int not null default 0,
  noted int not null default 0,
  failed int not null default 0,
  -- When a node books on; null where none does.
  next_at timestamptz,
  taken int not null default 0,
  failures int not null default 0,
  trouble text,
  refusal_key text,
  refusal_arguments jsonb,
  check ((state = 'REFUSED') = (refusal_key is not null))
);
create unique index bank_answer_file_hash on bank_answer_file (hash) where state <> 'REFUSED';
create index bank_answer_file_due on bank_answer_file (next_at) where next_at is not null;
create index bank_answer_file_newest on bank_answer_file (id desc);

create table bank_answer_record (
  file_id uuid not null references bank_answer_file (id),
  position int not null,
  level text not null check (level in ('LINE', 'PAYMENT', 'GROUP', 'FILE')),
  line bigint not null,
  identity text check (length(identity) <= 80),
  outcome text not null check (outcome in
    ('MOVED', 'CONFIRMED', 'KNOWN', 'UNMATCHED', 'DIFFERENT', 'NOTED', 'FAILED')),
  -- What differs, or what failed.
  detail text check (length(detail) <= 500),
  order_id uuid references bank_payment (order_id),
  account text,
  reference text,
  bank_reference text,
  status text not null,
  reason_code text,
  amount bigint,
  currency char(3),
  direction text,
  returned boolean not null default false,
  reversal boolean not null default false,
  booked_on date,
  value_on date,
  counterparty text,
  words text,
  primary key (file_id, position)
);
create unique index bank_answer_record_identity on bank_answer_record (identity)
  where identity is not null and outcome not in ('KNOWN', 'FAILED');
create index bank_answer_record_order on bank_answer_record (order_id) where order_id is not null;
create index bank_answer_record_account on bank_answer_record (account, booked_on)
  where identity is not null and outcome not in ('KNOWN', 'FAILED');
create index bank_answer_record_outcome on bank_answer_record (file_id, outcome, position);

-- Balances as banks state them.
create table bank_statement (
  file_id uuid not null references bank_answer_file (id),
  number int not null,
  account text not null,
  report text not null,
  balances jsonb not null,
  entries int not null,
  primary key (file_id, number)
);
create index bank_statement_account on bank_statement (account);

-- How far the answers of an account have been fetched over its line.
create table bank_cursor (
  account text primary key,
  position text not null default '',
  next_at timestamptz not null,
  failures int not null default 0,
  trouble text
);
