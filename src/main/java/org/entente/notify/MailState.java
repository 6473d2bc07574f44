package org.entente.notify;

/** How a mail stands. */
public enum MailState {
  /** To be sent as soon as a sender comes to it. */
  WAITING,
  /** A sender has it, for as long as its lease runs. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** The mail server did not take it now: tried again, or given up until somebody presses. */
  FAILED,
  /** The mail server will never take it. */
  REFUSED,
  /** It was sent and came back. */
  BOUNCED,
  /** Kept, for a reason that can pass. */
  HELD,
  /** Told in a digest instead. */
  DIGESTED,
  /** Never sent: it had become needless or was not wanted. */
  DROPPED
}
