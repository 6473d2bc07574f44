package org.entente.agreement.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.query.Register;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterPage;
import org.entente.api.Answers;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.partner.Partners;
import org.entente.people.CurrentActor;
import org.entente.shared.Folded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The register of agreements, and proposing one. */
@RestController
class AgreementApi {

  private final Register register;
  private final AgreementAccess access;
  private final AgreementDetailing details;
  private final Partners partners;
  private final CurrentActor current;
  private final Proposing proposing;

  AgreementApi(
      Register register,
      AgreementAccess access,
      AgreementDetailing details,
      Partners partners,
      CurrentActor current,
      Proposing proposing) {
    this.register = register;
    this.access = access;
    this.details = details;
    this.partners = partners;
    this.current = current;
    this.proposing = proposing;
  }

  @GetMapping("/api/agreements")
  @Described("The agreements that I may read, page by page, the newest first.")
  Page<AgreementLine> list(@Valid @ModelAttribute AgreementQuery query) {
    RegisterFilter filter = filter(query);
    RegisterPage found =
        register.page(
            filter,
            query.expiresBefore(),
            RegisterFilter.Sort.NEWEST,
            Cursor.open(query.after()),
            query.size());
    Page<AgreementLine> page = Page.of(found.rows(), AgreementLine::of, found.next());
    return query.counts()
        ? page.counted(register.count(filter, query.expiresBefore(), Page.MOST_COUNTED + 1))
        : page;
  }

  private RegisterFilter filter(AgreementQuery query) {
    UUID partner = query.partner();
    return new RegisterFilter(
        access.reader(current.person()),
        query.q() == null ? "" : Folded.of(query.q()),
        Objects.requireNonNullElse(query.status(), List.of()),
        Objects.requireNonNullElse(query.type(), List.of()),
        partner == null ? List.of() : partners.lineage(partner),
        null);
  }

  @GetMapping("/api/agreements/{id}")
  @Described("One agreement with its parties, dates and obligations, and whom it waits for.")
  AgreementDetail one(@PathVariable UUID id) {
    return details.of(access.get(id, current.person()));
  }

  @PostMapping("/api/agreements")
  @Described("Proposes an agreement and starts its case.")
  @Answers(status = 201, refusals = 422)
  ResponseEntity<AgreementDetail> propose(@Valid @RequestBody NewAgreement sent) {
    Agreement agreement = proposing.propose(sent, current.person());
    return ResponseEntity.created(URI.create("/api/agreements/" + agreement.id()))
        .body(details.of(agreement));
  }
}
