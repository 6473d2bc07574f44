-- Files by their SHA-256. Content is compressed already (PDF, PNG, JPEG, DOCX): external storage spares the second try.
create table document_blob (
  sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size       bigint      not null check (size between 1 and 26214400),
  media_type text        not null,
  name       text        not null,
  content    bytea       not null,
  kept_at    timestamptz not null,
  check (size = octet_length(content))
);
alter table document_blob alter column content set storage external;
