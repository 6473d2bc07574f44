package org.entente.grant;

import java.util.UUID;

/** A call takes no more applications. Published in the transaction that closes it. */
public record CallClosed(UUID call) {}
