package org.entente.agreement.api;

import org.entente.agreement.Agreement;
import org.entente.agreement.ProposalForm;
import org.entente.agreement.Proposals;
import org.entente.agreement.ProposingUnit;
import org.entente.agreement.StartForm;
import org.entente.agreement.Terms;
import org.entente.form.FormCheck;
import org.entente.form.FormChecks;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** Checks a proposal by the form that people fill in, and proposes it. */
@Component
class Proposing {

  private final StartForm start;
  private final FormChecks checks;
  private final ProposalForm form;
  private final ProposingUnit unit;
  private final Proposals proposals;

  Proposing(
      StartForm start,
      FormChecks checks,
      ProposalForm form,
      ProposingUnit unit,
      Proposals proposals) {
    this.start = start;
    this.checks = checks;
    this.form = form;
    this.unit = unit;
    this.proposals = proposals;
  }

  Agreement propose(NewAgreement sent, Person person) {
    // Amounts have a decimal point here, whatever language is asked for.
    Language written = Language.EN;
    FormCheck check =
        checks.check(
            start.definition(), ProposalFields.input(sent), form.offered(written), written);
    if (!check.valid()) {
      throw ProposalFields.refusal(check);
    }
    Terms terms = form.terms(check.answers());
    return proposals.propose(terms, unit.of(person, terms.ownParty().partner()), person.actor());
  }
}
