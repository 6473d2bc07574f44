package org.entente.disbursement.web;

import java.util.List;
import org.entente.award.Award;
import org.entente.disbursement.Arrival;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Reversal;
import org.entente.disbursement.Stop;
import org.entente.disbursement.Tested;
import org.entente.disbursement.query.PaymentEntry;
import org.jspecify.annotations.Nullable;

/**
 * One instalment's page.
 *
 * @param next message key of what happens next
 * @param reversal what is proposed after a reversal; null where nothing is
 * @param stop what somebody asked for, and nobody has answered
 * @param mayAsk whether the reader may ask not to pay it any more
 * @param mayAnswer whether the reader may decide on {@code stop}
 * @param orders the last one first
 * @param late whether it should have been paid
 */
public record DisbursementView(
    Disbursement disbursement,
    Award award,
    StandingBadge badge,
    String next,
    boolean late,
    List<Tested> conditions,
    @Nullable Arrival arrival,
    List<OrderView> orders,
    @Nullable Reversal reversal,
    List<PaymentEntry> entries,
    List<PaymentWait> waits,
    @Nullable Stop stop,
    boolean mayAsk,
    boolean mayAnswer) {}
