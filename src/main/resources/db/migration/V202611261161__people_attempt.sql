-- Wrong passwords of the last quarter of an hour, and where people signed in well before, for every node. Keys are
-- hashes: what somebody typed as a name may have been a password.
create table people_attempt (
  key text not null,
  failed_at timestamptz not null
);
create index people_attempt_key on people_attempt (key, failed_at);

create table people_known_place (
  place text primary key,
  seen_at timestamptz not null
);
