-- A run ends before the last row where whoever began it is no officer any more.
alter table takeover_run add column stopped boolean not null default false;
