package org.entente.notify.outbox;

/** Why a mail is held or dropped. */
public enum Why {
  /** The person's quiet hours: until they end. */
  QUIET_HOURS,
  /** Until the day's digest. */
  DIGEST,
  /** Somebody else has claimed the task: looked at again, in case it is released. */
  CLAIMED,
  /** No address is known. */
  NO_ADDRESS,
  /** Mails to the address come back. */
  ADDRESS_BOUNCES,
  /** There is no mail server. */
  NO_SERVER,
  /** The task waits no more, or not for this person. */
  TASK_OVER,
  /** The person may not do this task, although their role may. */
  NOT_THEIRS,
  /** The person wants no mails of this kind. */
  SWITCHED_OFF,
  /** The person's account is closed. */
  ACCOUNT_CLOSED
}
