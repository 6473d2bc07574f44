-- A party is an organisation of the register or one person by name: a grant is agreed on with its
-- beneficiary.
alter table agreement_party
  alter column partner_id drop not null,
  add column person_name text,
  add column person_address text,
  add constraint agreement_party_one check ((partner_id is null) <> (person_name is null)),
  add constraint agreement_party_person check ((person_name is null) = (person_address is null)),
  add constraint agreement_party_person_theirs check (person_name is null or side = 'THEIRS');

-- What partners have agreements: persons are none.
create or replace view partner_with_agreement as
  select distinct partner_id from agreement_party where partner_id is not null;

-- For which case an agreement was made whose terms were settled elsewhere: "award:0190…".
create table agreement_made (
  agreement_id  uuid primary key references agreement (id),
  made_for      text not null unique
);
