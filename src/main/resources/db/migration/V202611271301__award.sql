-- The awards of one call: its ranking, and who has the amounts reserved. Its row is the lock under which places are given, so that each goes to one applicant and each applicant moves up once.
create table award_round (
  call_id       uuid primary key,
  envelope_id   uuid not null,
  programme_id  uuid not null,
  quota         int not null check (quota > 0),
  ranking       char(64) not null check (ranking ~ '^[0-9a-f]{64}$'),
  state         text not null check (state in ('PROPOSED', 'PREPARING', 'PREPARED', 'CONCLUDED', 'CANCELLED')),
  opened_at     timestamptz not null,
  prepared_by   uuid references people_person (id),
  prepared_for  uuid references people_person (id),
  prepared_at   timestamptz,
  constraint award_round_prepared check ((prepared_by is null) = (prepared_at is null))
);

create table award_counter (
  year  int primary key,
  last  int not null
);

create table award (
  id              uuid primary key,
  reference       text not null unique,
  call_id         uuid not null references award_round (call_id),
  application_id  uuid not null unique,
  place           int not null check (place > 0),
  status          text not null check (status in ('PROPOSED', 'RESERVE', 'WAITING', 'APPROVAL', 'DECIDED', 'OFFERED', 'ACCEPTED', 'COMMITTED', 'REFUSED', 'DECLINED', 'LAPSED', 'UNSIGNED', 'WITHDRAWN', 'CANCELLED', 'NOT_REACHED')),
  applicant       uuid not null,
  person          uuid,
  name            text not null,
  address         text not null,
  language        text not null check (language in ('EN', 'FR', 'ES', 'AR')),
  unit            text not null,
  host            uuid references partner (id),
  country         char(2) not null,
  from_on         date not null,
  until_on        date not null,
  distance_km     int,
  snapshot        char(64) not null check (snapshot ~ '^[0-9a-f]{64}$'),
  envelope_id     uuid not null,
  programme_id    uuid not null,
  currency        char(3) not null,
  amount          bigint check (amount > 0),
  rule            jsonb,
  hash            char(64) check (hash ~ '^[0-9a-f]{64}$'),
  level           text,
  short_of        bigint check (short_of >= 0),
  approved        boolean,
  decided_by      uuid references people_person (id),
  decided_name    text,
  decided_for     uuid references people_person (id),
  decided_at      timestamptz,
  decided_hash    char(64),
  decision_reason text,
  offered_at      timestamptz,
  accept_by       timestamptz,
  answered_at     timestamptz,
  letter          text references document_blob (sha256),
  agreement_id    uuid unique references agreement (id),
  reason          text,
  changed_at      timestamptz not null,
  searchable      text not null,
  words           tsvector generated always as (to_tsvector('simple', searchable)) stored,
  version         bigint not null default 0,
  unique (call_id, place),
  constraint award_days check (until_on >= from_on),
  constraint award_computed check ((amount is null) = (hash is null) and (amount is null) = (rule is null)),
  constraint award_decided check ((approved is null) = (decided_by is null) and (approved is null) = (decided_hash is null)),
  -- Nobody is offered, and nothing committed, what nobody approved with this very content.
  constraint award_approved check (status not in ('OFFERED', 'ACCEPTED', 'COMMITTED') or (approved and decided_hash = hash))
);
create index award_of_call on award (call_id, place);
create index award_of_status on award (status, id desc);
create index award_of_envelope on award (envelope_id, id desc);
create index award_of_applicant on award (applicant);
create index award_words on award using gin (words);

-- How the amount was computed, line by line.
create table award_line (
  award_id  uuid not null references award (id),
  number    int not null,
  rate      text not null,
  unit      text not null check (unit in ('DAY', 'MONTH', 'LUMP_SUM')),
  quantity  int not null check (quantity > 0),
  each      bigint not null,
  amount    bigint not null,
  primary key (award_id, number)
);

-- When which part of it is paid, and what has to be true before.
create table award_instalment (
  award_id    uuid not null references award (id),
  number      int not null check (number > 0),
  percent     int not null check (percent between 1 and 100),
  amount      bigint not null check (amount > 0),
  conditions  text[] not null,
  primary key (award_id, number)
);

-- Lines and instalments of an award sum to its amount, to the cent, whoever writes them.
create function award_adds_up() returns trigger language plpgsql as $$
declare
  total bigint;
  lines bigint;
  plan bigint;
begin
  select amount into total from award where id = new.award_id;
  select sum(amount) into lines from award_line where award_id = new.award_id;
  select sum(amount) into plan from award_instalment where award_id = new.award_id;
  if lines is distinct from total or plan is distinct from total then
    raise exception 'award % of % has lines of % and instalments of %', new.award_id, total, lines, plan
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger award_line_adds_up after insert or update on award_line
  deferrable initially deferred for each row execute function award_adds_up();
create constraint trigger award_instalment_adds_up after insert or update on award_instalment
  deferrable initially deferred for each row execute function award_adds_up();

-- What was computed stays: another amount would be another award.
create function award_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what an award consists of stays: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger award_line_fixed before update or delete on award_line
  for each row execute function award_refuse_change();
create trigger award_instalment_fixed before update or delete on award_instalment
  for each row execute function award_refuse_change();

