create extension if not exists btree_gist;

-- A part of the house: a department, a school, an office. The tree says who belongs to whom.
create table people_unit (
  code text primary key check (code ~ '^[a-z0-9-]{2,60}$'),
  name jsonb not null,
  office text not null,
  parent text references people_unit (code)
);

create table people_person (
  id uuid primary key,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name) and length(sign_in_name) between 2 and 100),
  display_name text not null check (length(display_name) between 1 and 200),
  password_hash text not null,
  language text not null check (language in ('EN', 'FR', 'ES', 'AR')),
  enabled boolean not null default true,
  -- Sessions opened under an older epoch are over: set anew when a password changes.
  session_epoch integer not null default 0,
  version integer not null default 0
);

create table people_role_assignment (
  person uuid not null references people_person (id),
  role text not null,
  unit text not null references people_unit (code),
  primary key (person, role, unit)
);
create index people_role_assignment_role on people_role_assignment (role, unit);

-- Who stands in for whom. Nothing is deleted: a substitution that is not wanted any more is taken back.
create table people_substitution (
  id uuid primary key,
  person uuid not null references people_person (id),
  substitute uuid not null references people_person (id),
  from_day date not null,
  until_day date not null,
  mandate text check (length(mandate) <= 1000),
  recorded_at timestamptz not null,
  taken_back_at timestamptz,
  check (person <> substitute),
  check (until_day >= from_day),
  constraint people_substitution_once exclude using gist (
    person with =, substitute with =, daterange(from_day, until_day, '[]') with &&
  ) where (taken_back_at is null)
);
create index people_substitution_substitute on people_substitution (substitute, from_day) where taken_back_at is null;
