package org.entente.grant;

import java.util.List;
import java.util.UUID;
import org.entente.grant.SubscriberStore.Subscriber;
import org.entente.shared.Language;
import org.entente.shared.OutsideNotice;
import org.entente.shared.Refusal;
import org.entente.web.Formats;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Batches of mails to subscribers, each in one transaction with how far they have come. */
@Service
@Transactional
class StoredTellings implements CallTellings {

  private final CallStore calls;
  private final ProgrammeStore programmes;
  private final SubscriberStore subscribers;
  private final TellingStore progress;
  private final ObjectProvider<ApplicantTellings> applicants;
  private final Formats formats;
  private final ApplicationEventPublisher events;
  private final int batch;

  StoredTellings(
      CallStore calls,
      ProgrammeStore programmes,
      SubscriberStore subscribers,
      TellingStore progress,
      ObjectProvider<ApplicantTellings> applicants,
      Formats formats,
      ApplicationEventPublisher events,
      GrantProperties properties) {
    this.calls = calls;
    this.programmes = programmes;
    this.subscribers = subscribers;
    this.progress = progress;
    this.applicants = applicants;
    this.formats = formats;
    this.events = events;
    this.batch = properties.told();
  }

  @Override
  public boolean tellNext(UUID id, Occasion occasion) {
    Call call = calls.find(id).orElseThrow(Refusal::notFound);
    boolean silent =
        !calls.wasAnnounced(id)
            || (occasion != Occasion.CANCELLED && call.status() == CallStatus.CANCELLED);
    if (silent) {
      return true;
    }
    return occasion == Occasion.EXTENDED
        ? applicantsTold(call) && subscribersTold(call, occasion, occasion + ":" + call.closesAt())
        : subscribersTold(call, occasion, occasion.name());
  }

  /**
   * Those who are at it already hear of a later deadline before those who may become interested.
   */
  private boolean applicantsTold(Call call) {
    String key = "APPLICANTS:" + call.closesAt();
    TellingStore.Progress before = progress.hold(call.id(), key);
    ApplicantTellings tellings = applicants.getIfAvailable();
    if (before.done() || tellings == null) {
      return true;
    }
    UUID last = tellings.tellExtended(call, before.last(), batch);
    progress.keep(call.id(), key, last == null ? before.last() : last, last == null);
    return last == null;
  }

  private boolean subscribersTold(Call call, Occasion occasion, String key) {
    TellingStore.Progress before = progress.hold(call.id(), key);
    if (before.done()) {
      return true;
    }
    Programme programme = programmes.find(call.programme()).orElseThrow();
    List<Subscriber> next = subscribers.next(programme.audience(), before.last(), batch);
    next.forEach(subscriber -> events.publishEvent(mail(call, occasion, key, subscriber)));
    boolean done = next.size() < batch;
    UUID last = next.isEmpty() ? before.last() : next.get(next.size() - 1).id();
    progress.keep(call.id(), key, last, done);
    return done;
  }

  private OutsideNotice mail(Call call, Occasion occasion, String key, Subscriber subscriber) {
    // Whoever reads none of the call's languages is told in one that it has, rather than not.
    Language language = call.title().languageFor(subscriber.language());
    return new OutsideNotice(
        "call:" + call.id() + ":" + key + ":" + subscriber.id(),
        subscriber.address(),
        subscriber.address(),
        language,
        "notice.grant.subscriber." + occasion.name(),
        List.of(
            call.title().in(language),
            formats.moment(call.opensAt(), language),
            formats.moment(call.closesAt(), language)),
        "/calls/" + call.reference(),
        "/calls/leave/" + subscriber.leaveToken());
  }
}
