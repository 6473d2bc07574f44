-- A released order can be taken back as long as the bank was not told: it is void, like one that was sent back.
alter table disbursement_order drop constraint disbursement_order_void;
alter table disbursement_order drop constraint disbursement_order_void_why_check;
alter table disbursement_order add constraint disbursement_order_void_why_check check (void_why in ('SENT_BACK', 'DETAILS_CHANGED', 'ENDED', 'TAKEN_BACK'));
alter table disbursement_order add constraint disbursement_order_void check ((void_at is null) = (void_why is null) and (void_at is null or state in ('DRAFT', 'CHECKED') or (state = 'RELEASED' and void_why = 'TAKEN_BACK')));
