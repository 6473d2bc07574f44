-- What was given back of a payment that came back altogether is the beneficiary's again: it is not available any more.
alter table ledger_cause disable trigger ledger_cause_fixed;
insert into ledger_cause (cause, source, destination) values ('UNRECOVER', 'AVAILABLE', 'RECOVERED');
alter table ledger_cause enable trigger ledger_cause_fixed;

-- Demanded and waived because nothing was owed for it; and what the beneficiary is to get back.
alter table recovery
  add column released bigint not null default 0 check (released >= 0),
  add column to_return bigint not null default 0 check (to_return >= 0);
