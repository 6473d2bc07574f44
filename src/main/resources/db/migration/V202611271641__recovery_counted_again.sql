-- What was given back of a payment that came back, and counted when its instalment was paid again: if the bank had
-- returned it already, that is noted later and it is demanded anew.
alter table recovery add column counted_again bigint not null default 0 check (counted_again >= 0);
