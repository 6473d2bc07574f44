package org.entente.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;

/** The programmes of the house. */
public interface Programmes {

  Optional<Programme> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Programme get(UUID id);

  /** By their codes. */
  List<Programme> all();

  /**
   * Makes a programme known; its {@code version} does not matter.
   *
   * @throws org.entente.shared.Refusal CONFLICT where its code is another programme's
   */
  void add(Programme programme, Actor actor);

  /**
   * Kind and currency stay what they are once a call stands under the programme.
   *
   * @param programme on the version that was read
   * @throws org.entente.shared.Refusal CONFLICT where somebody changed it in between
   */
  void change(Programme programme, Actor actor);
}
