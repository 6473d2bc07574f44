-- The second factor of a person: what their app computes codes from, encrypted under a key that is not in here.
create table people_factor (
  person uuid primary key references people_person (id),
  secret text not null check (secret ~ '^v1\.[0-9a-f]{8}\.'),
  enrolled_at timestamptz not null,
  -- The step of 30 seconds of the last code: neither it nor an older one is taken again.
  last_step bigint not null
);

-- Shown to a person, and theirs when they type a first code of it.
create table people_factor_offer (
  person uuid primary key references people_person (id),
  secret text not null check (secret ~ '^v1\.[0-9a-f]{8}\.'),
  -- Whether whoever asked had proved the factor that this one replaces.
  replaces boolean not null,
  made_at timestamptz not null
);

-- For a lost phone. The first characters find the row, the rest is kept as its Argon2 hash.
create table people_recovery_code (
  person uuid not null references people_person (id),
  slot text not null check (slot ~ '^[2-9A-Z]{2}$'),
  hash text not null,
  used_at timestamptz,
  primary key (person, slot)
);

-- Somebody signed in again, for one action. Used up by it, and gone with the session.
create table people_fresh (
  session text not null references people_session (id) on update cascade on delete cascade,
  person uuid not null references people_person (id),
  purpose text not null check (length(purpose) between 1 and 100),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  strength text not null check (strength in ('PASSWORD', 'SECOND_FACTOR')),
  signed_in_at timestamptz not null,
  primary key (session, purpose, hash, strength)
);
