package org.entente.bank.answer;

import java.util.Optional;
import java.util.UUID;
import org.entente.bank.account.BankAccounts;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Reason;
import org.entente.iso20022.References;
import org.entente.iso20022.StatementLine;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps what a bank said and what came of it; what failed before is written over. */
@Component
class AnswerRecords {

  private static final int LONGEST = 500;

  private static final String INSERT =
      """
      insert into bank_answer_record (file_id, position, level, line, identity, outcome, detail,
        order_id, account, reference, bank_reference, status, reason_code, amount, currency,
        direction, returned, reversal, booked_on, value_on, counterparty, words)
      values (:file, :position, :level, :line, :identity, :outcome, :detail, :order, :account,
        :reference, :bankReference, :status, :code, :amount, :currency, :direction, :returned,
        :reversal, :bookedOn, :valueOn, :counterparty, :words)
      on conflict (file_id, position) do update set outcome = excluded.outcome,
        detail = excluded.detail, order_id = excluded.order_id, recorded_at = now()
       where bank_answer_record.outcome = 'FAILED'
      """;

  private final JdbcClient jdbc;
  private final BankAccounts accounts;
  private final AnswerQueue queue;

  AnswerRecords(JdbcClient jdbc, BankAccounts accounts, AnswerQueue queue) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.queue = queue;
  }

  void put(UUID file, int position, BankRecord record, Booked booked) {
    StatementSpec spec =
        jdbc.sql(INSERT)
            .param("file", file)
            .param("position", position)
            .param("line", record.line())
            .param("outcome", booked.found().name())
            .param("detail", shortened(booked.detail()))
            .param("order", booked.payment() == null ? null : booked.payment().order())
            .param("reference", reference(record.references()))
            .param("bankReference", record.references().servicer());
    (record instanceof StatementLine line ? line(spec, line) : answer(spec, (BankAnswer) record))
        .update();
    booked.several().forEach(each -> concerns(file, position, each.order()));
  }

  private void concerns(UUID file, int position, UUID order) {
    jdbc.sql(
            """
            insert into bank_answer_record_payment (file_id, position, order_id)
            values (:file, :position, :order) on conflict do nothing
            """)
        .param("file", file)
        .param("position", position)
        .param("order", order)
        .update();
  }

  Optional<KeptRecord> find(UUID file, int position) {
    return jdbc.sql(
            """
            select * from bank_answer_record where file_id = :file and position = :position
            """)
        .param("file", file)
        .param("position", position)
        .query(
            (row, none) ->
                new KeptRecord(
                    "LINE".equals(row.getString("level")),
                    Found.valueOf(row.getString("outcome")),
                    row.getString("detail"),
                    row.getObject("order_id", UUID.class),
                    row.getString("status"),
                    "DEBIT".equals(row.getString("direction")),
                    row.getBoolean("returned"),
                    row.getBoolean("reversal"),
                    row.getString("reason_code")))
        .optional();
  }

  /** What had to wait has come out so, later than its file was booked. */
  void settle(UUID file, int position, Found found) {
    jdbc.sql(
            """
            update bank_answer_record set outcome = :outcome, detail = null
             where file_id = :file and position = :position
            """)
        .param("outcome", found.name())
        .param("file", file)
        .param("position", position)
        .update();
    queue.recount(file);
  }

  /** Whether a line was booked, by whichever file. */
  boolean known(String identity) {
    return jdbc.sql(
            """
            select exists (select 1 from bank_answer_record
               where identity = :identity and outcome not in ('KNOWN', 'FAILED'))
            """)
        .param("identity", identity)
        .query(Boolean.class)
        .single();
  }

  /** Whether something came of it in an earlier run. */
  boolean settled(UUID file, int position) {
    return jdbc.sql(
            """
            select exists (select 1 from bank_answer_record
               where file_id = :file and position = :position and outcome <> 'FAILED')
            """)
        .param("file", file)
        .param("position", position)
        .query(Boolean.class)
        .single();
  }

  private StatementSpec line(StatementSpec spec, StatementLine line) {
    Reason returned = line.returned();
    boolean out = line.direction() == Direction.DEBIT;
    return amount(spec, line.amount())
        .param("level", "LINE")
        .param("identity", line.identity())
        .param("account", accounts.ofNumber(line.entry().account()).map(a -> a.id()).orElse(null))
        .param("status", line.entry().status().name())
        .param("code", returned == null ? null : returned.code())
        .param("direction", line.direction().name())
        .param("returned", returned != null)
        .param("reversal", line.entry().reversal())
        .param("bookedOn", line.entry().bookedOn())
        .param("valueOn", line.entry().valueOn())
        .param("counterparty", shortened((out ? line.creditor() : line.debtor()).name()))
        .param("words", shortened((line.remittance() + "\n" + line.note()).strip()));
  }

  private static StatementSpec answer(StatementSpec spec, BankAnswer answer) {
    return amount(spec, answer.amount())
        .param("level", answer.level().name())
        .param("identity", null)
        .param("account", null)
        .param("status", answer.status())
        .param("code", answer.reasons().isEmpty() ? null : answer.reasons().get(0).code())
        .param("direction", null)
        .param("returned", false)
        .param("reversal", false)
        .param("bookedOn", null)
        .param("valueOn", null)
        .param("counterparty", null)
        .param(
            "words",
            shortened(
                String.join(
                    "\n",
                    answer.reasons().stream().flatMap(each -> each.texts().stream()).toList())));
  }

  private static StatementSpec amount(StatementSpec spec, @Nullable Money amount) {
    return spec.param("amount", amount == null ? null : amount.minor())
        .param("currency", amount == null ? null : amount.currency().getCurrencyCode());
  }

  static @Nullable String reference(References names) {
    String[] all = {
      names.endToEnd(), names.instruction(), names.uetr(), names.paymentGroup(), names.message()
    };
    for (String each : all) {
      if (each != null) {
        return each;
      }
    }
    return null;
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
