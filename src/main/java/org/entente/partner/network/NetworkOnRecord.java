package org.entente.partner.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.partner.Network;
import org.entente.partner.NetworkFee;
import org.entente.partner.NetworkMember;
import org.jspecify.annotations.Nullable;

/** What an event keeps of a network, a member or a fee: texts by field, empty for what is open. */
final class NetworkOnRecord {

  private NetworkOnRecord() {}

  static Map<String, String> of(Network network) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("themes", String.join("; ", network.themes()));
    fields.put("zones", String.join("; ", network.zones()));
    fields.put("representative", text(network.representative()));
    fields.put("mandateEndsOn", text(network.mandateEndsOn()));
    return fields;
  }

  static Map<String, String> of(NetworkMember member) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("networkRole", member.role().name());
    fields.put("since", text(member.since()));
    fields.put("until", text(member.until()));
    fields.put("zone", text(member.zone()));
    return fields;
  }

  static Map<String, String> of(NetworkFee fee) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("fee", fee.label());
    fields.put("amount", fee.amount().stripTrailingZeros().toPlainString() + " " + fee.currency());
    fields.put("dueOn", fee.dueOn().toString());
    fields.put("paidOn", text(fee.paidOn()));
    return fields;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
