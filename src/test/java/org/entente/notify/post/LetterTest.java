package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What arrives is a mail as programs and people expect one, read back from the mail server. */
@EntenteTest
class LetterTest {

  @Autowired private ApplicationContext context;

  private PostWorld world;

  @BeforeEach
  void open() throws Exception {
    world = new PostWorld(context);
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysTheSameTwiceInTheReadersLanguage(Language language) throws Exception {
    Reader reader = world.reader(language);
    Notice notice = world.tell(reader);
    world.rounds();
    MimeMessage message = world.arrived(reader).get(0);
    assertThat(message.getSubject()).contains("2026-0042").contains("Exchange of students");
    assertThat(message.isMimeType("multipart/alternative")).isTrue();
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    String plain = text(parts.getBodyPart(0), "text/plain", language);
    String html = text(parts.getBodyPart(1), "text/html", language);
    for (String part : List.of(plain, html)) {
      assertThat(part).contains("2026-0042").contains("http://localhost").contains(notice.link());
      assertThat(part).contains("/account/mail").doesNotContain("??");
    }
    assertThat(html)
        .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), language.direction()))
        .contains("<body dir=\"" + language.direction() + "\">")
        .doesNotContain("<img", "<script", "<link", "url(", "@import");
  }

  @Test
  void isMarkedAsWrittenByAProgram() throws Exception {
    Reader reader = world.reader(Language.EN);
    world.tell(reader);
    world.rounds();
    MimeMessage message = world.arrived(reader).get(0);
    assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(header(message, "Precedence")).isEqualTo("bulk");
    assertThat(header(message, "List-ID")).contains("<entente.university.example>");
    assertThat(header(message, "Reply-To")).contains("office@university.example");
    assertThat(header(message, "Return-Path")).contains("bounces@university.example");
    assertThat(header(message, "Message-ID")).matches("<[0-9a-f]{40}@university\\.example>");
    assertThat(message.getSentDate()).isNotNull();
  }

  @Test
  void letsNobodyWriteHeadersOrMarkup() throws Exception {
    Reader reader = world.reader(Language.EN);
    String title = "x\r\nBcc: other@university.example\r\n\r\n<script>alert(1)</script>";
    world.tell(
        false,
        new Notice(
            "test:" + UUID.randomUUID(),
            Set.of(reader.id()),
            Set.of(),
            "notice.agreement.refused",
            List.of("2026-0042", title),
            "/agreements/1"));
    world.rounds();
    MimeMessage message = world.arrived(reader).get(0);
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getSubject()).doesNotContain("\r", "\n").contains("Bcc: other");
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat((String) parts.getBodyPart(1).getContent()).doesNotContain("<script>");
    assertThat(world.host.arrived("other@university.example")).isEmpty();
  }

  private static String text(BodyPart part, String type, Language language) throws Exception {
    assertThat(part.isMimeType(type)).isTrue();
    assertThat(part.getContentType()).containsIgnoringCase("charset=utf-8");
    assertThat(part.getHeader("Content-Language")).containsExactly(language.tag());
    return (String) part.getContent();
  }

  private static String header(MimeMessage message, String name) throws Exception {
    return String.join(",", message.getHeader(name));
  }
}
