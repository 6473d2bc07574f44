-- Who is signed in, for every node. The id is kept as its SHA-256 only: whoever reads this table, or a
-- backup of it, holds nobody's cookie.
create table people_session (
  id text primary key check (id ~ '^[0-9a-f]{64}$'),
  attributes jsonb not null check (jsonb_typeof(attributes) = 'object'),
  opened_at timestamptz not null,
  seen_at timestamptz not null
) with (fillfactor = 80);
