package org.entente.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint answers when all is well, and which refusals are its own. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

  int status() default 200;

  /** The media types of an answer that is no JSON. */
  String[] media() default {};

  /** Statuses beyond those that every endpoint can have, {@code 409} and {@code 422}. */
  int[] refusals() default {};
}
