-- How often the bank booked a payment on our account: a second debit that is taken back leaves it paid.
alter table bank_payment
  add column debits int not null default 0,
  add column credits int not null default 0;
update bank_payment p
   set debits = greatest(p.debited::int, c.debits), credits = c.credits
  from (select order_id,
          count(*) filter (where direction = 'DEBIT') as debits,
          count(*) filter (where direction = 'CREDIT') as credits
          from bank_answer_record
         where level = 'LINE' and status = 'BOOKED' and order_id is not null
           and (outcome in ('MOVED', 'CONFIRMED') or (outcome = 'DIFFERENT' and detail in ('TWICE', 'STATE')))
         group by order_id) c
 where c.order_id = p.order_id;
update bank_payment set debits = 1 where debited and debits = 0;
alter table bank_payment drop column debited;
