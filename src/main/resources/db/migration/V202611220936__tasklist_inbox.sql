-- The first page of an inbox reads as many rows as it shows, however many tasks are open.
-- A task without a due date stands behind all others: infinity, so that one index serves the order.
alter table tasklist_task
  add column due_sort timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored;

create index tasklist_task_mine on tasklist_task (assignee, due_sort, id) where state = 'OPEN';
create index tasklist_task_mine_newest on tasklist_task (assignee, created_at, id) where state = 'OPEN';
create index tasklist_task_all on tasklist_task (due_sort, id) where state = 'OPEN';
create index tasklist_task_all_newest on tasklist_task (created_at, id) where state = 'OPEN';


-- Open tasks nobody has claimed, once for each group that may. An array cannot be read in order;
-- this can, group by group.
create table tasklist_task_group (
  group_name text not null,
  id text not null references tasklist_task (id) on delete cascade,
  process_key text not null,
  due_sort timestamptz not null,
  created_at timestamptz not null,
  primary key (id, group_name)
);

create index tasklist_task_group_due on tasklist_task_group (group_name, due_sort, id) include (process_key);
create index tasklist_task_group_newest on tasklist_task_group (group_name, created_at, id) include (process_key);

create function tasklist_keep_groups() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'OPEN' and old.assignee is null then
    delete from tasklist_task_group where id = old.id;
  end if;
  if new.state = 'OPEN' and new.assignee is null then
    insert into tasklist_task_group (group_name, id, process_key, due_sort, created_at)
      select distinct name, new.id, new.process_key, new.due_sort, new.created_at
        from unnest(new.candidate_groups) as name;
  end if;
  return null;
end $$;

create trigger tasklist_groups_of_new after insert on tasklist_task
  for each row execute function tasklist_keep_groups();
create trigger tasklist_groups_of_changed
  after update of state, assignee, candidate_groups, due_at on tasklist_task
  for each row when (
    (old.state, old.assignee, old.candidate_groups, old.due_at)
      is distinct from (new.state, new.assignee, new.candidate_groups, new.due_at))
  execute function tasklist_keep_groups();

insert into tasklist_task_group (group_name, id, process_key, due_sort, created_at)
  select distinct name, t.id, t.process_key, t.due_sort, t.created_at
    from tasklist_task t, unnest(t.candidate_groups) as name
   where t.state = 'OPEN' and t.assignee is null;

-- Search sees through accents, tatweel, vowel marks and forms of alef; punctuation parts words.
create function tasklist_words(reference text, subject jsonb, counterpart jsonb) returns tsvector
  language sql immutable parallel safe as $$
  select to_tsvector('simple', lower(translate(
    regexp_replace(
      normalize(
        reference || ' ' || regexp_replace(
          coalesce(subject::text, '') || coalesce(counterpart::text, ''),
          '"(en|fr|es|ar)": ', '', 'g'),
        NFKD),
      '[\u0300-\u036f\u0640\u064b-\u065f\u0670]', '', 'g'),
    '-–—/.,:;()[]{}"''’·', '                  ')))
$$;

create index tasklist_task_words on tasklist_task
  using gin (tasklist_words(reference, subject, counterpart)) where state = 'OPEN';
