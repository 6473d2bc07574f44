-- What Message-IDs are made with beside a mail's key, so that nobody who knows the key can name the mail. Random numbers of
-- the server, made once for all nodes.
create table notify_secret (
  one     boolean primary key default true check (one),
  secret  text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
insert into notify_secret default values;
