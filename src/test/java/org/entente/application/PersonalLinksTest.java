package org.entente.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.entente.application.PersonalLinks.Entered;
import org.entente.application.PersonalLinks.Newcomer;
import org.entente.grant.Audience;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in without an account. */
@EntenteTest
class PersonalLinksTest {

  @Autowired private PersonalLinks links;
  @Autowired private SampleCalls calls;
  @Autowired private JdbcClient jdbc;

  @Test
  void mailsALinkOfWhichOnlyTheHashIsKept() {
    String address = address();
    links.ask(newcomer(address, "Applicant"), client());
    String token = token(address);
    assertThat(links.holder(token)).map(Applicant::name).hasValue("Applicant");
    assertThat(
            jdbc.sql("select count(*) from application_link where token = :token")
                .param("token", token)
                .query(Integer.class)
                .single())
        .isZero();
    Entered entered = links.enter(token);
    assertThat(entered.call()).isNotNull();
    assertThat(links.of(entered.entry())).map(Applicant::address).hasValue(address);
  }

  @Test
  void letsTheOldLinkDieWhenANewOneIsAskedFor() {
    String address = address();
    links.ask(newcomer(address, "Applicant"), client());
    String old = token(address);
    Entered before = links.enter(old);
    links.askAgain(address, Language.FR, client());
    String fresh = token(address);
    assertThat(links.holder(old)).isEmpty();
    assertThatThrownBy(() -> links.enter(old)).isInstanceOf(Refusal.class);
    assertThat(links.of(before.entry())).isPresent();
    Entered after = links.enter(fresh);
    assertThat(links.of(before.entry())).isEmpty();
    assertThat(links.of(after.entry())).isPresent();
  }

  @Test
  void tellsNobodyWhetherAnAddressIsKnown() {
    String unknown = address();
    links.askAgain(unknown, Language.EN, client());
    assertThat(mails(unknown)).isEmpty();
    String known = address();
    links.ask(newcomer(known, "First name given"), client());
    links.ask(newcomer(known, "Another name"), client());
    assertThat(links.holder(token(known))).map(Applicant::name).hasValue("First name given");
  }

  @Test
  void mailsNoMoreThanThreeLinksInAQuarterOfAnHour() {
    for (String address : List.of(address(), address())) {
      for (int i = 0; i < 3; i++) {
        links.askAgain(address, Language.EN, client());
      }
      assertThatThrownBy(() -> links.askAgain(address, Language.EN, client()))
          .isInstanceOfSatisfying(
              Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.TOO_MANY));
    }
    String client = client();
    for (int i = 0; i < 30; i++) {
      links.askAgain(address(), Language.EN, client);
    }
    assertThatThrownBy(() -> links.askAgain(address(), Language.EN, client))
        .hasMessageContaining("application.link.often");
  }

  @Test
  void refusesWhatIsNoAddressAndNoName() {
    assertThatThrownBy(() -> links.askAgain("nobody", Language.EN, client()))
        .hasMessageContaining("application.link.address");
    assertThatThrownBy(
            () -> links.ask(newcomer("a@b.example\r\nBcc: x@y.example", "Name"), client()))
        .hasMessageContaining("application.link.address");
    assertThatThrownBy(() -> links.ask(newcomer(address(), " \u200f "), client()))
        .hasMessageContaining("application.link.name");
  }

  private Newcomer newcomer(String address, String name) {
    return new Newcomer(name, address, Language.EN, Audience.STUDENTS, "", calls.open());
  }

  private static String address() {
    return "applicant-" + UUID.randomUUID() + "@university.example";
  }

  private static String client() {
    return UUID.randomUUID().toString();
  }

  /** Of the last link that was mailed. */
  private String token(String address) {
    List<String> sent = mails(address);
    return sent.get(sent.size() - 1).substring("/apply/enter/".length());
  }

  private List<String> mails(String address) {
    return jdbc.sql(
            "select link from notify_mail where to_address = :address order by created_at, id")
        .param("address", address)
        .query(String.class)
        .list();
  }
}
