package org.entente.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All the terms of a proposal, as an event keeps them: what an amendment changed is read back. */
@Component
class TermsOnRecord {

  private final PartyNames names;

  TermsOnRecord(PartyNames names) {
    this.names = names;
  }

  AuditEvent proposed(AuditEvent event, Terms terms) {
    AuditEvent described = event;
    for (Map.Entry<String, String> field : of(terms).entrySet()) {
      described = described.with(field.getKey(), field.getValue());
    }
    return described;
  }

  /** Only what changed, with what it was. */
  AuditEvent amended(AuditEvent event, Terms before, Terms after) {
    return event.changed(of(before), of(after));
  }

  private Map<String, String> of(Terms terms) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", terms.type());
    fields.put("title", terms.title().tagged());
    fields.put("languages", terms.languages());
    fields.put("prevailing", terms.prevailing());
    fields.put("ours", parties(terms, party -> party.side() == Party.Side.OURS));
    fields.put("theirs", parties(terms, party -> party.side() == Party.Side.THEIRS));
    fields.put("fields", terms.fields());
    fields.put("rationale", terms.rationale());
    fields.put("money", terms.money());
    fields.put("value", terms.value() == null ? null : words(terms.value()));
    fields.put("startsOn", terms.startsOn());
    fields.put("endsOn", terms.endsOn());
    Map<String, String> texts = new LinkedHashMap<>();
    // An empty text, unlike a missing one, can be told from a value that was taken away.
    fields.forEach((field, value) -> texts.put(field, Objects.toString(value, "")));
    return texts;
  }

  private String parties(Terms terms, Predicate<Party> which) {
    List<Party> chosen = terms.parties().stream().filter(which).toList();
    return chosen.stream().map(this::words).collect(Collectors.joining("; "));
  }

  private String words(Party party) {
    String name = names.of(party).names().in(Language.EN);
    return party.role() == Party.Role.PARTY ? name : name + " (" + party.role() + ")";
  }

  private static String words(Value value) {
    return value.amount().toPlainString() + " " + value.currency();
  }
}
