package org.entente.notify.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.notify.MailProperties;
import org.entente.notify.outbox.Addressee.Account;
import org.entente.notify.outbox.Addressee.Outsider;
import org.entente.notify.outbox.Dispatch.Drop;
import org.entente.notify.outbox.Dispatch.Hold;
import org.entente.notify.outbox.Dispatch.Send;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preference;
import org.entente.notify.preference.Preferences;
import org.entente.people.MailAddress;
import org.entente.people.MailAddresses;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.web.Formats;
import org.springframework.stereotype.Component;

/** Decides, when a mail's turn has come and not before, whether and where it goes. */
@Component
public class SortingOffice {

  /**
   * What is held is looked at again, should the reason pass unnoticed: a task is released, a choice
   * or an address changes in the very moment that the mail is put aside.
   */
  private static final Duration LOOK_AGAIN = Duration.ofHours(1);

  private final People people;
  private final MailAddresses addresses;
  private final ReturnMarks marks;
  private final Preferences preferences;
  private final WaitingTasks tasks;
  private final Formats formats;
  private final MailProperties properties;
  private final Clock clock;

  public SortingOffice(
      People people,
      MailAddresses addresses,
      ReturnMarks marks,
      Preferences preferences,
      WaitingTasks tasks,
      Formats formats,
      MailProperties properties,
      Clock clock) {
    this.people = people;
    this.addresses = addresses;
    this.marks = marks;
    this.preferences = preferences;
    this.tasks = tasks;
    this.formats = formats;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * @param server whether there is a mail server
   */
  public Dispatch sort(Mail mail, boolean server) {
    if (mail.to() instanceof Outsider outsider) {
      return reached(mail, outsider, server);
    }
    UUID person = ((Account) mail.to()).person();
    Optional<Person> reader = people.find(person).filter(Person::enabled);
    if (reader.isEmpty()) {
      return new Drop(Why.ACCOUNT_CLOSED);
    }
    return task(mail, reader.get())
        .or(() -> preferred(mail, person))
        .orElseGet(() -> reached(mail, reader.get(), server));
  }

  /** Somebody without an account has neither tasks nor preferences. */
  private Dispatch reached(Mail mail, Outsider reader, boolean server) {
    if (marks.bounces(reader)) {
      return kept(mail, Why.ADDRESS_BOUNCES);
    }
    return server ? new Send(Reader.of(reader), reader.address()) : kept(mail, Why.NO_SERVER);
  }

  private Optional<Dispatch> task(Mail mail, Person reader) {
    String task = mail.told().taskId();
    if (task == null) {
      return Optional.empty();
    }
    return switch (tasks.standing(task, reader)) {
      case WAITING -> Optional.empty();
      case CLAIMED -> Optional.of(new Hold(Why.CLAIMED, later()));
      case FORBIDDEN -> Optional.of(new Drop(Why.NOT_THEIRS));
      case TAKEN, OVER -> Optional.of(new Drop(Why.TASK_OVER));
    };
  }

  private Optional<Dispatch> preferred(Mail mail, UUID person) {
    Preference preference = preferences.of(person);
    boolean ordinary = mail.told().kind() != MailKind.DIGEST && !mail.told().pressing();
    if (ordinary && preference.delivery() == Delivery.NONE) {
      return Optional.of(new Drop(Why.SWITCHED_OFF));
    }
    if (ordinary && preference.delivery() == Delivery.DIGEST) {
      return Optional.of(new Hold(Why.DIGEST, later()));
    }
    Instant now = clock.instant();
    return preference
        .quietUntil(now, formats.zone())
        .<Dispatch>map(until -> new Hold(Why.QUIET_HOURS, until));
  }

  private Dispatch reached(Mail mail, Person reader, boolean server) {
    Optional<MailAddress> address = addresses.of(reader.id());
    if (address.isEmpty()) {
      return kept(mail, Why.NO_ADDRESS);
    }
    if (address.get().bounces()) {
      return kept(mail, Why.ADDRESS_BOUNCES);
    }
    return server
        ? new Send(Reader.of(reader), address.get().address())
        : kept(mail, Why.NO_SERVER);
  }

  /** While it is news; later somebody has to want it. */
  private Dispatch kept(Mail mail, Why why) {
    Instant stale = mail.course().createdAt().plus(properties.catchUp());
    return new Hold(why, stale.isAfter(later()) ? later() : null);
  }

  private Instant later() {
    return clock.instant().plus(LOOK_AGAIN);
  }
}
