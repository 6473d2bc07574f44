-- One round of review on one frozen version; the hash is what every opinion of the round is about.
create table legalreview_round (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  round_number integer not null check (round_number > 0),
  version_number integer not null check (version_number > 0),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  reviewer_roles text[] not null check (cardinality(reviewer_roles) > 0),
  opened_at timestamptz not null,
  half_time_at timestamptz not null,
  due_at timestamptz not null,
  outcome text check (outcome in ('APPROVED', 'CHANGES_REQUESTED', 'REFUSED')),
  consolidated_at timestamptz,
  superseded_at timestamptz,
  superseded_by_version integer,
  unique (agreement_id, round_number),
  unique (id, content_hash),
  check ((outcome is null) = (consolidated_at is null)),
  check ((superseded_at is null) = (superseded_by_version is null))
);
create unique index legalreview_round_open on legalreview_round (agreement_id)
  where consolidated_at is null and superseded_at is null;

-- The reference on (round_id, content_hash) makes sure that nobody approves another text than the round's.
create table legalreview_opinion (
  id uuid primary key,
  round_id uuid not null,
  reviewer_role text not null check (reviewer_role in ('LEGAL', 'FINANCE', 'DATA_PROTECTION', 'REGISTRAR')),
  opinion text not null check (opinion in ('APPROVED', 'CHANGES_REQUESTED', 'REFUSED')),
  remark text check (length(remark) <= 4000),
  content_hash text not null,
  reviewer_id uuid not null references people_person (id),
  reviewer_name text not null,
  on_behalf_of_id uuid references people_person (id),
  on_behalf_of_name text,
  given_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by_version integer,
  unique (round_id, reviewer_role),
  foreign key (round_id, content_hash) references legalreview_round (id, content_hash),
  check (opinion = 'APPROVED' or remark is not null),
  check ((on_behalf_of_id is null) = (on_behalf_of_name is null)),
  check ((superseded_at is null) = (superseded_by_version is null))
);

-- Internal: never shown to, sent to or printed for anybody outside the house.
create table legalreview_comment (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  version_number integer not null,
  clause_key text not null,
  author_id uuid not null references people_person (id),
  author_name text not null,
  body text not null check (length(body) between 1 and 4000),
  written_at timestamptz not null
);
create index legalreview_comment_case on legalreview_comment (agreement_id, written_at);

create function legalreview_kept() returns trigger language plpgsql as $$
begin
  raise exception 'rounds and opinions of a legal review are kept, never deleted';
end $$;
create trigger legalreview_round_kept before delete on legalreview_round
  for each row execute function legalreview_kept();
create trigger legalreview_opinion_kept before delete on legalreview_opinion
  for each row execute function legalreview_kept();
