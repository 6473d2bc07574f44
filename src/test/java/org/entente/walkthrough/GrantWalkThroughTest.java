package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.document.pdf.Pdfs;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleCalls;
import org.entente.testing.SampleReviews;
import org.entente.testing.Site;
import org.entente.workflow.CaseJobs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A grant round in a real browser, from the programme to money that is committed: two awards, of
 * which one is declined, and a reserve list that moves up. Nobody gets anywhere but by the public
 * page, the navigation and the links of mails.
 */
@EntenteTest
class GrantWalkThroughTest extends BrowserRun {

  /** Three months at 520 euros, and 275 for the way there and back. */
  private static final BigDecimal EACH = new BigDecimal("1835.00");

  @Autowired private CaseJobs jobs;
  @Autowired private ProcessDriver driver;
  @Autowired private Awards awards;
  @Autowired private SampleCalls calls;
  @Autowired private SampleReviews reviews;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @ParameterizedTest
  @EnumSource(names = {"FR", "AR"})
  void fromProgrammeToCommitment(Language language) throws Exception {
    try (Site site = site(language)) {
      GrantWalk walk = new GrantWalk(site, id -> jobs.runDue(CaseRef.agreement(id)));
      GrantOffice office = new GrantOffice(walk);
      office.makeProgramme();
      office.fund("4000");
      office.draftCall();
      office.publishCall();
      List<GrantApplicant> applicants = apply(walk, office);
      missDeadline(walk, office);
      judge(walk, office, applicants);
      office.prepareAwards();
      office.approveAll();
      answer(office, applicants);
      sign(office, applicants.get(0));
      assertThat(office.committed()).isEqualByComparingTo(EACH);
    }
  }

  private List<GrantApplicant> apply(GrantWalk walk, GrantOffice office) {
    GrantApplicant student = GrantApplicant.withAccount(walk, "student");
    student.findCall();
    student.begin();
    student.write();
    student.typeAndComeBack();
    student.uploadRefused();
    student.submit();
    assertThat(receipts(student.application())).isOne();
    GrantApplicant first = guest(walk, "Candidate");
    GrantApplicant second = guest(walk, "Candidate two");
    office.confirmEligible(student.reference());
    office.askForMore(first.reference());
    walk.run(first.application());
    first.answer(mail(first.address()));
    office.confirmEligible(first.reference());
    office.confirmEligible(second.reference());
    List<GrantApplicant> all = List.of(student, first, second);
    all.forEach(each -> walk.run(each.application()));
    return all;
  }

  private GrantApplicant guest(GrantWalk walk, String name) {
    GrantApplicant guest = GrantApplicant.byLink(walk, name);
    guest.findCall();
    guest.askForLink();
    guest.enter(mail(guest.address()));
    guest.begin();
    guest.write();
    guest.submit();
    assertThat(receipts(guest.application())).isOne();
    return guest;
  }

  /** Somebody who writes for too long: the deadline comes while the form is open. */
  private void missDeadline(GrantWalk walk, GrantOffice office) {
    calls.close(office.call(), clock.instant().plus(Duration.ofMinutes(20)));
    GrantApplicant late = GrantApplicant.withAccount(walk, "professor");
    late.findCall();
    late.begin();
    late.letDeadlinePass(
        () -> calls.close(office.call(), clock.instant().minus(Duration.ofSeconds(1))));
    driver.fireTimer(office.call(), "closingReached");
    walk.run(office.call());
  }

  private void judge(GrantWalk walk, GrantOffice office, List<GrantApplicant> applicants)
      throws Exception {
    office.appointPanel();
    Map<Integer, Integer> points =
        Map.of(
            reviews.number(applicants.get(0).application()), 18,
            reviews.number(applicants.get(1).application()), 15,
            reviews.number(applicants.get(2).application()), 12);
    GrantReviewers panel = new GrantReviewers(walk, office.reference(), points);
    assertThat(panel.reviewAll()).isEqualTo(6);
    byte[] minutes = panel.confirm(office.call());
    assertThat(Pdfs.text(minutes)).contains(office.reference());
  }

  private void answer(GrantOffice office, List<GrantApplicant> applicants) {
    tell(office, 1);
    tell(office, 2);
    GrantApplicant second = applicants.get(1);
    second.readOffer(mail(second.address()));
    second.decline();
    assertThat(at(office, 2).status()).isEqualTo(AwardStatus.DECLINED);
    office.approveOne(at(office, 3).reference());
    tell(office, 3);
    GrantApplicant third = applicants.get(2);
    third.readOffer(mail(third.address()));
    assertThat(at(office, 3).status()).isEqualTo(AwardStatus.OFFERED);
  }

  private void sign(GrantOffice office, GrantApplicant student) {
    Award award = at(office, 1);
    student.readNotice();
    student.accept();
    jobs.runDue(award.ref());
    UUID agreement = awards.get(award.id()).agreement();
    jobs.runDue(CaseRef.agreement(agreement));
    office.draftAgreement(award.reference());
    jobs.runDue(CaseRef.agreement(agreement));
    String ours = driver.task(agreement, "signAgreement").candidateGroups().iterator().next();
    office.sign(ours, reference(agreement));
    jobs.runDue(CaseRef.agreement(agreement));
    office.recordTheirs(award.reference(), "Student");
    jobs.runDue(CaseRef.agreement(agreement));
    jobs.runDue(award.ref());
    assertThat(at(office, 1).status()).isEqualTo(AwardStatus.COMMITTED);
  }

  private void tell(GrantOffice office, int place) {
    UUID award = at(office, place).id();
    driver.fireTimer(award, "decisionStands");
    jobs.runDue(CaseRef.agreement(award));
  }

  private Award at(GrantOffice office, int place) {
    return awards.ofCall(office.call()).stream()
        .filter(award -> award.place() == place)
        .findFirst()
        .orElseThrow();
  }

  private String reference(UUID agreement) {
    return jdbc.sql("select reference from agreement where id = :id")
        .param("id", agreement)
        .query(String.class)
        .single();
  }

  /** Where the newest mail to somebody without an account leads. */
  private String mail(String address) {
    return jdbc.sql(
            """
            select link from notify_mail where to_address = :address
             order by created_at desc, id desc limit 1
            """)
        .param("address", address)
        .query(String.class)
        .single();
  }

  private int receipts(UUID application) {
    return jdbc.sql(
            """
            select count(*) from notify_mail
             where message_key = 'notice.application.receipt' and link = :link
            """)
        .param("link", "/my/applications/" + application)
        .query(Integer.class)
        .single();
  }
}
