-- The shortest names with some words, without looking at all that have them: most names hold a word for "university".
create index partner_search_size on partner_search (size, partner_id);
