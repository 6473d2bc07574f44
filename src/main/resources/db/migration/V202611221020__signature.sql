-- One round of signatures on one frozen version. Part-signed rounds are voided, never deleted.
create table signature_round (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  round_number integer not null check (round_number > 0),
  version_number integer not null check (version_number > 0),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('OPEN', 'VOID', 'SEALED')),
  decision text not null,
  decision_version integer not null,
  decision_rows text not null,
  opened_at timestamptz not null,
  void_reason text check (void_reason in ('REFUSED', 'MANDATE_LOST', 'TEXT_CHANGED', 'EXPIRED', 'WITHDRAWN')),
  voided_at timestamptz,
  sealed_at timestamptz,
  sealed_blob text check (sealed_blob ~ '^[0-9a-f]{64}$'),
  version integer not null,
  unique (agreement_id, round_number),
  unique (id, content_hash),
  check ((state = 'VOID') = (voided_at is not null)),
  check ((voided_at is null) = (void_reason is null)),
  check ((state = 'SEALED') = (sealed_at is not null)),
  check ((sealed_at is null) = (sealed_blob is null))
);
create unique index signature_round_live on signature_round (agreement_id) where state <> 'VOID';

-- The reference on (round_id, signed_hash) makes sure that the hash that was signed is the round's.
create table signature_line (
  id uuid primary key,
  round_id uuid not null references signature_round (id),
  position integer not null check (position > 0),
  side text not null check (side in ('OURS', 'THEIRS', 'WITNESS')),
  role text not null check (role in ('SIGNATORY', 'ON_BEHALF_SIGNATORY', 'WITNESS_OF_HONOUR')),
  group_key text,
  deputy_group text,
  title_key text,
  organisation jsonb not null,
  party_id uuid references partner (id),
  rule_row text not null,
  status text not null check (status in ('WAITING', 'PASSED', 'SIGNED', 'REFUSED', 'VOID')),
  passed_by text,
  passed_at timestamptz,
  reason text check (length(reason) <= 4000),
  refused_at timestamptz,
  signed_by uuid references people_person (id),
  signer_name text,
  signer_title jsonb,
  on_behalf_of text,
  mandate text,
  place text,
  how text check (how in ('ELECTRONIC', 'PAPER')),
  signed_at timestamptz,
  signed_hash text,
  scan_blob text check (scan_blob ~ '^[0-9a-f]{64}$'),
  recorded_by text,
  voided_at timestamptz,
  version integer not null,
  unique (round_id, position),
  foreign key (round_id, signed_hash) references signature_round (id, content_hash),
  check (side <> 'OURS' or group_key is not null),
  check (status <> 'SIGNED' or (signed_hash is not null and signed_at is not null and how is not null
         and signer_name is not null)),
  check (how is distinct from 'ELECTRONIC' or signed_by is not null),
  check (how is distinct from 'PAPER' or recorded_by is not null),
  check (status <> 'REFUSED' or (refused_at is not null and reason is not null)),
  check (status <> 'VOID' or voided_at is not null)
);
create unique index signature_line_one_each on signature_line (round_id, signed_by) where signed_by is not null;

create function signature_kept() returns trigger language plpgsql as $$
begin
  raise exception 'signatures are kept, never deleted';
end $$;
create trigger signature_round_kept before delete on signature_round
  for each row execute function signature_kept();
create trigger signature_line_kept before delete on signature_line
  for each row execute function signature_kept();

-- Who may bind the institution, by which decision and for how long. A signatory without any recorded
-- mandate signs by virtue of the office; one whose mandates have all run out does not sign.
create table signature_mandate (
  id uuid primary key,
  holder_id uuid not null references people_person (id),
  basis text not null check (length(basis) between 5 and 300),
  from_day date not null,
  until_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check (until_day >= from_day)
);
create index signature_mandate_holder on signature_mandate (holder_id);
