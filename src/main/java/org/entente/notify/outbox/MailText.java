package org.entente.notify.outbox;

import org.entente.shared.Language;

/** A mail in its reader's words. */
public record MailText(Language language, String subject, String plain, String html) {}
