package org.entente.api;

/** Where programs POST answers to a form: one bean beside the endpoint. */
public interface FormRoute {

  /** A path pattern, {@code /api/tasks/{id}/complete}. */
  String path();

  Class<? extends SentForm> body();
}
