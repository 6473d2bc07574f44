package org.entente.disbursement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the maker of an order chooses.
 *
 * @param account ours that pays
 * @param remittance what the beneficiary reads on their statement, in the letters of banks
 */
public record NewOrder(
    UUID disbursement, String account, LocalDate executionDay, String remittance) {}
