package org.entente.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entente.agreement.Route;
import org.entente.form.FileArrival;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.legalreview.GiveOpinion;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.Opinion;
import org.entente.legalreview.ReviewerRole;
import org.entente.partner.PartnerKind;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.signature.SignatureRole;
import org.entente.signature.SigningRounds;
import org.entente.workflow.OpenTask;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements that legal approved and that wait for signatures. */
@Component
public class SigningCases {

  public static final Map<String, String> SIGN =
      Map.of("signing", "SIGNED", "consent", "true", "password", "entente-demo");

  /** The same each time: whoever has seen it knows it. */
  private static final byte[] SCAN = pdf();

  private static final Route LEGAL_ONLY = new Route("mou", true, false, false, false, false, false);

  private final FrozenAgreements agreements;
  private final LegalReviews reviews;
  private final ProcessDriver driver;
  private final ProcessGateway gateway;
  private final SigningRounds rounds;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final FileArrival arrival;

  SigningCases(
      FrozenAgreements agreements,
      LegalReviews reviews,
      ProcessDriver driver,
      ProcessGateway gateway,
      SigningRounds rounds,
      JdbcClient jdbc,
      Clock clock,
      FileArrival arrival) {
    this.agreements = agreements;
    this.reviews = reviews;
    this.driver = driver;
    this.gateway = gateway;
    this.rounds = rounds;
    this.jdbc = jdbc;
    this.clock = clock;
    this.arrival = arrival;
  }

  /** A university's MoU: the rector signs, then theirs on paper. */
  public UUID started(String proposer) {
    return started(proposer, "officer");
  }

  public UUID startedFrozenBy(String author) {
    return started("proposer", author);
  }

  private UUID started(String proposer, String author) {
    return begin(agreements.mou(proposer, LEGAL_ONLY), author);
  }

  private UUID begin(UUID id, String author) {
    agreements.freeze(id, author, "The parties shall cooperate.", "It shall last three years.");
    approve(id);
    gateway.start("leadership-signature", CaseRef.agreement(id), Routing.NONE);
    return id;
  }

  public void tamper(UUID id) {
    agreements.tamper(id);
  }

  /** A foundation's: the president's office, their dean on behalf of the head, then a witness. */
  public UUID startedByFoundation() {
    return startedBy(PartnerKind.FOUNDATION, "COOPERATION");
  }

  /** Between one of ours of this kind and a university, with a witness. */
  public UUID startedBy(PartnerKind ours, String type) {
    UUID id = agreements.agreement("proposer", LEGAL_ONLY, ours, PartnerKind.UNIVERSITY);
    agreements.witness(id);
    become(id, type);
    return begin(id, "officer");
  }

  /** The agreement is of another type from now on. */
  public void become(UUID id, String type) {
    jdbc.sql("update agreement set type = :type where id = :id")
        .param("type", type)
        .param("id", id)
        .update();
  }

  /** The officer records the signature that is due on paper, with a scan, today. */
  public void recordPaper(UUID id) {
    recordPaper(id, Map.of());
  }

  /** The scan has arrived, for whoever records it inside a transaction. */
  public void paperArrives() {
    arrival.arrived(new UploadedFile("signed.pdf", "application/pdf", SCAN));
  }

  /** The same with other or further answers. */
  public void recordPaper(UUID id, Map<String, String> answers) {
    OpenTask task = driver.task(id, "recordSignature");
    Map<String, String> fields = new HashMap<>(paper(role(task)));
    fields.putAll(answers);
    UploadedFile scan = new UploadedFile("signed.pdf", "application/pdf", SCAN);
    driver.complete(
        task,
        "officer",
        new FormInput(FormInput.of(fields).fields(), Map.of("scan", List.of(scan))));
  }

  private SignatureRole role(OpenTask task) {
    UUID line = UUID.fromString(Objects.requireNonNull(task.element()));
    return rounds.live(task.caseId()).line(line).role();
  }

  private Map<String, String> paper(SignatureRole role) {
    return switch (role) {
      case SIGNATORY -> paper("Head of the other university", "President");
      case WITNESS_OF_HONOUR -> paper("Director of the institute", "Director General");
      case ON_BEHALF_SIGNATORY -> {
        Map<String, String> fields =
            new HashMap<>(
                paper("Dean of engineering", "Dean, on behalf of the head of the university"));
        fields.put("onBehalfOf", "Head of the university");
        fields.put("mandate", "Power of attorney 2026/118");
        yield fields;
      }
    };
  }

  private Map<String, String> paper(String name, String title) {
    return Map.of(
        "signing",
        "SIGNED",
        "signedOn",
        LocalDate.now(clock).toString(),
        "place",
        "London",
        "signatoryName",
        name,
        "signatoryTitle",
        title);
  }

  /** The person's only recorded mandate ended yesterday. */
  public void mandateRanOut(String signInName) {
    LocalDate today = LocalDate.now(clock);
    UUID holder = mandateForgotten(signInName);
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

  /** The person signs by virtue of office again. */
  public UUID mandateForgotten(String signInName) {
    UUID holder = driver.person(signInName).id();
    jdbc.sql("delete from signature_mandate where holder_id = :id").param("id", holder).update();
    return holder;
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
