-- A line of a bank statement is noted once, of whichever recovery.
create unique index recovery_request_line on recovery_request (bank_reference, received_on)
  where kind = 'RECEIPT' and state in ('ASKED', 'APPROVED', 'BOOKED');
-- What is sent twice waits once.
create unique index recovery_request_plan on recovery_request (recovery_id)
  where kind = 'PLAN' and state = 'ASKED';
create unique index recovery_request_relief on recovery_request (recovery_id, kind, amount, md5(reason))
  where kind in ('WAIVER', 'WRITE_OFF') and state = 'ASKED';
