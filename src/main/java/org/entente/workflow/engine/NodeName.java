package org.entente.workflow.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.entente.workflow.WorkflowProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Under what name this node locks jobs. It has the same after a restart, and no other node has it:
 * the machine's name and the port, of which there is one.
 */
@Component
class NodeName {

  private final String name;

  NodeName(WorkflowProperties properties, Environment environment) {
    String port = environment.getProperty("server.port", "8080");
    this.name =
        properties.node() != null
            ? properties.node()
            : host() + ":" + (port.equals("0") ? UUID.randomUUID() : port);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return UUID.randomUUID().toString();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
