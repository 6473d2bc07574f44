package org.entente.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entente.agreement.Route;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.legalreview.GiveOpinion;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.Opinion;
import org.entente.legalreview.ReviewerRole;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements that legal approved and that wait for signatures. */
@Component
public class SigningCases {

  public static final Map<String, String> SIGN =
      Map.of("signing", "SIGNED", "consent", "true", "password", "entente-demo");

  private static final Route LEGAL_ONLY = new Route("mou", true, false, false, false, false, false);

  private final FrozenAgreements agreements;
  private final LegalReviews reviews;
  private final ProcessDriver driver;
  private final ProcessGateway gateway;
  private final JdbcClient jdbc;
  private final Clock clock;

  SigningCases(
      FrozenAgreements agreements,
      LegalReviews reviews,
      ProcessDriver driver,
      ProcessGateway gateway,
      JdbcClient jdbc,
      Clock clock) {
    this.agreements = agreements;
    this.reviews = reviews;
    this.driver = driver;
    this.gateway = gateway;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A university's MoU: the rector signs, then theirs on paper. */
  public UUID started(String proposer) {
    return started(proposer, "officer");
  }

  public UUID startedFrozenBy(String author) {
    return started("proposer", author);
  }

  private UUID started(String proposer, String author) {
    UUID id = agreements.mou(proposer, LEGAL_ONLY);
    agreements.freeze(id, author, "The parties shall cooperate.", "It shall last three years.");
    approve(id);
    gateway.start("leadership-signature", CaseRef.agreement(id), Routing.NONE);
    return id;
  }

  public void tamper(UUID id) {
    agreements.tamper(id);
  }

  /** The officer records their signature with a scan. */
  public void recordPaper(UUID id) {
    FormInput fields =
        FormInput.of(
            Map.of(
                "signing", "SIGNED",
                "signedOn", LocalDate.now(clock).toString(),
                "place", "London",
                "signatoryName", "Head of the other university",
                "signatoryTitle", "President"));
    UploadedFile scan = new UploadedFile("signed.pdf", "application/pdf", pdf());
    driver.complete(
        driver.task(id, "recordSignature"),
        "officer",
        new FormInput(fields.fields(), Map.of("scan", List.of(scan))));
  }

  /** The person's only recorded mandate ended yesterday. */
  public void mandateRanOut(String signInName) {
    LocalDate today = LocalDate.now(clock);
    UUID holder = driver.person(signInName).id();
    jdbc.sql("delete from signature_mandate where holder_id = :id").param("id", holder).update();
    jdbc.sql(
            """
            insert into signature_mandate (id, holder_id, basis, from_day, until_day, recorded_at,
              recorded_by)
            values (:id, :holder, 'An old decision', :from, :until, now(), 'a test')
            """)
        .param("id", Ids.next(clock))
        .param("holder", holder)
        .param("from", today.minusYears(1))
        .param("until", today.minusDays(1))
        .update();
  }

  private void approve(UUID id) {
    reviews.open(id, "openReview");
    reviews.give(
        new GiveOpinion(
            id,
            ReviewerRole.LEGAL,
            Opinion.APPROVED,
            null,
            "decideLegalReview",
            driver.person("legal").actor()));
    reviews.consolidate(id, "consolidateReview");
  }

  private static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
