package org.entente.application;

import java.util.UUID;
import org.entente.shared.Actor;

/** An applicant took their application back; published in the transaction that did so. */
public record ApplicationWithdrawn(UUID application, Actor actor) {}
