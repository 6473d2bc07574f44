package org.entente.notify.outbox;

/** What a mail is about. */
public enum MailKind {
  TASK,
  NOTICE,
  DIGEST,
  /** For somebody who has no account. */
  OUTSIDE
}
