package org.entente.award.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.award.AwardAccess;
import org.entente.award.query.AwardList;
import org.entente.award.query.AwardRow;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.CollectionUtils;

/** The list of awards as a table, in the reader's language. */
@Component
class AwardsExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "call",
          "place",
          "beneficiary",
          "host",
          "country",
          "state",
          "amount",
          "currency",
          "acceptBy");

  private final AwardList list;
  private final AwardAccess access;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  AwardsExport(
      AwardList list,
      AwardAccess access,
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
    return "awards";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    AwardRequest request = AwardRequest.of(CollectionUtils.toMultiValueMap(filters));
    Person reader = current.person();
    if (!access.reads(reader.id())) {
      throw Refusal.notFound();
    }
    transaction.executeWithoutResult(
        status ->
            audit.record(
                AuditEvent.of(CaseRef.person(reader.id()), "award.exported", reader.actor())
                    .with("format", format)
                    .with("filter", request.page(null).link("/awards"))));
    String sheet = word("award.list.title", language);
    List<String> header =
        COLUMNS.stream().map(name -> word("award.csv." + name, language)).toList();
    format.write(
        out,
        sheet,
        language,
        header,
        to -> list.each(request.filter(), row -> to.accept(cells(row, language))));
  }

  private List<@Nullable Object> cells(AwardRow row, Language language) {
    LocalizedText host = row.host();
    return Arrays.asList(
        row.reference(),
        row.callReference(),
        row.place(),
        row.name(),
        host == null ? null : host.in(language),
        row.country(),
        word("award.status." + row.status().name(), language),
        row.amount() == null ? null : row.amount().amount(),
        row.amount() == null ? null : row.amount().currency().getCurrencyCode(),
        row.acceptBy() == null ? null : LocalDate.ofInstant(row.acceptBy(), ZoneOffset.UTC));
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
