package org.entente.disbursement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.disbursement.DisbursementAccess;
import org.entente.disbursement.query.PaymentList;
import org.entente.disbursement.query.PaymentRow;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.CollectionUtils;

/** The list of payments as a table, in the reader's language. */
@Component
class PaymentsExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "award",
          "instalment",
          "beneficiary",
          "amount",
          "currency",
          "state",
          "payBy",
          "order",
          "executionDay",
          "bankReference",
          "paidAt");

  private final PaymentList list;
  private final DisbursementAccess access;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  PaymentsExport(
      PaymentList list,
      DisbursementAccess access,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.list = list;
    this.access = access;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "payments";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    PaymentRequest request = PaymentRequest.of(CollectionUtils.toMultiValueMap(filters));
    Person reader = current.person();
    if (!access.reads(reader.id())) {
      throw Refusal.notFound();
    }
    transaction.executeWithoutResult(
        status ->
            audit.record(
                AuditEvent.of(CaseRef.person(reader.id()), "disbursement.exported", reader.actor())
                    .with("format", format)
                    .with("filter", request.page(null).link("/payments"))));
    List<String> header =
        COLUMNS.stream().map(name -> word("disbursement.csv." + name, language)).toList();
    format.write(
        out,
        word("disbursement.list.title", language),
        language,
        header,
        to -> list.each(request.filter(), row -> to.accept(cells(row, language))));
  }

  private List<@Nullable Object> cells(PaymentRow row, Language language) {
    return Arrays.asList(
        row.reference(),
        row.awardReference(),
        row.instalment(),
        row.beneficiary(),
        row.amount().amount(),
        row.amount().currency().getCurrencyCode(),
        word("disbursement.standing." + row.standing(), language),
        day(row.payBy()),
        row.orderReference(),
        row.executionDay(),
        row.bankReference(),
        day(row.paidAt()));
  }

  private static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
