-- A ranking of ten thousand is written and withdrawn by one statement each: what protects a decided
-- one is asked once per statement, not once per place.
drop trigger review_place_stays on review_place;
drop function review_refuse_decided();

create function review_refuse_decided() returns trigger language plpgsql as $$
begin
  if exists (select 1 from review_ranking r
              where r.decided_at is not null and r.id in (select t.ranking from touched t)) then
    raise exception 'a decided ranking stays: % is refused', tg_op using errcode = 'insufficient_privilege';
  end if;
  return null;
end;
$$;
create trigger review_place_comes_before after insert on review_place
  referencing new table as touched for each statement execute function review_refuse_decided();
create trigger review_place_goes_before after delete on review_place
  referencing old table as touched for each statement execute function review_refuse_decided();
create trigger review_place_stays before update on review_place
  for each row execute function review_refuse_change();
create trigger review_place_whole before truncate on review_place
  for each statement execute function review_refuse_change();
