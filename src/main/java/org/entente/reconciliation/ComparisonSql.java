package org.entente.reconciliation;

/**
 * Bank, book and orders of one account in one statement, so that ten thousand payments cost one
 * pass. Bookings are told by notifications and statements; each counts once.
 */
final class ComparisonSql {

  private ComparisonSql() {}

  /** The bank's side: bookings, and what they come to for each payment of ours. */
  private static final String BANK =
      """
      with told as (
        select distinct on (r.identity) r.identity, r.order_id, r.outcome, r.detail, r.booked_on,
            r.reference, coalesce(r.bank_reference, r.reference) as bank_reference, r.counterparty,
            r.returned, r.currency, r.words, f.actor_id as brought_by,
            f.confirmed_id as confirmed_by,
            case when r.direction = 'DEBIT' then -r.amount else r.amount end as amount,
            bool_or(f.kind = 'STATEMENT') over (partition by r.identity) as stated
          from bank_answer_record r join bank_answer_file f on f.id = r.file_id
         where r.account = :account and r.identity is not null and r.status = 'BOOKED'
           and r.outcome <> 'FAILED' and r.booked_on <= :until
         order by r.identity, r.outcome = 'KNOWN', r.file_id
      ), batched as (
        select t.identity, p.order_id, p.amount as share
          from told t join bank_payment p on p.payment_group = t.reference
         where t.order_id is null and t.outcome in ('MOVED', 'CONFIRMED', 'NOTED') and t.amount < 0
        union
        select t.identity, p.order_id, p.amount
          from told t join bank_batch b on b.message_id = t.reference
          join bank_payment p on p.batch_id = b.id
         where t.order_id is null and t.outcome in ('MOVED', 'CONFIRMED', 'NOTED') and t.amount < 0
      ), share as (
        select t.identity, t.order_id, t.amount, t.booked_on, t.stated, t.bank_reference,
            t.counterparty, t.brought_by, t.confirmed_by
          from told t join bank_payment p on p.order_id = t.order_id
         where abs(t.amount) = p.amount and t.currency = p.currency and p.account = :account
           and (t.outcome <> 'DIFFERENT' or t.detail = 'TWICE')
        union all
        select t.identity, b.order_id, -b.share, t.booked_on, t.stated, t.bank_reference,
            t.counterparty, t.brought_by, t.confirmed_by
          from batched b join told t on t.identity = b.identity
      ), at_bank as (
        select order_id, count(*) filter (where amount < 0) as debits,
            count(*) filter (where amount > 0) as credits, sum(amount) as total,
            min(booked_on) filter (where amount < 0) as debited_on, max(booked_on) as last_on,
            bool_or(stated) filter (where amount < 0) as stated,
            max(bank_reference) as bank_reference, max(counterparty) as party,
            array_remove(array_agg(distinct brought_by) || array_agg(distinct confirmed_by), null)
              as brought
          from share group by order_id
      """;

  /** Our side: payments as the bank module knows them, their orders, and their entries. */
  private static final String OURS =
      """
      ), entry as (
        select e.key, e.number, (e.recorded_at at time zone 'UTC')::date as on_day, p.amount
          from ledger_entry e join ledger_posting p on p.entry_id = e.id and p.amount > 0
         where e.key like 'payment:%'
      ), payment as (
        select p.order_id, p.end_to_end_id, p.amount, p.state, p.since, p.unknown_since, p.batch_id,
            o.reference, o.state as order_state, o.id is not null as ordered,
            (coalesce(o.paid_at, p.since) at time zone 'UTC')::date as paid_on,
            array_remove(array[p.maker_id, o.made_by, o.made_for, o.checked_by, o.checked_for,
              o.released_by, o.released_for, b.maker_id, b.first_id, b.second_id], null) as hands
          from bank_payment p left join disbursement_order o on o.id = p.order_id
          left join bank_batch b on b.id = p.batch_id
         where p.account = :account and p.state <> 'CANCELLED'
        union all
        select o.id, o.reference, o.amount, 'NOT_SUBMITTED', o.moved_at, null, null, o.reference,
            o.state, true, null,
            array_remove(array[o.made_by, o.made_for, o.checked_by, o.checked_for, o.released_by,
              o.released_for], null)
          from disbursement_order o join ledger_entry e on e.key = 'payment:' || o.id || ':pay'
         where o.account = :account
           and not exists (select from bank_payment p where p.order_id = o.id)
      ), side as (
        select p.*, coalesce(a.debits, 0) as debits, coalesce(a.credits, 0) as credits, a.total,
            a.debited_on, a.last_on, coalesce(a.stated, false) as stated, a.bank_reference, a.party,
            p.hands || coalesce(a.brought, '{}') as touched,
            pay.number as pay_number, pay.on_day as pay_on, pay.amount as pay_amount,
            back.number as back_number, back.on_day as back_on, back.amount as back_amount,
            pay.key is not null and back.key is null as booked
          from payment p left join at_bank a on a.order_id = p.order_id
          left join entry pay on pay.key = 'payment:' || p.order_id || ':pay'
          left join entry back on back.key = 'payment:' || p.order_id || ':unpay'
      """;

  /** The bank's statements, pages of one put together. */
  private static final String STATEMENTS =
      """
      ), page as (
        select s.report, s.sequence,
            (select left(b ->> 'day', 10) from jsonb_array_elements(s.balances) b
              where b ->> 'type' in ('OPBD', 'PRCD') order by 1 limit 1) as opening_on,
            (select split_part(b ->> 'amount', ' ', 1) from jsonb_array_elements(s.balances) b
              where b ->> 'type' in ('OPBD', 'PRCD') order by left(b ->> 'day', 10) limit 1)
              as opening,
            (select left(b ->> 'day', 10) from jsonb_array_elements(s.balances) b
              where b ->> 'type' = 'CLBD' order by 1 desc limit 1) as closing_on,
            (select split_part(b ->> 'amount', ' ', 1) from jsonb_array_elements(s.balances) b
              where b ->> 'type' = 'CLBD' order by left(b ->> 'day', 10) desc limit 1) as closing,
            f.actor_id as brought_by
          from bank_statement s join bank_answer_file f on f.id = s.file_id
         where s.account = :account and f.kind = 'STATEMENT'
      ), whole as (
        select report, sequence, min(opening_on) as opening_on, max(closing_on) as closing_on,
            max(opening) as opening, max(closing) as closing,
            array_remove(array_agg(distinct brought_by), null) as brought
          from page group by report, sequence
      ), statement as (
        select report, sequence, opening_on::date as opening_on, closing_on::date as closing_on,
            round(opening::numeric * :unit)::bigint as opening,
            round(closing::numeric * :unit)::bigint as closing, brought
          from whole
         where pg_input_is_valid(closing_on, 'date')
           and (opening_on is null or pg_input_is_valid(opening_on, 'date'))
      ), chained as (
        select s.*, lag(s.report) over upto as before, lag(s.closing) over upto as before_closing,
            lag(s.closing_on) over upto as before_on
          from statement s where s.closing_on <= :until
        window upto as (order by s.closing_on,
          case when s.sequence ~ '^[0-9]{1,18}$' then s.sequence::bigint end nulls last,
          s.opening_on, s.report)
      """;

  /** What does not agree. */
  private static final String FOUND =
      """
      ), alone as (
        select d.kind, 'order:' || s.order_id || d.key as key, d.arguments, s.touched as hands,
            s.order_id, s.last_on as bank_on, s.total as bank_amount, s.bank_reference, s.party,
            coalesce(s.back_on, s.pay_on) as book_on,
            s.pay_amount - coalesce(s.back_amount, 0) as book_amount,
            coalesce(s.back_number, s.pay_number) as book_number, s.reference as our_reference,
            s.end_to_end_id as our_key, s.amount as our_amount, s.state as our_state
          from side s cross join lateral (values
            ('TWICE', ':debits:' || (s.debits - s.credits),
              jsonb_build_array(s.end_to_end_id, (s.debits - s.credits)::text),
              s.debits - s.credits > 1),
            ('NOT_DEBITED', ':credits:' || (s.credits - s.debits),
              jsonb_build_array(s.end_to_end_id), s.credits > s.debits),
            ('NOT_ON_STATEMENT', ':statement', jsonb_build_array(s.end_to_end_id),
              (s.state = 'PAID' or s.order_state = 'PAID') and s.credits = 0
                and case when s.debits = 0 then s.paid_on <= :due
                  else not s.stated and exists (
                    select from chained c where c.closing_on = s.debited_on) end),
            ('STILL_PAID', ':back:' || s.credits, jsonb_build_array(s.end_to_end_id),
              s.debits > 0 and s.credits >= s.debits
                and (s.state = 'PAID' or s.order_state = 'PAID'
                  or (s.booked and s.since <= :settled))),
            ('NOT_IN_BOOK', ':unbooked', jsonb_build_array(s.end_to_end_id),
              s.ordered and not s.booked and s.since <= :settled
                and (s.debits - s.credits = 1 or (s.state = 'PAID' and s.credits = 0))),
            ('NOT_AT_BANK', ':unpaid', jsonb_build_array(s.end_to_end_id),
              s.booked and s.since <= :settled and s.state <> 'PAID'
                and s.debits - s.credits <> 1 and not (s.debits > 0 and s.credits >= s.debits)),
            ('AMOUNT', ':book', jsonb_build_array(s.end_to_end_id),
              s.booked and s.pay_amount <> s.amount),
            ('UNKNOWN_LONG', ':unknown:' || coalesce(extract(epoch from s.unknown_since)::bigint, 0),
              jsonb_build_array(s.end_to_end_id),
              s.state = 'UNKNOWN' and s.unknown_since <= :unknown)
          ) as d (kind, key, arguments, holds)
         where d.holds
        union all
        select d.kind, 'line:' || d.key || ':' || t.identity,
            jsonb_build_array(
              coalesce(back.reference, t.bank_reference, t.counterparty, '–'),
              coalesce(p.end_to_end_id, '')),
            array_remove(coalesce(s.hands, '{}') || array[p.maker_id, t.brought_by, t.confirmed_by], null),
            t.order_id, t.booked_on, t.amount, t.bank_reference, t.counterparty,
            null, null, null, s.reference, p.end_to_end_id, p.amount, p.state
          from told t left join bank_payment p on p.order_id = t.order_id
          left join side s on s.order_id = t.order_id
          left join lateral (
            select recovery_named(concat_ws(' ', t.words, t.reference)) as reference
             where t.order_id is null) back on true
          cross join lateral (values
            (case when back.reference is null then 'UNKNOWN_HERE'
                when t.amount > 0 then 'REPAYMENT' else 'RETURN' end,
              'UNKNOWN_HERE', t.order_id is null
              and not exists (select from batched b where b.identity = t.identity)),
            ('AMOUNT', 'AMOUNT', t.order_id is not null
              and (abs(t.amount) <> p.amount or t.currency <> p.currency)),
            ('CONTRADICTS', 'CONTRADICTS', t.outcome = 'DIFFERENT' and t.detail <> 'TWICE'
              and abs(t.amount) = p.amount and t.currency = p.currency)
          ) as d (kind, key, holds)
         where d.holds
        union all
        select 'STATEMENT_MISSING', 'statement:' || d.day, jsonb_build_array(d.day), '{}',
            null, d.day, null, null, null, null, null, null, null, null, null, null
          from unnest(:days) as d (day)
         where not exists (select from chained c where c.closing_on = d.day
             or (c.opening_on < d.day and d.day < c.closing_on)
             or (c.before_on < d.day and d.day < c.closing_on and c.opening = c.before_closing))
        union all
        select 'BALANCE_CHAIN', 'chain:' || left(c.before, 100) || '>' || left(c.report, 100)
              || ':' || (c.opening - c.before_closing),
            jsonb_build_array(c.before, c.report,
              round(c.before_closing / :unit, :decimals) || ' ' || :currency,
              round(c.opening / :unit, :decimals) || ' ' || :currency),
            c.brought, null, c.closing_on, c.opening, c.report, null, null, null, null, null, null,
            c.before_closing, null
          from chained c where c.before is not null and c.opening <> c.before_closing
      ), found as (
        select * from alone
        union all
        select 'FILE_SUM', 'batch:' || b.id || ':' || f.booked, jsonb_build_array(b.reference),
            array_remove(array[b.maker_id, b.first_id, b.second_id], null)
              || array(select distinct unnest(s.hands) from side s where s.batch_id = b.id),
            null, f.last_on,
            -f.booked, null, null, null, null, null, b.reference, b.message_id, f.expected, null
          from bank_batch b cross join lateral (
            select round(b.control_sum * :unit)::bigint
                  - coalesce(sum(s.amount) filter (where s.debits = 0 and (s.state = 'REFUSED'
                    or exists (select from alone a where a.order_id = s.order_id))), 0)
                  as expected,
                coalesce(sum(s.amount) filter (where s.debits > 0), 0)::bigint as booked,
                max(s.last_on) as last_on
              from side s where s.batch_id = b.id) f
         where b.account = :account and b.state = 'SENT' and b.execution_day <= :due
           and f.expected <> f.booked
      """;

  /** What agrees on the day, and all of it written down. */
  static final String COMPARE =
      BANK
          + OURS
          + STATEMENTS
          + FOUND
          + """
            ), today as (
              select h.identity, h.amount as bank_amount, h.booked_on, h.bank_reference,
                  h.counterparty, s.order_id, s.reference, s.end_to_end_id, s.amount, s.state,
                  s.pay_on, s.pay_number, s.back_on, s.back_number,
                  case when h.amount < 0 then s.pay_amount else -s.back_amount end as book_moved
                from share h join side s on s.order_id = h.order_id where h.booked_on = :day
            ), line as (
              select f.* from found f
              union all
              select 'MATCHED', 'matched:' || t.identity || ':' || t.order_id, '[]', '{}',
                  t.order_id, t.booked_on, t.bank_amount, t.bank_reference, t.counterparty,
                  case when t.bank_amount < 0 then t.pay_on else t.back_on end, t.book_moved,
                  case when t.bank_amount < 0 then t.pay_number else t.back_number end,
                  t.reference, t.end_to_end_id, t.amount, t.state
                from today t
               where not exists (select from found f where f.order_id = t.order_id)
            ), kept as (
              insert into reconciliation_line (run_id, position, kind, key, standing, arguments,
                  hands, order_id, bank_on, bank_amount, bank_reference, bank_party, book_on,
                  book_amount, book_number, our_reference, our_key, our_amount, our_state)
                select :run, row_number() over (
                    order by l.kind = 'MATCHED', exists (
                      select from reconciliation_difference d where d.account = :account
                         and d.key = l.key and d.state = 'DECIDED'),
                      l.bank_on, l.our_reference, l.key),
                    l.kind, l.key, case when l.kind = 'MATCHED' then 'MATCHED' else 'NEW' end,
                    l.arguments, l.hands, l.order_id, l.bank_on, l.bank_amount, l.bank_reference,
                    l.party, l.book_on, l.book_amount, l.book_number, l.our_reference, l.our_key,
                    l.our_amount, l.our_state
                  from line l
            )
            select coalesce(-(select sum(bank_amount) from today), 0)::bigint as bank_sum,
                coalesce((select sum(book_moved) from today), 0)::bigint as book_sum,
                (select closing from statement where closing_on = :day
                  order by sequence desc, report desc limit 1) as closing
            """;
}
