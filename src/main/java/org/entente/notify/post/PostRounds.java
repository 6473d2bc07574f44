package org.entente.notify.post;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.entente.notify.MailProperties;
import org.entente.notify.outbox.MailTexts;
import org.entente.notify.outbox.Releases;
import org.entente.notify.post.Postman.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the postman round after round, on a thread of its own: a slow mail server keeps neither
 * tasks nor jobs waiting. At the end the mail under way is finished, and the next is not begun.
 */
@Component
class PostRounds {

  private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration FAREWELL = Duration.ofSeconds(20);

  private final Postman postman;
  private final BounceReader bounces;
  private final MailServer server;
  private final Releases releases;
  private final MailTexts texts;
  private final MailProperties properties;
  private final ScheduledThreadPoolExecutor rounds =
      new ScheduledThreadPoolExecutor(2, PostRounds::thread);

  PostRounds(
      Postman postman,
      BounceReader bounces,
      MailServer server,
      Releases releases,
      MailTexts texts,
      MailProperties properties) {
    this.postman = postman;
    this.bounces = bounces;
    this.server = server;
    this.releases = releases;
    this.texts = texts;
    this.properties = properties;
    rounds.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (server.known()) {
      LOG.info("Mails go out through {}", server.place());
    } else {
      LOG.info(
          "No mail server is configured (SPRING_MAIL_HOST): mails are kept, administrators read"
              + " them at /operations/mails");
    }
    if (!properties.sender()) {
      return;
    }
    if (server.known()) {
      later(Duration.ZERO, this::sendKept);
    }
    later(Duration.ZERO, () -> go(properties.pause()));
    every(Duration.ofHours(1), texts::forget);
    if (bounces.configured()) {
      every(bounces.every(), bounces::read);
    }
  }

  private void sendKept() {
    int kept = releases.serverFound();
    if (kept > 0) {
      LOG.info("{} mails that were kept a short time ago go out now", kept);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() throws InterruptedException {
    rounds.shutdown();
    if (!rounds.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("A mail server is slow; the mail under way is taken up again after its lease");
    }
  }

  /** The pause grows while the mail server is away. */
  private void go(Duration pause) {
    Duration next = properties.pause();
    try {
      Round round = postman.go(rounds::isShutdown);
      if (round == Round.MORE) {
        next = Duration.ZERO;
      } else if (round == Round.TROUBLE) {
        next = longer(pause);
      }
    } catch (RuntimeException e) {
      next = longer(pause);
      LOG.warn("Mails are looked at again in {}: {}", next, e.toString());
      LOG.debug("The cause", e);
    }
    Duration then = next;
    later(then, () -> go(then.isZero() ? properties.pause() : then));
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  private void later(Duration pause, Runnable work) {
    try {
      var unused = rounds.schedule(safe(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("The last round is over", e);
    }
  }

  private void every(Duration pause, Runnable work) {
    var unused =
        rounds.scheduleWithFixedDelay(safe(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Runnable safe(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warn("Something about mails failed and is tried again", e);
      }
    };
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mail");
    thread.setDaemon(true);
    return thread;
  }
}
