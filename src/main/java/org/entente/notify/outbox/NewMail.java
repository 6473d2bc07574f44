package org.entente.notify.outbox;

import java.util.UUID;

/**
 * A mail to be put into the outbox.
 *
 * @param key permanent: with the person, it is the mail's name for all times
 */
public record NewMail(String key, UUID person, Told told) {}
