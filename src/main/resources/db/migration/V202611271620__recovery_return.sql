-- What the beneficiary gave back of a payment that came back is returned to them: one person notes what the bank paid,
-- another confirms it.
alter table recovery_request rename column received_on to bank_day;
alter table recovery_request
  drop constraint recovery_request_kind_check,
  drop constraint recovery_request_received,
  add constraint recovery_request_kind_check
    check (kind in ('RECEIPT', 'RETURN', 'PLAN', 'OFFSET', 'WAIVER', 'WRITE_OFF', 'OBJECTION')),
  add constraint recovery_request_banked
    check ((kind in ('RECEIPT', 'RETURN')) = (bank_day is not null) and (bank_day is null) = (bank_reference is null));

-- The same line of a bank statement is noted once, of whichever recovery.
drop index recovery_request_receipt;
drop index recovery_request_line;
create unique index recovery_request_banked_once on recovery_request (recovery_id, kind, bank_reference)
  where bank_day is not null and state in ('ASKED', 'APPROVED', 'BOOKED');
create unique index recovery_request_line on recovery_request (kind, bank_reference, bank_day)
  where bank_day is not null and state in ('ASKED', 'APPROVED', 'BOOKED');

create or replace function recovery_guard_request() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (new.recovery_id, new.number, new.kind, new.amount, new.bank_day, new.bank_reference, new.target,
        new.content, new.hash, new.asked_by, new.asked_for, new.asked_name)
      is distinct from
      (old.recovery_id, old.number, old.kind, old.amount, old.bank_day, old.bank_reference, old.target,
        old.content, old.hash, old.asked_by, old.asked_for, old.asked_name)
    or (old.decided_by is not null and (new.decided_by, new.decided_for) is distinct from (old.decided_by, old.decided_for))
    or (old.state, new.state) not in (('ASKED', 'APPROVED'), ('ASKED', 'REFUSED'), ('ASKED', 'WITHDRAWN'),
      ('APPROVED', 'BOOKED'), ('APPROVED', 'WITHDRAWN')) then
    raise exception 'a request stays as it was asked and decided' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Which recovery the words of a payment name, however the bank writes its reference; null for none. Others ask this
-- function and need not know the table.
create function recovery_named(words text) returns text language sql stable as $$
  select r.reference from regexp_matches(upper(words), 'RC[ -]?([0-9]{4})[ -]?([0-9]{5,})', 'g') as named
    join recovery r on r.reference = 'RC-' || named[1] || '-' || named[2]
   limit 1
$$;
