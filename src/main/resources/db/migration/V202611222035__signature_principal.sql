-- For whom a line is signed and who passed it on, by person: a name alone tells nobody apart.
alter table signature_line
  add column on_behalf_of_id uuid references people_person (id),
  add column passed_by_id uuid references people_person (id),
  add column passed_for text,
  add column passed_for_id uuid references people_person (id);
update signature_line set passed_for = passed_by where passed_by is not null;
alter table signature_line
  add check ((passed_by is null) = (passed_for is null)),
  add check (status <> 'SIGNED' or on_behalf_of is null or mandate is not null) not valid;
create unique index signature_line_one_principal on signature_line (round_id, on_behalf_of_id)
  where on_behalf_of_id is not null;
