package org.entente.disbursement.process;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.AwardWords;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A disbursement goes by its reference, its amount and its beneficiary. */
@Component
class DisbursementSubjects implements CaseSubjects {

  private final Disbursements disbursements;
  private final AwardWords words;
  private final MessageSource messages;

  DisbursementSubjects(Disbursements disbursements, AwardWords words, MessageSource messages) {
    this.disbursements = disbursements;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Disbursement.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return disbursements.find(caseRef.id()).map(this::subject);
  }

  @Override
  public Map<UUID, String> references(Collection<UUID> ids) {
    return disbursements.references(ids);
  }

  @Override
  public List<CaseRef> search(String searched, int limit) {
    return disbursements.search(searched, limit).stream().map(id -> Disbursement.ref(id)).toList();
  }

  private Subject subject(Disbursement disbursement) {
    return new Subject(
        disbursement.reference(),
        title(disbursement),
        "DISBURSEMENT",
        LocalizedText.of(Language.EN, disbursement.beneficiary()));
  }

  private LocalizedText title(Disbursement disbursement) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Object[] arguments = {
        disbursement.instalment(), words.money(disbursement.amount(), language)
      };
      titles.put(
          language, messages.getMessage("disbursement.subject", arguments, language.locale()));
    }
    return new LocalizedText(titles);
  }
}
