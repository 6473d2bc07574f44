package org.entente.grant;

import java.util.List;
import java.util.UUID;
import org.entente.grant.SubscriberStore.Subscriber;
import org.entente.shared.Language;
import org.entente.shared.OutsideNotice;
import org.entente.shared.Refusal;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Batches of mails to subscribers, each in one transaction with how far they have come. */
@Service
@Transactional
class StoredTellings implements CallTellings {

  private final CallStore calls;
  private final ProgrammeStore programmes;
  private final SubscriberStore subscribers;
  private final Formats formats;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final int batch;

  StoredTellings(
      CallStore calls,
      ProgrammeStore programmes,
      SubscriberStore subscribers,
      Formats formats,
      ApplicationEventPublisher events,
      JdbcClient jdbc,
      GrantProperties properties) {
    this.calls = calls;
    this.programmes = programmes;
    this.subscribers = subscribers;
    this.formats = formats;
    this.events = events;
    this.jdbc = jdbc;
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
    String key = occasion == Occasion.EXTENDED ? occasion + ":" + call.closesAt() : occasion.name();
    Progress progress = begun(id, key);
    if (progress.done) {
      return true;
    }
    Programme programme = programmes.find(call.programme()).orElseThrow();
    List<Subscriber> next =
        subscribers.next(programme.audience(), call.languages(), progress.last, batch);
    next.forEach(subscriber -> events.publishEvent(mail(call, occasion, key, subscriber)));
    boolean done = next.size() < batch;
    keep(id, key, next.isEmpty() ? progress.last : next.get(next.size() - 1).id(), done);
    return done;
  }

  private OutsideNotice mail(Call call, Occasion occasion, String key, Subscriber subscriber) {
    Language language = subscriber.language();
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

  private Progress begun(UUID call, String key) {
    jdbc.sql(
            """
            insert into grant_telling (call, occasion) values (:call, :occasion)
            on conflict do nothing
            """)
        .param("call", call)
        .param("occasion", key)
        .update();
    return jdbc.sql(
            """
            select last, done from grant_telling where call = :call and occasion = :occasion
               for update
            """)
        .param("call", call)
        .param("occasion", key)
        .query(
            (row, number) ->
                new Progress(row.getObject("last", UUID.class), row.getBoolean("done")))
        .single();
  }

  private void keep(UUID call, String key, @Nullable UUID last, boolean done) {
    jdbc.sql(
            """
            update grant_telling set last = :last, done = :done
             where call = :call and occasion = :occasion
            """)
        .param("last", last)
        .param("done", done)
        .param("call", call)
        .param("occasion", key)
        .update();
  }

  private record Progress(@Nullable UUID last, boolean done) {}
}
