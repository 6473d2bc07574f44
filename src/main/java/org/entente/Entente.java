package org.entente;

import org.entente.commandline.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Entente: workflow and approval engine for the agreements and grants of an international office.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Entente {

  public static void main(String[] args) {
    if (CommandLine.asked(args)) {
      System.exit(CommandLine.run(args));
    }
    SpringApplication.run(Entente.class, args);
  }
}
