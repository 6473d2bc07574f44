package org.entente.notify.outbox;

/**
 * A mail to be put into the outbox.
 *
 * @param key permanent: with whom it is for, it is the mail's name for all times
 */
public record NewMail(String key, Addressee to, Told told) {}
