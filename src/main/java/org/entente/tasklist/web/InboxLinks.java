package org.entente.tasklist.web;

import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of inboxes: what is not said stays out of them. */
final class InboxLinks {

  private InboxLinks() {}

  static String of(TaskFilter filter) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/tasks").queryParam("view", filter.view().key());
    add(address, "process", filter.process());
    add(address, "due", filter.due() == null ? null : filter.due().key());
    add(address, "q", filter.words().isEmpty() ? null : filter.words());
    add(address, "sort", filter.order() == TaskOrder.DUE ? null : filter.order().key());
    add(address, "after", filter.after() == null ? null : filter.after().token());
    return address.encode().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null) {
      address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
    }
  }
}
