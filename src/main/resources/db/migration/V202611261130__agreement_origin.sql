-- Where an agreement comes from that was concluded before its office had Entente. "source_key" is permanent: the same
-- row of the same office is one agreement, however often it is read.
create table agreement_origin (
  agreement_id   uuid primary key references agreement (id),
  source_key     text not null unique,
  file_name      text not null,
  line           bigint not null,
  renewal        text,
  notice_months  int,
  endless        boolean not null,
  parent_id      uuid references agreement (id),
  taken_by       uuid not null references people_person (id),
  taken_at       timestamptz not null,
  constraint agreement_origin_renewal check (renewal in ('AUTOMATIC', 'BY_AGREEMENT', 'NONE')),
  constraint agreement_origin_notice check (notice_months between 0 and 120)
);
create index agreement_origin_parent on agreement_origin (parent_id);
