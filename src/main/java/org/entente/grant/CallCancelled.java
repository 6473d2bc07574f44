package org.entente.grant;

import java.util.UUID;
import org.entente.shared.Actor;

/** A call was given up, at whatever stage. Published in the transaction that cancels it. */
public record CallCancelled(UUID call, Actor actor) {}
