-- What a bank offers over its line and could not be taken: fetched again, by itself or when somebody asks for it.
create table bank_missed_answer (
  id uuid primary key,
  account text not null,
  item text not null,
  name text not null check (length(name) <= 150),
  since timestamptz not null,
  failures int not null default 1,
  -- What is wrong with the file; null where it could not be fetched.
  fault_key text,
  fault_arguments jsonb,
  trouble text check (length(trouble) <= 500),
  -- When it is fetched again; null where that is for a person to say.
  next_at timestamptz,
  check ((fault_key is null) <> (trouble is null)),
  unique (account, item)
);
create index bank_missed_answer_due on bank_missed_answer (account, next_at) where next_at is not null;
