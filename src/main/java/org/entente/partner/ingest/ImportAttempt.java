package org.entente.partner.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.partner.ImportState;
import org.entente.partner.ingest.read.Unreadable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a piece of work in a transaction, and decides what a failure means: a file that cannot be
 * read is refused, an absent database is waited for, anything else is tried three times.
 */
@Component
class ImportAttempt {

  private static final Logger LOG = LoggerFactory.getLogger(ImportAttempt.class);
  private static final int ATTEMPTS = 3;

  private final ImportWork work;
  private final JobStore jobs;
  private final TransactionTemplate transaction;

  ImportAttempt(ImportWork work, JobStore jobs, TransactionTemplate transaction) {
    this.work = work;
    this.jobs = jobs;
    this.transaction = transaction;
  }

  /**
   * @return false where there is nothing to do, or another node is at work
   * @throws TransientDataAccessException and its like while the database is away
   */
  boolean work() {
    AtomicReference<@Nullable Job> at = new AtomicReference<>();
    try {
      transaction.executeWithoutResult(status -> piece(at));
    } catch (TransientDataAccessException
        | NonTransientDataAccessResourceException
        | TransactionException e) {
      throw e;
    } catch (RuntimeException e) {
      failed(at.get(), e);
    }
    return at.get() != null;
  }

  private void piece(AtomicReference<@Nullable Job> at) {
    Optional<Job> job = work.next();
    at.set(job.orElse(null));
    job.ifPresent(work::piece);
  }

  private void failed(@Nullable Job job, RuntimeException error) {
    if (job == null) {
      throw error;
    }
    if (error instanceof Reading.Stopped) {
      return;
    }
    if (error instanceof Unreadable unreadable) {
      transaction.executeWithoutResult(status -> refuse(job, unreadable));
      return;
    }
    LOG.error(
        "import {} of {} failed after row {}", job.id(), job.fileName(), job.position(), error);
    transaction.executeWithoutResult(status -> countFailure(job));
  }

  private void refuse(Job job, Unreadable file) {
    jobs.ended(job.id(), ImportState.REFUSED, file.reason(), file.line(), file.arguments());
  }

  private void countFailure(Job job) {
    if (job.attempts() + 1 < ATTEMPTS) {
      jobs.failedOnce(job.id());
    } else {
      jobs.ended(job.id(), ImportState.FAILED, "failed", 0, List.of());
    }
  }
}
