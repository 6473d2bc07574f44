package org.entente.grant;

import java.util.UUID;

/** A call takes applications from now on. Published in the transaction that opens it. */
public record CallOpened(UUID call) {}
