-- One instalment of an award on its way to an account. Its row is the lock under which orders are made, moved and booked.
create table disbursement_counter (
  year  int primary key,
  last  int not null
);

create table disbursement_order_counter (
  year  int primary key,
  last  int not null
);

create table disbursement (
  id           uuid primary key,
  reference    text not null unique,
  award_id     uuid not null references award (id),
  instalment   int not null check (instalment > 0),
  envelope_id  uuid not null,
  payee        uuid not null,
  beneficiary  text not null,
  planned      bigint not null check (planned > 0),
  cut          bigint check (cut > 0),
  cut_reason   text not null default '',
  currency     char(3) not null,
  state        text not null check (state in ('WAITING', 'DUE', 'PAID', 'UNDECIDED', 'ENDED')),
  opened_at    timestamptz not null,
  due_at       timestamptz,
  pay_by       timestamptz,
  overdue_at   timestamptz,
  ended_at     timestamptz,
  end_reason   text not null default '',
  searchable   text not null,
  words        tsvector generated always as (to_tsvector('simple', searchable)) stored,
  version      bigint not null default 0,
  unique (award_id, instalment),
  constraint disbursement_cut check (cut is null or cut <= planned),
  constraint disbursement_end check ((state = 'ENDED') = (ended_at is not null))
);
create index disbursement_of_state on disbursement (state, id desc);
create index disbursement_of_payee on disbursement (payee) where state in ('WAITING', 'DUE');
create index disbursement_words on disbursement using gin (words);

-- What was found when conditions were last tested.
create table disbursement_condition (
  disbursement_id  uuid not null references disbursement (id),
  condition        text not null,
  evidence         text,
  link             text,
  since            timestamptz,
  tested_at        timestamptz not null,
  primary key (disbursement_id, condition),
  constraint disbursement_condition_held check ((evidence is null) = (since is null))
);

-- Somebody of the office saw that the beneficiary has arrived, and kept what shows it.
create table disbursement_arrival (
  award_id        uuid primary key references award (id),
  arrived_on      date not null,
  certificate     text not null references document_blob (sha256),
  file_name       text not null,
  confirmed_by    uuid not null references people_person (id),
  confirmed_name  text not null,
  confirmed_for   uuid references people_person (id),
  confirmed_at    timestamptz not null
);

-- One attempt to pay. What is paid never changes, and no row is ever removed.
create table disbursement_order (
  id               uuid primary key,
  reference        text not null unique check (length(reference) <= 35),
  disbursement_id  uuid not null references disbursement (id),
  number           int not null check (number > 0),
  previous         uuid references disbursement_order (id),
  account          text not null,
  amount           bigint not null check (amount > 0),
  currency         char(3) not null,
  details          uuid not null,
  holder           text not null,
  masked           text not null,
  execution_day    date not null,
  remittance       text not null check (length(remittance) <= 140),
  uetr             uuid not null unique,
  state            text not null check (state in ('DRAFT', 'CHECKED', 'RELEASED', 'SENT', 'UNKNOWN', 'PAID', 'REFUSED', 'RETURNED', 'REVERSED')),
  content          text not null,
  hash             char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  made_by          uuid not null references people_person (id),
  made_name        text not null,
  made_for         uuid references people_person (id),
  made_at          timestamptz not null,
  checked_by       uuid references people_person (id),
  checked_name     text,
  checked_for      uuid references people_person (id),
  checked_at       timestamptz,
  checked_hash     char(64),
  released_by      uuid references people_person (id),
  released_name    text,
  released_for     uuid references people_person (id),
  released_at      timestamptz,
  released_hash    char(64),
  void_at          timestamptz,
  void_why         text check (void_why in ('SENT_BACK', 'DETAILS_CHANGED', 'ENDED')),
  void_said        text not null default '',
  reason_code      text,
  reason_texts     jsonb not null default '[]',
  bank_reference   text,
  moved_at         timestamptz not null,
  paid_at          timestamptz,
  refuted_at       timestamptz,
  unique (disbursement_id, number),
  constraint disbursement_order_void check ((void_at is null) = (void_why is null) and (void_at is null or state in ('DRAFT', 'CHECKED'))),
  -- Nothing leaves the house that two people have not seen with this very content.
  constraint disbursement_order_checked check (state = 'DRAFT' or (checked_by is not null and checked_hash = hash and checked_by <> made_by)),
  constraint disbursement_order_released check (released_by is null or (released_hash = hash and released_by <> made_by and released_by <> checked_by))
);
-- An instalment is never on its way twice.
create unique index disbursement_order_living on disbursement_order (disbursement_id)
  where void_at is null and state not in ('REFUSED', 'RETURNED', 'REVERSED');
create index disbursement_order_of_state on disbursement_order (state, id desc);
create index disbursement_order_open on disbursement_order (details) where void_at is null and state in ('DRAFT', 'CHECKED');

-- How an order came to where it stands.
create table disbursement_order_step (
  order_id  uuid not null references disbursement_order (id),
  number    int not null,
  state     text not null,
  at        timestamptz not null,
  name      text not null,
  note      text not null default '',
  primary key (order_id, number)
);

-- What is to follow when the bank took a payment back: one person says it, another confirms.
create table disbursement_reversal (
  order_id        uuid not null references disbursement_order (id),
  number          int not null,
  choice          text not null check (choice in ('AGAIN', 'END')),
  reason          text not null,
  decided_by      uuid not null references people_person (id),
  decided_name    text not null,
  decided_for     uuid references people_person (id),
  decided_at      timestamptz not null,
  confirmed       boolean,
  confirmed_by    uuid references people_person (id),
  confirmed_name  text,
  confirmed_for   uuid references people_person (id),
  confirmed_at    timestamptz,
  primary key (order_id, number),
  constraint disbursement_reversal_two check (confirmed_by is null or confirmed_by <> decided_by)
);

create function disbursement_keep() returns trigger language plpgsql as $$
begin
  raise exception 'nothing of a payment is ever removed';
end $$;
create trigger disbursement_keep before delete on disbursement for each row execute function disbursement_keep();
create trigger disbursement_order_keep before delete on disbursement_order for each row execute function disbursement_keep();

create function disbursement_order_same() returns trigger language plpgsql as $$
begin
  if (new.reference, new.disbursement_id, new.account, new.amount, new.currency, new.details, new.execution_day, new.remittance, new.uetr, new.content, new.hash, new.made_by)
     is distinct from
     (old.reference, old.disbursement_id, old.account, old.amount, old.currency, old.details, old.execution_day, old.remittance, old.uetr, old.content, old.hash, old.made_by) then
    raise exception 'what an order pays never changes';
  end if;
  return new;
end $$;
create trigger disbursement_order_same before update on disbursement_order for each row execute function disbursement_order_same();
