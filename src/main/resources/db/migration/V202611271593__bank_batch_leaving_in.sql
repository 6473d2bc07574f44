-- In which folder a released file may lie: its account may have another one by now, or none.
alter table bank_batch add column leaving_in text;
