-- What partners are found by, made by the application from all their names and identifiers (docs/adr/0010-partner-search.md).
-- pg_trgm is a trusted extension: whoever may create in the database may add it.
create extension if not exists pg_trgm;

-- kind: I identifier, A acronym, N whole name, C name without the words that most names share.
create table partner_term (
  partner_id  uuid not null references partner (id) on delete cascade,
  kind        char(1) not null,
  term        text not null,
  primary key (partner_id, kind, term)
);
create index partner_term_beginning on partner_term (term text_pattern_ops, kind);
create index partner_term_similar on partner_term using gin (term gin_trgm_ops) where kind = 'N';

-- name: what the register is ordered by; size: letters of the shortest name; edition: of the rules it was made by.
create table partner_search (
  partner_id  uuid primary key references partner (id) on delete cascade,
  name        text not null collate "C",
  size        int not null,
  words       tsvector not null,
  edition     int not null
);
create index partner_search_words on partner_search using gin (words);
create index partner_search_name on partner_search (name, partner_id);

-- What the search of partners may know of agreements: that there are some.
create view partner_with_agreement as select distinct partner_id from agreement_party;

-- Where a duplicate went: its row stays, so that its old address leads on.
alter table partner add column merged_into uuid references partner (id);
create index partner_merged_into on partner (merged_into) where merged_into is not null;
