package org.entente.publication.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.publication.PublishedGrant;
import org.entente.publication.Publisher;
import org.entente.shared.Money;

/**
 * A grant in the words of 360Giving's schema, in the order of its fields. JSON and tables are both
 * written from this, so that they say the same.
 */
class GrantRecord {

  /** What the standard suggests for whose name is not published. */
  private static final String SOMEBODY = "Individual Recipient";

  private static final String NATIONAL = "GLS030";
  private static final String UNDEFINED = "GLS099";

  private final Publisher publisher;
  private final GrantTexts texts;

  GrantRecord(Publisher publisher, GrantTexts texts) {
    this.publisher = publisher;
    this.texts = texts;
  }

  Map<String, Object> of(PublishedGrant grant) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", publisher.prefix() + "-" + grant.code());
    record.put("title", texts.title(grant));
    record.put("description", texts.description(grant));
    amounts(record, grant);
    record.put("awardDate", grant.awarded());
    record.put(
        "plannedDates", List.of(fields("startDate", grant.from(), "endDate", grant.until())));
    String recipient = publisher.prefix() + "-IND-" + grant.recipient();
    record.put("recipientIndividual", fields("id", recipient, "name", SOMEBODY));
    record.put(
        "toIndividualsDetails",
        fields(
            "primaryGrantReason", Codes.REASON, "grantPurpose", Codes.purposes(grant.programme())));
    record.put(
        "fundingOrganization",
        List.of(fields("id", publisher.organisation(), "name", publisher.name())));
    place(record, grant);
    programme(record, grant);
    record.put("fromOpenCall", "Yes");
    payments(record, grant);
    return record;
  }

  private static void amounts(Map<String, Object> record, PublishedGrant grant) {
    record.put("currency", grant.amount().currency().getCurrencyCode());
    record.put("amountAwarded", grant.amount().amount());
    record.put("amountDisbursed", grant.disbursed().amount());
  }

  private void place(Map<String, Object> record, PublishedGrant grant) {
    String country = grant.country();
    record.put("locationScope", country == null ? UNDEFINED : NATIONAL);
    if (country != null) {
      record.put(
          "beneficiaryLocation",
          List.of(fields("name", texts.country(country), "countryCode", country)));
    }
  }

  private void programme(Map<String, Object> record, PublishedGrant grant) {
    PublishedGrant.Under under = grant.programme();
    if (under != null) {
      record.put(
          "grantProgramme", List.of(fields("code", under.code(), "title", texts.name(under))));
    }
  }

  private void payments(Map<String, Object> record, PublishedGrant grant) {
    List<Map<String, Object>> transactions = new ArrayList<>();
    for (PublishedGrant.Payment payment : grant.payments()) {
      transactions.add(transaction(grant, payment, transactions.size() + 1));
    }
    if (!transactions.isEmpty()) {
      record.put("disbursementTransaction", transactions);
    }
  }

  private Map<String, Object> transaction(
      PublishedGrant grant, PublishedGrant.Payment payment, int number) {
    Money amount = payment.amount();
    Map<String, Object> transaction = new LinkedHashMap<>();
    transaction.put("id", publisher.prefix() + "-" + grant.code() + "-" + number);
    transaction.put("transactionDate", payment.on());
    transaction.put("currency", amount.currency().getCurrencyCode());
    transaction.put("value", amount.amount());
    transaction.put("provider", publisher.organisation());
    return transaction;
  }

  private static Map<String, Object> fields(String one, Object is, String other, Object isThat) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(one, is);
    fields.put(other, isThat);
    return fields;
  }
}
