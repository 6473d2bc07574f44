package org.entente.disbursement;

import java.time.LocalDate;
import org.entente.shared.Act;
import org.entente.shared.ContentHash;

/**
 * The beneficiary has arrived, as somebody of the office saw.
 *
 * @param certificate of the host, as it was uploaded
 */
public record Arrival(LocalDate on, ContentHash certificate, String fileName, Act confirmed) {}
