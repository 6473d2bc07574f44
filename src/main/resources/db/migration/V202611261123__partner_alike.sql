-- What is spelt alike is looked for without the words that most names share: "university of" is alike to thousands.
drop index partner_term_similar;
create index partner_term_similar on partner_term using gin (term gin_trgm_ops) where kind = 'C';
