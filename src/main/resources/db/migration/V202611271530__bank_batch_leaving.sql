-- Since when a released file may lie in its account's folder; null as long as nobody outside can have it.
alter table bank_batch add column leaving_at timestamptz;
update bank_batch set leaving_at = second_at where state = 'RELEASED' and next_at is not null;
