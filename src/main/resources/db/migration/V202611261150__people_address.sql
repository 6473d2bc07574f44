-- Where a person is reached by mail. Bouncing: the last mail to this address came back, nothing more is sent there
-- until the person says that it is right or gives another.
create table people_address (
  person uuid primary key references people_person (id),
  address text not null check (length(address) between 6 and 254),
  changed_at timestamptz not null,
  bouncing_since timestamptz,
  bounce text check (length(bounce) <= 500),
  version integer not null default 0
);
