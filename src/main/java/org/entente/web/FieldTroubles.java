package org.entente.web;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds in what the framework throws which field is wrong, and why. */
final class FieldTroubles {

  private static final String MALFORMED = "error.malformed";

  private FieldTroubles() {}

  static Optional<FieldRefusal> of(@Nullable Throwable error) {
    if (error instanceof FieldRefusal known) {
      return Optional.of(known);
    }
    if (error instanceof HttpMessageNotReadableException unread) {
      return Optional.of(unread(unread.getCause()));
    }
    return error instanceof BindException binding
        ? Optional.of(malformed(binding.getBindingResult()))
        : Optional.empty();
  }

  private static FieldRefusal unread(@Nullable Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return malformed(List.of(new Field(path(unknown), "error.field.unknown", List.of())));
    }
    if (cause instanceof MismatchedInputException mismatch) {
      return malformed(List.of(new Field(path(mismatch), "error.field.type", List.of())));
    }
    return malformed(List.of(new Field("", "error.field.json", List.of())));
  }

  private static String path(JacksonException error) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : error.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static FieldRefusal malformed(BindingResult binding) {
    return malformed(binding.getFieldErrors().stream().map(FieldTroubles::field).toList());
  }

  private static Field field(FieldError error) {
    if (error.isBindingFailure()) {
      return new Field(error.getField(), "error.field.type", List.of());
    }
    Map<String, Object> limits = limits(error);
    return switch (String.valueOf(error.getCode())) {
      case "NotNull", "NotBlank", "NotEmpty" ->
          new Field(error.getField(), "error.field.missing", List.of());
      case "Size" ->
          new Field(
              error.getField(),
              "error.field.size",
              List.of(limits.getOrDefault("min", 0), limits.getOrDefault("max", 0)));
      case "Min" ->
          new Field(error.getField(), "error.field.min", List.of(limits.getOrDefault("value", 0)));
      case "Max" ->
          new Field(error.getField(), "error.field.max", List.of(limits.getOrDefault("value", 0)));
      default -> new Field(error.getField(), "error.field.shape", List.of());
    };
  }

  private static Map<String, Object> limits(FieldError error) {
    if (!error.contains(ConstraintViolation.class)) {
      return Map.of();
    }
    ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
    return violation.getConstraintDescriptor().getAttributes();
  }

  private static FieldRefusal malformed(List<Field> fields) {
    return new FieldRefusal(Refusal.Kind.MALFORMED, MALFORMED, fields);
  }
}
