package org.entente.notify.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.notify.outbox.Addressee;
import org.entente.notify.outbox.Digests;
import org.entente.notify.outbox.Mail;
import org.entente.notify.outbox.MailText;
import org.entente.notify.outbox.Reader;
import org.entente.notify.outbox.Told;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.web.Formats;
import org.entente.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts mails into their reader's words, as plain text and as HTML. */
@Component
public class Wordsmith {

  private static final String PREFERENCES = "/account/mail";

  private final MessageSource messages;
  private final Formats formats;
  private final PublicAddress site;
  private final Digests digests;

  public Wordsmith(MessageSource messages, Formats formats, PublicAddress site, Digests digests) {
    this.messages = messages;
    this.formats = formats;
    this.site = site;
    this.digests = digests;
  }

  /** The mail as its reader would get it now. */
  public MailText words(Mail mail, Reader reader) {
    Language language = reader.language();
    return speaking(
        language.locale(),
        () ->
            switch (mail.told().kind()) {
              case TASK -> task(mail.told(), language);
              case NOTICE -> notice(mail.told(), language);
              case DIGEST -> digest(mail, reader.person());
              case OUTSIDE -> outside(mail, language);
            });
  }

  /** What a list of mails says of one: its subject, in whatever language the thread speaks. */
  public String subject(Mail mail) {
    Told told = mail.told();
    return switch (told.kind()) {
      case TASK -> line(say("notify.mail.task.subject", reference(told), say(told.messageKey())));
      case NOTICE, OUTSIDE -> line(say(told.messageKey(), told.arguments().toArray()));
      case DIGEST -> say("notify.mail.digest.subject", day(told));
    };
  }

  private MailText task(Told told, Language language) {
    String name = say(told.messageKey());
    String help = say(told.messageKey() + ".help");
    LocalizedText title = told.title();
    String called = title == null ? "" : title.in(language);
    String due =
        told.dueAt() == null ? "" : say("notify.mail.task.due", formats.date(told.dueAt()));
    String open = say("notify.mail.task.open");
    Html html = new Html(language).text("p", "ref", reference(told)).text("h1", "", name);
    if (title != null) {
      html.foreign(called, title.languageFor(language));
    }
    html.text("p", "", help);
    if (!due.isEmpty()) {
      html.text("p", "due", due);
    }
    html.button(open, site.of(told.link()));
    Plain plain =
        new Plain()
            .paragraph(reference(told), name, called)
            .paragraph(help)
            .paragraph(due.isEmpty() ? new String[] {} : new String[] {due});
    return text(
        language,
        line(say("notify.mail.task.subject", reference(told), name)),
        plain.paragraph(open, site.of(told.link())),
        html,
        told.pressing());
  }

  private MailText notice(Told told, Language language) {
    String sentence = say(told.messageKey(), told.arguments().toArray());
    String open = say("notify.mail.notice.open");
    String address = site.of(told.link());
    return text(
        language,
        line(sentence),
        new Plain().paragraph(sentence).paragraph(open, address),
        new Html(language).text("h1", "", sentence).button(open, address),
        told.pressing());
  }

  /**
   * A sentence, and below it what {@code <key>.more} says and a button that {@code .open} names.
   */
  private MailText outside(Mail mail, Language language) {
    Told told = mail.told();
    Object[] arguments = told.arguments().toArray();
    String sentence = say(told.messageKey(), arguments);
    String more = perhaps(told.messageKey() + ".more", "", arguments);
    String open = perhaps(told.messageKey() + ".open", say("notify.mail.outside.open"), arguments);
    String address = site.of(told.link());
    Html html = new Html(language).text("h1", "", sentence);
    Plain plain = new Plain().paragraph(sentence);
    more.lines().filter(line -> !line.isBlank()).forEach(line -> html.text("p", "", line));
    plain.paragraph(more.lines().toArray(String[]::new)).paragraph(open, address);
    html.button(open, address);
    String leave = leave(mail);
    String why = say(leave == null ? "notify.mail.outside.why" : "notify.mail.outside.asked");
    String foot = say(leave == null ? "notify.mail.outside.site" : "notify.mail.outside.leave");
    String footAddress = leave == null ? site.of("/calls") : leave;
    String subject = line(sentence);
    return new MailText(
        language,
        subject,
        plain.signed(why, foot + ": " + footAddress),
        html.document(subject, why, foot, footAddress));
  }

  /** Where the reader ends such mails; null where they cannot. */
  @Nullable String leave(Mail mail) {
    return mail.to() instanceof Addressee.Outsider outsider && outsider.leave() != null
        ? site.of(outsider.leave())
        : null;
  }

  private String perhaps(String key, String otherwise, Object... arguments) {
    String words = messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    return words == null ? otherwise : words;
  }

  private MailText digest(Mail mail, Person reader) {
    Language language = reader.language();
    String title = say("notify.mail.digest.title");
    String date = day(mail.told());
    Html html = new Html(language).text("p", "ref", date).text("h1", "", title);
    Plain plain = new Plain().paragraph(title, date);
    section("notify.mail.digest.new", digests.fresh(mail, reader), plain, html);
    section("notify.mail.digest.open", digests.open(mail, reader), plain, html);
    String all = say("notify.mail.digest.all");
    String address = site.of(mail.told().link());
    html.button(all, address);
    String subject = say("notify.mail.digest.subject", date);
    return text(language, subject, plain.paragraph(all, address), html, false);
  }

  private void section(String heading, List<Mail> mails, Plain plain, Html html) {
    if (mails.isEmpty()) {
      return;
    }
    html.text("h2", "", say(heading)).open("ul");
    plain.paragraph(say(heading));
    for (Mail each : mails) {
      Told told = each.told();
      String beside = beside(told);
      html.item(subject(each), site.of(told.link()), beside);
      plain.paragraph(subject(each), beside, site.of(told.link()));
    }
    html.close("ul");
  }

  /** What the line of a digest adds to its subject. */
  private String beside(Told told) {
    LocalizedText title = told.title();
    String called = title == null ? "" : formats.text(title);
    return told.dueAt() == null
        ? called
        : called + " · " + say("notify.mail.task.due", formats.date(told.dueAt()));
  }

  private MailText text(
      Language language, String subject, Plain plain, Html html, boolean pressing) {
    String why = say(pressing ? "notify.mail.pressing" : "notify.mail.why");
    String choose = say("notify.mail.choose");
    String address = site.of(PREFERENCES);
    return new MailText(
        language,
        subject,
        plain.signed(why, choose + ": " + address),
        html.document(subject, why, choose, address));
  }

  private static String reference(Told told) {
    return told.arguments().get(0);
  }

  private String day(Told told) {
    return formats.date(LocalDate.parse(told.arguments().get(0)));
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** A header's value ends where a line ends, so there is only one line. */
  private static String line(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static MailText speaking(Locale locale, Supplier<MailText> words) {
    LocaleContext before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(locale);
    try {
      return words.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
