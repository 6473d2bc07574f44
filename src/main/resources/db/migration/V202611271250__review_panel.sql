-- Who reviews a call's applications. One row for each call whose review has begun.
create table review_panel (
  call_id       uuid primary key,
  reference     text not null,
  chair         uuid not null references people_person (id),
  state         text not null check (state in ('OPEN', 'DECIDED', 'CANCELLED')),
  appointed_by  uuid not null references people_person (id),
  appointed_at  timestamptz not null
);
create index review_panel_chair on review_panel (chair);
create table review_member (
  call_id   uuid not null references review_panel (call_id),
  person    uuid not null references people_person (id),
  added_at  timestamptz not null,
  primary key (call_id, person)
);
create index review_member_person on review_member (person);

-- One application under review, a case of its own: what reviewers see of it names no applicant. "number" is all that reviewers and minutes call it; "barred" are its applicant and whoever
-- decided that it is eligible. The figures are written when all its reviews are in.
create table review_case (
  application   uuid primary key,
  id            uuid not null unique,
  call_id       uuid not null references review_panel (call_id),
  number        int not null check (number > 0),
  reference     text not null,
  unit          text not null,
  barred        uuid[] not null,
  submitted_at  timestamptz not null,
  state         text not null check (state in ('DRAWN', 'RUNNING', 'SETTLED', 'ENDED')),
  running       boolean not null default false,
  reviews       int not null default 0,
  score         numeric(7, 4),
  spread        numeric(7, 4),
  outlying      boolean not null default false,
  unique (call_id, number),
  constraint review_case_settled_whole check (state <> 'SETTLED' or (score is not null and spread is not null and reviews > 0))
);
create index review_case_state on review_case (call_id, state, number);
create index review_case_running on review_case (call_id) where running;
create index review_case_outlying on review_case (call_id, number) where outlying;
create index review_case_barred on review_case using gin (barred);

-- One reviewer's part in one application. A replacement is a row of its own that names the one before it.
create table review_assignment (
  id              uuid primary key,
  call_id         uuid not null references review_panel (call_id),
  application     uuid not null references review_case (application),
  reviewer        uuid references people_person (id),
  state           text not null check (state in ('VACANT', 'OPEN', 'SCORED', 'RECUSED', 'EXPIRED', 'GIVEN_UP', 'ENDED')),
  predecessor     uuid references review_assignment (id),
  asked_for       text check (length(asked_for) between 5 and 2000),
  asked_by        uuid references people_person (id),
  assigned_at     timestamptz,
  cleared_at      timestamptz,
  cleared_by      uuid references people_person (id),
  conflict        text check (length(conflict) between 5 and 2000),
  scored_at       timestamptz,
  scored_by       uuid references people_person (id),
  scored_for      uuid references people_person (id),
  snapshot        char(64) check (snapshot ~ '^[0-9a-f]{64}$'),
  halves          int[],
  remarks         text[],
  total           numeric(7, 4),
  constraint review_assignment_one_each unique (application, reviewer),
  constraint review_assignment_somebody check (reviewer is not null or state in ('VACANT', 'GIVEN_UP', 'ENDED')),
  constraint review_assignment_scored_whole check (
    (state = 'SCORED') = (scored_at is not null)
    and (scored_at is null) = (snapshot is null) and (scored_at is null) = (halves is null)
    and (scored_at is null) = (remarks is null) and (scored_at is null) = (total is null)
    and (scored_at is null) = (scored_by is null))
);
create index review_assignment_case on review_assignment (application, state);
create index review_assignment_reviewer on review_assignment (reviewer, state, assigned_at);
create index review_assignment_call on review_assignment (call_id, reviewer, state);

-- A score stays as it was given, whoever writes by whatever means.
create function review_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what a panel has decided stays: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end;
$$;
create trigger review_score_stays before update on review_assignment
  for each row when (old.state = 'SCORED') execute function review_refuse_change();
create trigger review_assignment_stays before delete on review_assignment
  for each row execute function review_refuse_change();
create trigger review_assignment_whole before truncate on review_assignment
  for each statement execute function review_refuse_change();

-- The order that was computed last; once it is decided, nothing of it changes.
create table review_ranking (
  id           uuid primary key,
  call_id      uuid not null references review_panel (call_id),
  hash         char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  computed_at  timestamptz not null,
  decided_at   timestamptz,
  decided_by   uuid references people_person (id),
  decided_for  uuid references people_person (id),
  remark       text check (length(remark) <= 2000),
  constraint review_ranking_decided_whole check ((decided_at is null) = (decided_by is null))
);
create unique index review_ranking_decided on review_ranking (call_id) where decided_at is not null;
create index review_ranking_latest on review_ranking (call_id, computed_at desc, id desc);
create table review_place (
  ranking      uuid not null references review_ranking (id) on delete cascade,
  place        int not null check (place > 0),
  application  uuid not null references review_case (application),
  number       int not null,
  reference    text not null,
  score        numeric(7, 4) not null,
  means        numeric(7, 4)[] not null,
  reviews      int not null,
  spread       numeric(7, 4) not null,
  standing     text not null check (standing in ('PROPOSED', 'RESERVE', 'BELOW')),
  tie_rule     text not null,
  primary key (ranking, place),
  unique (ranking, application)
);
create trigger review_ranking_stays before update or delete on review_ranking
  for each row when (old.decided_at is not null) execute function review_refuse_change();
create function review_refuse_decided() returns trigger language plpgsql as $$
begin
  if exists (select 1 from review_ranking r where r.id in (old.ranking, new.ranking) and r.decided_at is not null) then
    raise exception 'a decided ranking stays: % is refused', tg_op using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end;
$$;
create trigger review_place_stays before insert or update or delete on review_place
  for each row execute function review_refuse_decided();

create table review_minutes (
  call_id     uuid primary key references review_panel (call_id),
  blob        text not null references document_blob (sha256),
  written_at  timestamptz not null
);
