-- What an organisation is known by, one row each: what searching, merging and importing look up.
--
-- "source" says where a row comes from. RECORD rows repeat what stands in "partner" (its names, native name, acronym,
-- the host of its website): the application rewrites them whenever that row changes. Every other source (ROR_DUMP,
-- ROR_LIST, ECHE, HIPO, or one of a page) only adds rows, and the rewriting leaves them alone.
--
-- A value is normalised by the application: a domain is the lower-case host without "www.", an Erasmus code has single
-- spaces, a ROR id is its nine characters. Only a ROR id is one organisation's alone. Domains, Erasmus codes, PIC and
-- OID are shared in real lists (faculties of one university, schools of one region): whoever looks one up must be
-- ready for several partners and must not pick one of them.
create table partner_identifier (
  partner_id  uuid not null references partner (id),
  scheme      text not null,
  value       text not null,
  source      text not null,
  primary key (partner_id, scheme, value),
  constraint partner_identifier_scheme check (scheme in ('ROR', 'DOMAIN', 'ERASMUS', 'PIC', 'OID', 'WIKIDATA'))
);
create index partner_identifier_value on partner_identifier (scheme, value);
create unique index partner_identifier_ror on partner_identifier (value) where scheme = 'ROR';

-- "language" is a BCP 47 tag, null where nobody knows it or, as with acronyms, it has none. "folded" is the
-- application's searchable form; equal folded names are the same name. Its index is a hash: names can be long.
create table partner_name (
  partner_id  uuid not null references partner (id),
  kind        text not null,
  language    text,
  text        text not null,
  folded      text not null,
  source      text not null,
  constraint partner_name_kind check (kind in ('OFFICIAL', 'NATIVE', 'ALIAS', 'ACRONYM', 'FORMER'))
);
create index partner_name_partner on partner_name (partner_id);
create index partner_name_folded on partner_name using hash (folded);
