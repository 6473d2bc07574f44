package org.entente.bank.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.References;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the payments that a bank speaks of, by whichever of their names it gives. */
@Component
class Matching {

  private final OutboxRows payments;
  private final JdbcClient jdbc;

  Matching(OutboxRows payments, JdbcClient jdbc) {
    this.payments = payments;
    this.jdbc = jdbc;
  }

  /** By our keys first; the bank's own reference counts on the account that it is told for. */
  Optional<Transmission> payment(References names, @Nullable String account) {
    return Optional.ofNullable(names.endToEnd())
        .flatMap(payments::byKey)
        .or(() -> Optional.ofNullable(names.instruction()).flatMap(this::byInstruction))
        .or(() -> Optional.ofNullable(names.uetr()).flatMap(this::byUetr))
        .or(
            () ->
                account == null || names.endToEnd() != null
                    ? Optional.empty()
                    : Optional.ofNullable(names.servicer())
                        .flatMap(servicer -> payments.byBankReference(account, servicer)));
  }

  private Optional<Transmission> byInstruction(String text) {
    return text.matches("[0-9a-fA-F]{32}")
        ? payments.find(
            UUID.fromString(text.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
        : Optional.empty();
  }

  private Optional<Transmission> byUetr(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? payments.byUetr(UUID.fromString(text))
        : Optional.empty();
  }

  /** Of a group or a whole file; none where we know neither. */
  List<Transmission> together(References names) {
    if (names.paymentGroup() != null) {
      List<Transmission> group = payments.ofGroup(names.paymentGroup());
      if (!group.isEmpty()) {
        return group;
      }
    }
    return names.message() == null ? List.of() : ofMessage(names.message());
  }

  private List<Transmission> ofMessage(String message) {
    return jdbc.sql("select id from bank_batch where message_id = :message")
        .param("message", message)
        .query(UUID.class)
        .optional()
        .map(payments::ofBatch)
        .orElse(List.of());
  }

  /** Whether the bank can know of it at all. */
  boolean left(Transmission payment) {
    return payment.course().taken() > 0
        || (payment.batch() != null
            && jdbc.sql(
                    """
                    select state = 'SENT' or leaving_at is not null from bank_batch
                     where id = :batch
                    """)
                .param("batch", payment.batch())
                .query(Boolean.class)
                .single());
  }
}
