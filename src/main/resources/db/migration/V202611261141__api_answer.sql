-- What a POST was answered, for good: the same key asks again and hears the same.
create table api_answer (
  person uuid not null references people_person (id),
  route text not null check (length(route) <= 300),
  key text not null check (length(key) between 1 and 200),
  -- SHA-256 of the body without its passwords
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  status integer not null,
  media_type text,
  location text,
  body bytea not null,
  answered_at timestamptz not null,
  primary key (person, route, key)
);
