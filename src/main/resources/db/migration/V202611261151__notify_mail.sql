-- Tasks that opened and whose people are still to be written to: a row in the transaction that opens the task, gone
-- as soon as its mails stand in the outbox.
create table notify_task (
  task_id text primary key,
  task_key text not null,
  reference text not null,
  title jsonb not null,
  assignee uuid,
  candidate_groups text[] not null,
  due_at timestamptz,
  pressing boolean not null,
  -- When it is looked at, and looked at again where that failed.
  look_at timestamptz not null
);
create index notify_task_look on notify_task (look_at, task_id);

-- The outbox: one mail per key and person, whatever is repeated. Rows stay, so that the key does.
create table notify_mail (
  id uuid primary key,
  mail_key text not null,
  person_id uuid not null references people_person (id),
  message_id text not null unique,
  kind text not null check (kind in ('TASK', 'NOTICE', 'DIGEST')),
  -- What it says, before it is put into somebody's words.
  task_id text,
  message_key text not null,
  arguments jsonb not null,
  title jsonb,
  due_at timestamptz,
  link text not null,
  pressing boolean not null,
  created_at timestamptz not null,
  -- How it stands.
  state text not null check (state in
    ('WAITING', 'SENDING', 'SENT', 'FAILED', 'REFUSED', 'BOUNCED', 'HELD', 'DIGESTED', 'DROPPED')),
  why text,
  -- When a sender takes it up: of SENDING, when its lease ends; null where none does.
  next_at timestamptz,
  -- Grows each time it is taken up, so that whoever was too slow writes nothing.
  taken integer not null default 0,
  attempts integer not null default 0,
  answer text check (length(answer) <= 500),
  sent_at timestamptz,
  digest_id uuid references notify_mail (id),
  -- The task it told of is known to wait no more.
  over boolean not null default false,
  -- As it went out.
  address text,
  language text,
  subject text,
  plain text,
  html text,
  unique (mail_key, person_id)
);
create index notify_mail_due on notify_mail (next_at, id) where next_at is not null;
create index notify_mail_newest on notify_mail (created_at desc, id desc);
create index notify_mail_state on notify_mail (state, created_at desc, id desc);
create index notify_mail_person on notify_mail (person_id, state);
create index notify_mail_digest on notify_mail (digest_id) where digest_id is not null;
create index notify_mail_text on notify_mail (sent_at) where html is not null;

create table notify_preference (
  person_id uuid primary key references people_person (id),
  delivery text not null check (delivery in ('SINGLE', 'DIGEST', 'NONE')),
  digest_at time not null,
  quiet_from time,
  quiet_until time,
  check ((quiet_from is null) = (quiet_until is null)),
  check (quiet_from <> quiet_until)
);
create index notify_preference_digest on notify_preference (digest_at) where delivery = 'DIGEST';

-- Whose day has been gathered: once a day, by whichever node comes first.
create table notify_digest (
  person_id uuid not null references people_person (id),
  day date not null,
  mail_id uuid references notify_mail (id),
  primary key (person_id, day)
);
