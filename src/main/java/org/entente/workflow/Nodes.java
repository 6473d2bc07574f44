package org.entente.workflow;

import java.util.List;

/** The nodes that have worked on this database in the last days. */
public interface Nodes {

  /** Those that fell silent first, then by name. */
  List<Node> all();
}
