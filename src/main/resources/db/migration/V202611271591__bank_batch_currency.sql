-- What a file's sum is in, told by the file itself: its account may not be configured any more.
alter table bank_batch add column currency char(3);
update bank_batch b set currency = (
  select p.currency from bank_payment p where p.account = b.account
   order by (p.batch_id = b.id) desc nulls last limit 1);
alter table bank_batch alter column currency set not null;
