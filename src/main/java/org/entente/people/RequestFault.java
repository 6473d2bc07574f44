package org.entente.people;

/** How the filters in front of all pages hand what went wrong to the error page. */
public final class RequestFault {

  /** Request attribute that holds the {@link Throwable}. */
  public static final String ATTRIBUTE = "org.entente.fault";

  private RequestFault() {}
}
