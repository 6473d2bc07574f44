-- Mails for people without an account: what they are called, where they are and which language they read stands in
-- the mail itself. Of those a key is one mail; its Message-ID, made of the key alone, keeps it so.
alter table notify_mail alter column person_id drop not null;
alter table notify_mail
  add column to_address text,
  add column to_name text,
  add column to_language text,
  -- Path of the page where the reader ends such mails.
  add column leave text,
  add constraint notify_mail_reader check (
    case when person_id is null
      then to_address is not null and to_name is not null and to_language is not null
      else to_address is null and to_name is null and to_language is null and leave is null end);
alter table notify_mail drop constraint notify_mail_kind_check;
alter table notify_mail add constraint notify_mail_kind_check
  check (kind in ('TASK', 'NOTICE', 'DIGEST', 'OUTSIDE') and (kind = 'OUTSIDE') = (person_id is null));
create unique index notify_mail_outside on notify_mail (mail_key) where person_id is null;

-- Addresses without an account that mails come back from, in lower case.
create table notify_outside_bounce (
  address text primary key,
  since timestamptz not null,
  answer text not null
);
