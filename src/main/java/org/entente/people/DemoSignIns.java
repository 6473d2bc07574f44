package org.entente.people;

import java.util.List;

/** The sign-ins of the demo; there is such a bean only in the demo profile. */
public interface DemoSignIns {

  List<String> names();

  /** The one password of all of them. */
  String password();
}
