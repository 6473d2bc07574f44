-- Templates as they came with the application or were supplied by an administrator: a changed
-- template is a new version, so that it can be told later what a text was made from.
create table drafting_template (
  id uuid primary key,
  key text not null,
  version int not null,
  content_hash text not null,
  supplied_at timestamptz not null,
  supplied_by_id uuid references people_person (id),
  supplied_by text not null,
  unique (key, version)
);

create table drafting_template_language (
  template_id uuid not null references drafting_template (id),
  language text not null check (language in ('en', 'fr', 'es', 'ar')),
  title text not null,
  instrument text not null,
  primary key (template_id, language)
);

create table drafting_template_clause (
  template_id uuid not null references drafting_template (id),
  language text not null,
  position int not null,
  clause_key text not null,
  condition text not null default '',
  heading text not null,
  body text not null,
  primary key (template_id, language, position),
  foreign key (template_id, language)
    references drafting_template_language (template_id, language)
);

-- Working copies. One is open at a time; what became of the others is told by their state.
create table drafting_draft (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  state text not null check (state in ('OPEN', 'SUPERSEDED', 'FROZEN')),
  template text not null,
  template_version int not null,
  based_on int,
  content jsonb not null,
  version int not null,
  changed_at timestamptz not null,
  changed_by_id uuid references people_person (id),
  changed_by text not null,
  checked_by_id uuid references people_person (id),
  checked_by text,
  returned_at timestamptz,
  returned_by text,
  returned_reason text,
  created_at timestamptz not null
);
create unique index drafting_draft_open on drafting_draft (agreement_id) where state = 'OPEN';
create index drafting_draft_agreement on drafting_draft (agreement_id);

create table drafting_version (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  number int not null check (number > 0),
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz not null,
  frozen_by_id uuid references people_person (id),
  frozen_by text not null,
  superseded_at timestamptz,
  unique (agreement_id, number)
);

create function drafting_version_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.superseded_at is null and new.superseded_at is not null
     and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then
    return new;
  end if;
  raise exception 'drafting_version is immutable: % of version % refused', tg_op, old.number;
end $$;

create trigger drafting_version_immutable before update or delete on drafting_version
  for each row execute function drafting_version_immutable();

create function drafting_version_kept() returns trigger language plpgsql as $$
begin
  raise exception 'drafting_version is immutable: truncate refused';
end $$;

create trigger drafting_version_kept before truncate on drafting_version
  for each statement execute function drafting_version_kept();

-- Another template than the route's, chosen by an administrator because that one is missing.
create table drafting_template_choice (
  agreement_id uuid primary key references agreement (id),
  template text not null
);
