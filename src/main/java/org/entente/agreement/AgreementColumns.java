package org.entente.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** An agreement as parameters of its insert and update. */
final class AgreementColumns {

  private AgreementColumns() {}

  static Map<String, @Nullable Object> of(Agreement agreement, String searchable) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("id", agreement.id());
    columns.put("reference", agreement.reference());
    columns.put("number", agreement.number());
    columns.put("status", agreement.status().name());
    columns.put("proposer", agreement.proposer());
    columns.put("unit", agreement.unit());
    columns.put("owner", agreement.owner());
    Route route = agreement.route();
    columns.put("route", route == null ? null : Jsonb.object(route));
    columns.put("joinedTo", agreement.joinedTo());
    columns.put("version", agreement.version());
    columns.put("searchable", searchable);
    addTerms(columns, agreement.terms());
    addDates(columns, agreement.dates());
    return columns;
  }

  private static void addTerms(Map<String, @Nullable Object> columns, Terms terms) {
    columns.put("type", terms.type().name());
    columns.put("title", Jsonb.object(terms.title()));
    columns.put("languages", terms.languages().stream().map(Language::tag).toArray(String[]::new));
    Language prevailing = terms.prevailing();
    columns.put("prevailing", prevailing == null ? null : prevailing.tag());
    columns.put("fields", terms.fields().toArray(String[]::new));
    columns.put("rationale", terms.rationale());
    columns.put("money", terms.money());
    Value value = terms.value();
    columns.put("amount", value == null ? null : value.amount());
    columns.put("currency", value == null ? null : value.currency());
    columns.put("startsOn", terms.startsOn());
    columns.put("endsOn", terms.endsOn());
  }

  private static void addDates(Map<String, @Nullable Object> columns, KeyDates dates) {
    columns.put("signedOn", dates.signedOn());
    columns.put("effectiveOn", dates.effectiveOn());
    columns.put("expiresOn", dates.endsOn());
    columns.put("noticeBy", dates.noticeBy());
  }
}
