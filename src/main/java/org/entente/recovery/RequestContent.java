package org.entente.recovery;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;

/** What somebody asks for, as one line of JSON with its names in order: what is hashed. */
final class RequestContent {

  private RequestContent() {}

  static String of(Recovery recovery, RecoveryRequest request) {
    Map<String, String> content = new TreeMap<>();
    content.put("amount", request.amount().toString());
    content.put("kind", request.kind().name());
    content.put("number", Integer.toString(request.number()));
    content.put("plan", plan(request));
    content.put("reason", request.reason());
    content.put("recovery", recovery.reference());
    content.put("bank", request.bankDay() + " " + request.bankReference());
    Target target = request.target();
    content.put("target", target == null ? "" : target.disbursement().toString());
    return Jsonb.write(content);
  }

  private static String plan(RecoveryRequest request) {
    return request.plan().stream()
        .map(line -> line.dueOn() + " " + line.amount())
        .collect(Collectors.joining(", "));
  }

  static RecoveryRequest hashed(Recovery recovery, RecoveryRequest request) {
    return new RecoveryRequest(
        request.id(),
        request.recovery(),
        request.number(),
        request.kind(),
        request.amount(),
        request.bankDay(),
        request.bankReference(),
        request.target(),
        request.reason(),
        ContentHash.of(of(recovery, request)),
        request.asked(),
        request.state(),
        request.answer(),
        request.decided(),
        request.plan());
  }
}
