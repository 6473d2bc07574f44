package org.entente.takeover;

import java.util.List;
import org.entente.agreement.ExistingAgreement;
import org.jspecify.annotations.Nullable;

/**
 * A row read as an agreement.
 *
 * @param key permanent: the same row again has the same
 * @param agreement null where something was found wrong
 */
record ReadRow(String key, @Nullable ExistingAgreement agreement, List<Finding> findings) {}
