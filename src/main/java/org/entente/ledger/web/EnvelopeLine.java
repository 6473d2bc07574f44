package org.entente.ledger.web;

import org.entente.ledger.Envelope;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * @param programme its name, null for an envelope without one or whose programme nobody knows
 */
record EnvelopeLine(Envelope envelope, @Nullable LocalizedText programme, Bar bar) {}
