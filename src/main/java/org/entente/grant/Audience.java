package org.entente.grant;

/** Whom a programme, and with it a call, is for. */
public enum Audience {
  STUDENTS,
  PROFESSORS,
  STAFF
}
