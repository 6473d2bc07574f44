package org.entente.bank.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people bring files of banks. Small ones are booked while they wait, large ones by a job.
 */
@Service
public class AnswerDesk {

  private static final int AT_ONCE = 200;

  private final AnswerIntake intake;
  private final AnswerBooking booking;
  private final AnswerFiles files;
  private final AuditLog audit;

  AnswerDesk(AnswerIntake intake, AnswerBooking booking, AnswerFiles files, AuditLog audit) {
    this.intake = intake;
    this.booking = booking;
    this.files = files;
    this.audit = audit;
  }

  /** Called outside transactions, as each lot of a file is one of its own. */
  public AnswerIntake.Taken take(String name, Path file, Source source, Actor actor)
      throws IOException {
    AnswerIntake.Taken taken = intake.take(name, file, source, actor);
    if (!taken.again()) {
      bookSmall(taken.id());
    }
    return taken;
  }

  /** Books a small file at once where nobody has to confirm it any more; harmless otherwise. */
  public void bookSmall(UUID id) {
    if (get(id).records() <= AT_ONCE) {
      booking.book(id);
    }
  }

  public AnswerFile get(UUID id) {
    return files.find(id).orElseThrow(Refusal::notFound);
  }

  public List<AnswerFile> page(@Nullable UUID before, int limit) {
    return files.page(before, limit);
  }

  /** What failed in it is booked once more. */
  @Transactional
  public void again(UUID id, Actor actor) {
    AnswerFile file = get(id);
    if (!files.again(id)) {
      throw Refusal.conflict("bank.answer.nothingFailed", file.name());
    }
    audit.record(AuditEvent.of(AnswerFile.ref(id), "bank.again", actor).with("file", file.name()));
  }
}
