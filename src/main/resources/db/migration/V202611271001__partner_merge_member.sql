-- Memberships go to the survivor of a merge as all else does; a network has no membership in itself.
create trigger partner_network_member_survivor before insert or update of partner_id on partner_network_member
  for each row execute function partner_survivor();

-- Which facts the survivor took: only these are written back when a merge is undone. Null of older merges.
alter table partner_merge add column taken text[];
