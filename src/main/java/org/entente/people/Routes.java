package org.entente.people;

import java.util.List;

/** A module's routes and who may use them: one bean beside the module's controllers. */
public interface Routes {

  List<RouteRule> rules();
}
