package org.entente.grant;

import java.util.Optional;
import java.util.Set;
import org.entente.shared.Language;

/** Who asked to hear of calls: in a language, for an audience, and only after saying so twice. */
public interface Subscriptions {

  /**
   * Sends a mail with a link to confirm; whoever asks learns nothing of who has subscribed.
   *
   * @param sender the network address that asks
   * @throws org.entente.shared.Refusal INVALID for no mail address, or no audience; TOO_MANY where
   *     this sender has asked for many
   */
  void ask(String address, Language language, Set<Audience> audience, String sender);

  /** What a mail's link would confirm; nothing once it was used or has expired. */
  Optional<Wish> wish(String token);

  /** A later wish of the same address takes the place of the former. */
  boolean confirm(String token);

  /** Whose mails a link would end; nothing where they have ended. */
  Optional<Wish> leaving(String token);

  void leave(String token);

  /** What somebody wants to hear of. */
  record Wish(String address, Language language, Set<Audience> audience) {}
}
