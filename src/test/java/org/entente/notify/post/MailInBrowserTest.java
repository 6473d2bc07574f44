package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.notify.MailState;
import org.entente.notify.outbox.Addressee;
import org.entente.notify.outbox.Mail;
import org.entente.notify.outbox.MailKind;
import org.entente.notify.outbox.Told;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preference;
import org.entente.notify.preference.Preferences;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Mails as a browser shows them: for everybody, in both directions, on a phone too. */
@EntenteTest
class MailInBrowserTest extends BrowserRun {

  @Autowired private ApplicationContext context;
  @Autowired private Preferences preferences;

  private PostWorld world;

  @BeforeAll
  void open() throws Exception {
    world = new PostWorld(context);
    world.clock.at(Instant.parse("2031-03-03T06:00:00Z"));
  }

  @AfterAll
  void close() throws Exception {
    world.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void canBeReadByAnybody(Language language) throws Exception {
    try (Site site = site(language)) {
      Visitor visitor = site.stranger();
      show(visitor, task(language), "mail-task");
      show(visitor, notice(language), "mail-notice");
      show(visitor, digest(language), "mail-digest");
    }
  }

  private static void show(Visitor visitor, String html, String name) {
    visitor.page().navigate("about:blank");
    visitor.page().setContent(html);
    visitor.inspect(name);
    assertThat(visitor.page().locator("a.button").isVisible()).isTrue();
    color(visitor, ColorScheme.DARK);
    visitor.inspect(name + "-dark");
    color(visitor, ColorScheme.LIGHT);
  }

  private static void color(Visitor visitor, ColorScheme scheme) {
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  private String task(Language language) {
    LocalizedText title =
        new LocalizedText(
            Map.of(
                Language.EN, "Exchange of students in civil engineering",
                Language.AR, "تبادل الطلبة في الهندسة المدنية"));
    return html(
        language,
        new Told(
            MailKind.TASK,
            "t1",
            "task.signAgreement",
            List.of("2026-0042"),
            title,
            Instant.parse("2031-03-17T12:00:00Z"),
            "/tasks/6f1c2b1e-9f0e-11f0-8de9-0242ac120002",
            true));
  }

  private String notice(Language language) {
    return html(
        language,
        new Told(
            MailKind.NOTICE,
            null,
            "notice.agreement.inForce",
            List.of("2026-0042", "Exchange of students in civil engineering"),
            null,
            null,
            "/agreements/6f1c2b1e-9f0e-11f0-8de9-0242ac120002",
            false));
  }

  private String html(Language language, Told told) {
    UUID id = UUID.randomUUID();
    Person reader = new Person(id, "reader", "Reader", language, true, Set.of());
    Mail.Course course =
        new Mail.Course(
            world.clock.instant(), MailState.WAITING, null, null, 0, 0, null, null, null);
    Mail mail =
        new Mail(id, new Addressee.Account(id), "<x@university.example>", told, course, null);
    return world.wordsmith().words(mail, org.entente.notify.outbox.Reader.of(reader)).html();
  }

  private String digest(Language language) throws Exception {
    Reader reader = world.reader(language);
    preferences.choose(
        reader.id(), new Preference(Delivery.DIGEST, LocalTime.of(8, 0), null, null));
    world.tell(reader);
    world.tell(reader);
    world.rounds();
    world.clock.pass(Duration.ofHours(26));
    world.rounds();
    world.clock.pass(Duration.ofHours(-26));
    return world
        .jdbc
        .sql("select html from notify_mail where person_id = :id and kind = 'DIGEST'")
        .param("id", reader.id())
        .query(String.class)
        .single();
  }
}
