-- What a person was told, once for each person: the same notice published twice is one notice.
create table notify_notice (
  id uuid primary key,
  notice_key text not null,
  person_id uuid not null references people_person (id),
  message_key text not null,
  arguments jsonb not null,
  link text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (notice_key, person_id)
);

create index notify_notice_person on notify_notice (person_id, created_at desc, id desc);
create index notify_notice_unread on notify_notice (person_id) where read_at is null;
