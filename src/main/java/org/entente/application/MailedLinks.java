package org.entente.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.grant.Calls;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.OutsideNotice;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails links of 256 random bits, of which only the hash is kept. */
@Service
@Transactional
class MailedLinks implements PersonalLinks {

  /** Path of the page that a link leads to; the token follows. */
  static final String ENTRANCE = "/apply/enter/";

  private static final Duration VALID = Duration.ofDays(7);
  private static final Duration SESSION = Duration.ofHours(12);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 254;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&*+/=?^_{|}~-]+(\\.[A-Za-z0-9!#$%&*+/=?^_{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  private final ApplicantStore applicants;
  private final LinkStore links;
  private final LinkThrottle throttle;
  private final Calls calls;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailedLinks(
      ApplicantStore applicants,
      LinkStore links,
      LinkThrottle throttle,
      Calls calls,
      ApplicationEventPublisher events,
      Clock clock) {
    this.applicants = applicants;
    this.links = links;
    this.throttle = throttle;
    this.calls = calls;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void ask(Newcomer newcomer, String client) {
    String name = newcomer.name().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    if (name.length() < 2 || name.length() > LONGEST_NAME) {
      throw Refusal.invalid("application.link.name", LONGEST_NAME);
    }
    String address = address(newcomer.address());
    if (calls.find(newcomer.call()).filter(call -> call.status().published()).isEmpty()) {
      throw Refusal.notFound();
    }
    throttle.pass(address, client);
    applicants.add(
        new Applicant(
            Ids.next(clock),
            null,
            name,
            address,
            newcomer.language(),
            newcomer.audience(),
            newcomer.unit()));
    applicants.at(address).ifPresent(known -> mail(known, newcomer.call()));
  }

  @Override
  public void askAgain(String typed, Language language, String client) {
    String address = address(typed);
    throttle.pass(address, client);
    applicants.at(address).ifPresent(known -> mail(known, null));
  }

  private static String address(String typed) {
    String address = typed.strip();
    if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
      throw Refusal.invalid("application.link.address");
    }
    return address;
  }

  private void mail(Applicant applicant, @Nullable UUID call) {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    links.issue(applicant.id(), token, call, VALID);
    events.publishEvent(
        new OutsideNotice(
            "application:link:" + Ids.next(clock),
            applicant.address(),
            applicant.name(),
            applicant.language(),
            "notice.application.link",
            List.of(applicant.name(), Long.toString(VALID.toDays())),
            ENTRANCE + token));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Applicant> holder(String token) {
    return links.find(token).flatMap(link -> applicants.find(link.applicant()));
  }

  @Override
  public Entered enter(String token) {
    LinkStore.Link link = links.find(token).orElseThrow(Refusal::notFound);
    links.entered(link);
    return new Entered(
        new Entry(link.applicant(), link.generation(), clock.instant()), link.call());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Applicant> of(Entry entry) {
    boolean over = !entry.since().plus(SESSION).isAfter(clock.instant());
    return over || !links.current(entry.applicant(), entry.generation())
        ? Optional.empty()
        : applicants.find(entry.applicant());
  }
}
