-- Entries of bank details. The number of an account stands here sealed, for equal ones to be found as a keyed hash, and masked; what was entered never changes.
create table payee_details (
  id               uuid primary key,
  payee            uuid not null,
  number           int not null check (number > 0),
  applicant        uuid not null,
  person           uuid references people_person (id),
  name             text not null,
  address          text not null,
  language         text not null check (language in ('EN', 'FR', 'ES', 'AR')),
  holder_typed     text not null,
  holder           text not null check (holder <> ''),
  iban             boolean not null,
  sealed           text not null,
  fingerprint      text not null,
  masked           text not null,
  bic              text not null,
  street           text not null,
  post_code        text not null,
  town             text not null,
  country          char(2) not null,
  hash             char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
  changes          boolean not null,
  entered_by       uuid references people_person (id),
  entered_by_name  text not null,
  entered_for      uuid references people_person (id),
  entered_for_name text,
  entered_at       timestamptz not null,
  -- Why somebody of finance entered them; null where the payee did.
  why              text,
  state            text not null check (state in ('ENTERED', 'WAITING', 'PAYABLE', 'REFUSED', 'STOPPED', 'REPLACED', 'REFUTED')),
  decided_by       uuid references people_person (id),
  decided_by_name  text,
  decided_for      uuid references people_person (id),
  decided_for_name text,
  decided_at       timestamptz,
  answer           text,
  payable_from     timestamptz,
  ended_at         timestamptz,
  ended_by_name    text,
  end_reason       text,
  searchable       text not null,
  words            tsvector generated always as (to_tsvector('simple', searchable)) stored,
  unique (payee, number),
  -- Whoever entered them, in person or through another, never confirmed them.
  constraint payee_details_four_eyes check (decided_by is null
    or (decided_by is distinct from entered_by and decided_by is distinct from entered_for
      and (decided_for is null or (decided_for is distinct from entered_by and decided_for is distinct from entered_for))
      and decided_by is distinct from person and (decided_for is null or decided_for is distinct from person))),
  constraint payee_details_confirmed check (state not in ('WAITING', 'PAYABLE', 'REFUTED')
    or (decided_by is not null and payable_from is not null))
);

create unique index payee_details_under_way on payee_details (payee) where state in ('ENTERED', 'WAITING');
create unique index payee_details_payable on payee_details (payee) where state = 'PAYABLE';
create index payee_details_same on payee_details (fingerprint);
create index payee_details_words on payee_details using gin (words);
create index payee_details_state on payee_details (state, id);

-- Sealed anew under another key is the same number; everything else that was entered stays.
create function payee_refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'bank details only grow: % is refused', tg_op using errcode = 'insufficient_privilege';
  end if;
  if (old.id, old.payee, old.number, old.applicant, old.person, old.name, old.address, old.language,
      old.holder_typed, old.holder, old.iban, old.masked, old.bic, old.street, old.post_code, old.town,
      old.country, old.hash, old.changes, old.entered_by, old.entered_by_name, old.entered_for,
      old.entered_for_name, old.entered_at, old.why)
    is distinct from
     (new.id, new.payee, new.number, new.applicant, new.person, new.name, new.address, new.language,
      new.holder_typed, new.holder, new.iban, new.masked, new.bic, new.street, new.post_code, new.town,
      new.country, new.hash, new.changes, new.entered_by, new.entered_by_name, new.entered_for,
      new.entered_for_name, new.entered_at, new.why)
    or (old.decided_at is not null and (old.decided_by, old.decided_for, old.decided_at, old.answer)
      is distinct from (new.decided_by, new.decided_for, new.decided_at, new.answer)) then
    raise exception 'what was entered or decided stays as it was' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

create trigger payee_details_stay before update or delete on payee_details
  for each row execute function payee_refuse_change();
create trigger payee_details_kept before truncate on payee_details
  for each statement execute function payee_refuse_change();

-- Whoever has an award is found by the id that they are paid under.
create index award_payee on award ((coalesce(person, applicant)));
