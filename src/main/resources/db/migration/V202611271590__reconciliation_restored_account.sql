-- Up to which day a restoration has to be compared, and which run did so for an account.
alter table reconciliation_restoration add column day date;
update reconciliation_restoration set day = (at at time zone 'UTC')::date;
alter table reconciliation_restoration alter column day set not null;

create table reconciliation_restored_account (
  label    text not null references reconciliation_restoration (label) on delete cascade,
  account  text not null,
  run_id   uuid not null references reconciliation_run (id),
  primary key (label, account)
);

-- What was compared before this was kept.
insert into reconciliation_restored_account (label, account, run_id)
  select distinct on (r.label, n.account) r.label, n.account, n.id
    from reconciliation_restoration r
    join reconciliation_run n on n.state = 'DONE' and n.seen_at > r.at and n.until_day >= r.day
   order by r.label, n.account, n.seen_at;
