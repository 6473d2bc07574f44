package org.entente.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Awards;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.document.FileCheck;
import org.entente.form.UploadedFile;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer confirms by the host's certificate that the beneficiary has arrived. */
@Service
@Transactional
public class Arrivals {

  private final DisbursementStore store;
  private final Awards awards;
  private final ArrivalStore arrivals;
  private final PaymentBars bars;
  private final FileCheck check;
  private final BlobStore blobs;
  private final DisbursementHistory history;
  private final Clock clock;

  Arrivals(
      DisbursementStore store,
      Awards awards,
      ArrivalStore arrivals,
      PaymentBars bars,
      FileCheck check,
      BlobStore blobs,
      DisbursementHistory history,
      Clock clock) {
    this.store = store;
    this.awards = awards;
    this.arrivals = arrivals;
    this.bars = bars;
    this.check = check;
    this.blobs = blobs;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Arrival> of(UUID award) {
    return arrivals.of(award);
  }

  /** Why this person must not confirm it. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.against(store.get(id), PaymentBars.Part.CONFIRM, actor);
  }

  /**
   * For all instalments of the award, once.
   *
   * @throws Refusal 403 for who has another part in it, 422 for a day in the future or before the
   *     stay, or a file that is none
   */
  public void confirm(UUID id, LocalDate on, UploadedFile certificate, Actor actor) {
    Disbursement disbursement = store.lock(id);
    bars.demand(disbursement, PaymentBars.Part.CONFIRM, actor);
    check(disbursement, on);
    if (arrivals.of(disbursement.award()).isPresent()) {
      return;
    }
    String type = check.accept(certificate.name(), certificate.content());
    Blob blob = blobs.put(certificate.content(), type, certificate.name());
    arrivals.insert(
        disbursement.award(),
        new Arrival(on, blob.sha256(), certificate.name(), Act.of(actor, clock.instant())));
    history.record(
        DisbursementHistory.of(disbursement, "arrivalConfirmed", actor)
            .at("confirmArrival")
            .with("on", on)
            .with("file", certificate.name())
            .on(blob.sha256()));
  }

  private void check(Disbursement disbursement, LocalDate on) {
    if (on.isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid("disbursement.arrival.future");
    }
    if (on.isAfter(awards.get(disbursement.award()).stay().until())) {
      throw Refusal.invalid("disbursement.arrival.over");
    }
  }
}
