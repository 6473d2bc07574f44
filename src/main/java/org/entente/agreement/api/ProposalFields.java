package org.entente.agreement.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entente.api.Money;
import org.entente.form.FormCheck;
import org.entente.form.FormInput;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Between a proposal as programs send it and the fields of {@code proposeAgreement.form}. */
final class ProposalFields {

  private static final String TITLE = "title";

  private ProposalFields() {}

  static FormInput input(NewAgreement sent) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("type", List.of(sent.type().name()));
    fields.put("ourEntity", List.of(sent.ourEntity().toString()));
    fields.put("partners", ids(sent.partners()));
    fields.put(
        "beneficiaries", sent.beneficiaries() == null ? List.of() : ids(sent.beneficiaries()));
    fields.put("languages", sent.languages().stream().map(ProposalFields::constant).toList());
    put(
        fields,
        "prevailingLanguage",
        sent.prevailing() == null ? null : constant(sent.prevailing()));
    sent.title().byLanguage().forEach((each, text) -> put(fields, TITLE + suffix(each), text));
    fields.put("fields", sent.fields());
    put(fields, "rationale", sent.rationale());
    put(fields, "startsOn", sent.startsOn());
    put(fields, "endsOn", sent.endsOn());
    Money money = sent.money();
    put(fields, "money", money == null ? null : "true");
    put(fields, "value", money == null ? null : money.amount());
    put(fields, "currency", money == null ? null : money.currency());
    return new FormInput(fields, Map.of());
  }

  /** What the form found wrong, under the names that programs use. */
  static Refusal refusal(FormCheck check) {
    List<Field> fields =
        check.errors().entrySet().stream()
            .map(
                error ->
                    new Field(
                        path(error.getKey()),
                        error.getValue().messageKey(),
                        error.getValue().arguments()))
            .toList();
    return new FieldRefusal(Refusal.Kind.INVALID, "error.unfit", fields);
  }

  private static String path(String key) {
    if (key.startsWith(TITLE)) {
      return TITLE + "." + key.substring(TITLE.length()).toLowerCase(Locale.ROOT);
    }
    return switch (key) {
      case "prevailingLanguage" -> "prevailing";
      case "value" -> "money.amount";
      case "currency" -> "money.currency";
      case FormCheck.WHOLE_FORM -> "";
      default -> key;
    };
  }

  private static List<String> ids(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  private static String constant(String tag) {
    return tag.toUpperCase(Locale.ROOT);
  }

  private static String suffix(Language language) {
    return language.name().charAt(0) + language.tag().substring(1);
  }

  private static void put(Map<String, List<String>> fields, String key, @Nullable Object value) {
    if (value != null) {
      fields.put(key, List.of(value.toString()));
    }
  }
}
