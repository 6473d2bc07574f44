-- Whoever ever changed a text of an agreement, and whom they stood in for: none of them reviews or
-- signs it, however many others changed it after them.
create table drafting_author (
  agreement_id uuid not null references agreement (id),
  person_id uuid not null references people_person (id),
  primary key (agreement_id, person_id)
);

insert into drafting_author (agreement_id, person_id)
  select distinct agreement_id, changed_by_id from drafting_draft where changed_by_id is not null;

create function drafting_author_kept() returns trigger language plpgsql as $$
begin
  raise exception 'drafting_author is append-only: % refused', tg_op;
end $$;

create trigger drafting_author_kept before update or delete on drafting_author
  for each row execute function drafting_author_kept();
create trigger drafting_author_no_truncate before truncate on drafting_author
  for each statement execute function drafting_author_kept();
