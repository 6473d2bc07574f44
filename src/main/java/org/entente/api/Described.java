package org.entente.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the API's description says of an endpoint, a type or a field. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.PARAMETER
})
public @interface Described {

  /** One or two sentences in English. */
  String value();

  /** An example of a text; empty for none. */
  String example() default "";

  /** A JSON Schema format, where the type alone does not say it; empty for none. */
  String format() default "";
}
