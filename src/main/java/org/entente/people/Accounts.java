package org.entente.people;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.people.PersonChange.Kind;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes persons known and changes what is known of them. */
@Service
@Transactional
public class Accounts {

  private final PersonRows rows;
  private final PasswordRules passwords;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accounts(
      PersonRows rows,
      PasswordRules passwords,
      PasswordEncoder encoder,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.encoder = encoder;
    this.events = events;
    this.clock = clock;
  }

  public UUID create(NewPerson person) {
    PersonRow row =
        new PersonRow(
            Ids.next(clock),
            person.signInName().toLowerCase(Locale.ROOT),
            person.displayName(),
            person.passwordHash(),
            person.language(),
            true,
            0,
            0,
            assignments(person.assignments()));
    rows.save(row);
    tell(row.id(), Kind.MADE_KNOWN, facts(person));
    return row.id();
  }

  public void speak(UUID person, Language language) {
    change(person, row -> row.speaking(language));
  }

  /** Ends every session of the person with their next request; nothing of them is deleted. */
  public void disable(UUID person) {
    change(person, row -> row.enabled(false));
    tell(person, Kind.DISABLED, Map.of());
  }

  public void enable(UUID person) {
    change(person, row -> row.enabled(true));
    tell(person, Kind.ENABLED, Map.of());
  }

  /** Whoever found the phone may hold an open session as well. */
  public void endSessions(UUID person) {
    change(person, PersonRow::signedOut);
  }

  /**
   * Ends every session of the person, the one that asks too.
   *
   * @throws Refusal 422 with the reason when the rules for passwords do not allow it
   */
  public void changePassword(UUID person, String password) {
    change(
        person,
        row -> {
          passwords.check(password, row.signInName());
          return row.withPassword(encoder.encode(password));
        });
    tell(person, Kind.PASSWORD_CHANGED, Map.of());
  }

  private void change(UUID person, UnaryOperator<PersonRow> change) {
    rows.save(change.apply(rows.findById(person).orElseThrow(Refusal::notFound)));
  }

  private void tell(UUID person, Kind kind, Map<String, String> facts) {
    events.publishEvent(new PersonChange(person, kind, facts));
  }

  private static Map<String, String> facts(NewPerson person) {
    String roles =
        person.assignments().stream()
            .map(each -> each.role().key() + "@" + each.unit())
            .sorted()
            .collect(Collectors.joining(", "));
    return Map.of("name", person.displayName(), "roles", roles);
  }

  private static Set<PersonRow.AssignmentRow> assignments(Set<RoleAssignment> assignments) {
    return assignments.stream()
        .map(each -> new PersonRow.AssignmentRow(each.role().name(), each.unit()))
        .collect(Collectors.toSet());
  }
}
