package org.entente.bank.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.bank.BankPost;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

@Component
class ArrivedFiles implements BankPost {

  private final AnswerDesk desk;

  ArrivedFiles(AnswerDesk desk) {
    this.desk = desk;
  }

  @Override
  public void arrived(String name, byte[] file) throws IOException {
    Path kept = Files.createTempFile("entente-bank", ".xml");
    try {
      Files.write(kept, file);
      desk.take(name, kept, Source.FOLDER, Actor.SYSTEM);
    } finally {
      Files.deleteIfExists(kept);
    }
  }
}
