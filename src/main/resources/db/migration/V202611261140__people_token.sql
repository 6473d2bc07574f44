-- What programs sign in with, for a person. The token itself is nowhere: only its SHA-256.
create table people_token (
  id uuid primary key,
  person uuid not null references people_person (id),
  name text not null check (length(name) between 1 and 80),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  scope text not null check (scope in ('READ', 'WRITE')),
  -- Ends with the person's sessions: when the password changes and when the person is disabled.
  epoch integer not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  check (expires_at > made_at)
);
create index people_token_person on people_token (person, made_at desc);
