-- What awards and their recipients go by in published files. Drawn at random, once and for good, so that nothing leads back but this database.
alter table award add column published_as uuid not null unique default gen_random_uuid();
alter table application_applicant add column published_as uuid not null unique default gen_random_uuid();
create index award_published on award (published_as) where status = 'COMMITTED';
