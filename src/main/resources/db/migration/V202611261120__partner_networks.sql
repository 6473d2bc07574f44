-- A network is a partner of kind GROUP with more to say about it; it is locked and counted as one record.
create table partner_network (
  id               uuid primary key references partner (id),
  themes           text[] not null,
  zones            text[] not null,
  representative   text,
  mandate_ends_on  date,
  version          bigint not null default 0
);

create table partner_network_member (
  id          uuid primary key,
  network_id  uuid not null references partner_network (id),
  partner_id  uuid not null references partner (id),
  role        text not null,
  since       date,
  until       date,
  zone        text,
  constraint partner_network_member_once unique (network_id, partner_id),
  constraint partner_network_member_not_itself check (network_id <> partner_id),
  constraint partner_network_member_term check (until is null or since is null or until >= since)
);
create index partner_network_member_partner on partner_network_member (partner_id);

create table partner_network_fee (
  id          uuid primary key,
  network_id  uuid not null references partner_network (id),
  label       text not null,
  amount      numeric(16, 3) not null,
  currency    char(3) not null,
  due_on      date not null,
  paid_on     date,
  constraint partner_network_fee_amount check (amount > 0)
);
create index partner_network_fee_due on partner_network_fee (network_id, due_on);

-- Offices, and persons by what they do there, beside the partner's first address.
create table partner_contact (
  id          uuid primary key,
  partner_id  uuid not null references partner (id),
  duty        text not null,
  name        text,
  email       text,
  phone       text,
  ended_on    date,
  version     bigint not null default 0,
  constraint partner_contact_reachable check (email is not null or phone is not null)
);
create index partner_contact_partner on partner_contact (partner_id);
