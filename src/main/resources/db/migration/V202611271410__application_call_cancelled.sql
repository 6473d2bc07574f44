-- When an application was looked at because its call was cancelled: it ended with it, or it stands
-- since its agreement is signed. Its applicant was told in the same transaction.
alter table application add column call_cancelled_at timestamptz;

create index application_of_cancelled_call on application (call_id, id)
  where call_cancelled_at is null and status not in ('WITHDRAWN', 'CANCELLED');
