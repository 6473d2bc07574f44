package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.entente.notify.MailState;
import org.entente.notify.outbox.MailRegister;
import org.entente.people.People;
import org.entente.shared.Language;
import org.entente.shared.OutsideNotice;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People without an account are written to by the same rules, but for what only an account has. */
@EntenteTest
class OutsideMailTest {

  @Autowired private ApplicationContext context;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MailRegister register;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  private final String key = "test:" + UUID.randomUUID();
  private final String address = "a" + UUID.randomUUID() + "@applicants.example";
  private PostWorld world;

  @BeforeEach
  void open() throws Exception {
    world = new PostWorld(context);
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void isOneMailHoweverOftenItIsTold() throws Exception {
    tell(key, Language.FR, null, false);
    tell(key, Language.FR, null, false);
    tell(key + ":undone", Language.FR, null, true);
    world.rounds();
    assertThat(states()).containsExactly("SENT");
    MimeMessage mail = world.host.arrived(address).get(0);
    assertThat(mail.getContentLanguage()).containsExactly("fr");
    assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    assertThat(mail.getAllRecipients()[0].toString()).contains("Applicant").contains(address);
  }

  @Test
  void readsFromRightToLeftAndCanBeEnded() throws Exception {
    tell(key, Language.AR, "/calls/leave/x", false);
    world.rounds();
    MimeMessage mail = world.host.arrived(address).get(0);
    assertThat(mail.getHeader("List-Unsubscribe")[0]).endsWith("/calls/leave/x>");
    String html = (String) ((Multipart) mail.getContent()).getBodyPart(1).getContent();
    assertThat(html).contains("dir=\"rtl\"").contains("/calls/leave/x");
    assertThat(html).doesNotContain("/account/mail");
  }

  @Test
  void isKeptWhereThereIsNoServer() throws Exception {
    tell(key, Language.EN, null, false);
    world.postman(world.noServer()).go(() -> false);
    assertThat(states()).containsExactly("HELD NO_SERVER");
    world.releases().serverFound();
    world.rounds();
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void stopsAtAnAddressThatMailsComeBackFromUntilAnOperatorTriesAgain() throws Exception {
    world.host.forget(address);
    tell(key, Language.EN, null, false);
    world.rounds();
    tell(key + ":next", Language.EN, null, false);
    world.rounds();
    assertThat(states()).containsExactly("REFUSED", "HELD ADDRESS_BOUNCES");
    MailRegister.Entry held =
        register.page(MailState.HELD, address, null, 5).stream().findFirst().orElseThrow();
    assertThat(held.bounces()).isTrue();
    assertThat(held.reader()).isEqualTo("Applicant");
    register.retry(held.mail().id(), people.findBySignInName("admin").orElseThrow().actor());
    world.rounds();
    assertThat(states()).containsExactly("REFUSED", "REFUSED");
  }

  @Test
  void hasAReaderWhoeverWrites() {
    tell(key, Language.EN, null, false);
    assertThatThrownBy(
            () ->
                jdbc.sql("update notify_mail set to_name = null where mail_key = :key")
                    .param("key", "outside:" + key)
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private void tell(
      String as, Language language, @org.jspecify.annotations.Nullable String leave, boolean undo) {
    OutsideNotice notice =
        new OutsideNotice(
            as,
            address,
            "Applicant",
            language,
            "notice.agreement.refused",
            List.of("2026-0042", "Exchange of students"),
            "/calls",
            leave);
    transaction.executeWithoutResult(
        status -> {
          context.publishEvent(notice);
          if (undo) {
            status.setRollbackOnly();
          }
        });
  }

  private List<String> states() {
    return jdbc.sql(
            """
            select state || coalesce(' ' || why, '') from notify_mail
             where to_address = :address order by created_at, id
            """)
        .param("address", address)
        .query(String.class)
        .list();
  }
}
