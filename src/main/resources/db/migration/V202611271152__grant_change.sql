alter table grant_call add column announced_at timestamptz;

-- Changes of published calls: an extension of the deadline, or a newer version of the form.
create table grant_call_change (
  id            uuid primary key,
  call          uuid not null references grant_call (id),
  kind          text not null check (kind in ('EXTENSION', 'FORM')),
  closes_at     timestamptz,
  form_version  int,
  reason        text not null,
  requester     uuid not null references people_person (id),
  on_behalf_of  uuid references people_person (id),
  state         text not null check (state in ('WAITING', 'APPROVED', 'REFUSED', 'APPLIED', 'DROPPED')),
  requested_at  timestamptz not null,
  decided_at    timestamptz,
  check ((kind = 'EXTENSION') = (closes_at is not null)),
  check ((kind = 'FORM') = (form_version is not null)),
  foreign key (call, form_version) references grant_call_form (call, version)
);
create unique index grant_call_change_waiting on grant_call_change (call) where state in ('WAITING', 'APPROVED');
create index grant_call_change_call on grant_call_change (call, requested_at desc);

-- Who asked to hear of calls, and has said so twice.
create table grant_subscriber (
  id            uuid primary key,
  address       text not null,
  -- In lower case: one subscription each.
  folded        text not null unique,
  language      text not null,
  audience      text[] not null check (cardinality(audience) > 0),
  -- In each mail, so that one click ends them. Whoever has it can end the mails and nothing else.
  leave_token   text not null unique,
  confirmed_at  timestamptz not null
);
create index grant_subscriber_audience on grant_subscriber using gin (audience);

-- Asked for once and not yet confirmed by the mail's link, of which only the hash is here.
create table grant_subscription_request (
  token_hash    char(64) primary key,
  address       text not null,
  language      text not null,
  audience      text[] not null check (cardinality(audience) > 0),
  -- Hash of the network address that asked, against those who have mails sent to strangers.
  sender        char(64) not null,
  expires_at    timestamptz not null
);
create index grant_subscription_request_expiry on grant_subscription_request (expires_at);

-- How far the telling of subscribers has come, so that each batch goes on where the last one ended.
create table grant_telling (
  call       uuid not null references grant_call (id),
  occasion   text not null,
  last       uuid,
  done       boolean not null default false,
  primary key (call, occasion)
);
