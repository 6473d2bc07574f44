package org.entente.benchmark;

import java.util.List;

/** One way to walk the same model: begin a case, see its open tasks, claim and complete one. */
interface Walk {

  String begin();

  List<String> open(String instance);

  void step(String taskId);
}
