package org.entente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.bank.BankPost;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's banks write, as if it lay in the folder that it is taken from. */
@Component
@Profile("demo")
class DemoPost {

  private final BankPost post;

  DemoPost(BankPost post) {
    this.post = post;
  }

  void bring(String name, String text) {
    try {
      post.arrived(name, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
