package org.entente.people;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.people.PersonChange.Kind;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people are reached by mail, and whether mails arrive there. */
@Service
@Transactional
public class MailAddresses {

  private static final int LONGEST = 254;
  private static final int LONGEST_REASON = 500;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&*+/=?^_{|}~-]+(\\.[A-Za-z0-9!#$%&*+/=?^_{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  private final JdbcAggregateTemplate template;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailAddresses(JdbcAggregateTemplate template, ApplicationEventPublisher events, Clock clock) {
    this.template = template;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<MailAddress> of(UUID person) {
    return Optional.ofNullable(template.findById(person, MailAddress.class));
  }

  /**
   * @throws Refusal 422 {@code people.address.wrong} for what is no address
   */
  public void change(UUID person, String typed) {
    String address = typed.strip();
    if (!wellFormed(address)) {
      throw Refusal.invalid("people.address.wrong");
    }
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("address", address);
    MailAddress known = template.findById(person, MailAddress.class);
    if (known == null) {
      template.insert(new MailAddress(person, address, clock.instant(), null, null, 0));
    } else {
      facts.put("formerAddress", known.address());
      template.update(known.moved(address, clock.instant()));
    }
    tell(person, Kind.ADDRESS_CHANGED, facts);
  }

  /** Whether this is an address that mails could go to. */
  public static boolean wellFormed(String address) {
    return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
  }

  /** The person says that the address is right: mails are tried again. */
  public void confirm(UUID person) {
    of(person)
        .filter(MailAddress::bounces)
        .ifPresent(
            known -> {
              template.update(known.arriving());
              tell(person, Kind.ADDRESS_CONFIRMED, Map.of("address", known.address()));
            });
  }

  /**
   * A mail to this address came back. Nothing changes where the person has moved on since.
   *
   * @param reason what the other side said
   */
  public void bounced(UUID person, String address, String reason) {
    of(person)
        .filter(known -> known.address().equalsIgnoreCase(address) && !known.bounces())
        .ifPresent(
            known -> {
              template.update(known.bouncing(clock.instant(), shortened(reason)));
              tell(person, Kind.ADDRESS_BOUNCED, Map.of("address", known.address()));
            });
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }

  private void tell(UUID person, Kind kind, Map<String, String> facts) {
    events.publishEvent(new PersonChange(person, kind, facts));
  }
}
