package org.entente.people.session;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records and enum constants of Entente: its name, and its components or the constant's name. */
final class OwnTypes {

  private static final String OURS = "org.entente.";

  private OwnTypes() {}

  static Object write(Object value) {
    if (!value.getClass().getName().startsWith(OURS)) {
      throw new IllegalArgumentException("a session cannot hold a " + value.getClass());
    }
    if (value instanceof Enum<?> constant) {
      return List.of("enum", constant.getDeclaringClass().getName(), constant.name());
    }
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      components.add(component(component, value));
    }
    return List.of("record", value.getClass().getName(), Values.elements(components));
  }

  static Object read(List<?> parts) {
    Class<?> type = type(String.valueOf(parts.get(1)));
    return parts.get(0).equals("enum")
        ? constant(type, String.valueOf(parts.get(2)))
        : record(type, Values.list(Values.part(parts, 2)));
  }

  private static Class<?> type(String name) {
    try {
      Class<?> type = Class.forName(name, false, OwnTypes.class.getClassLoader());
      if (name.startsWith(OURS) && (type.isRecord() || type.isEnum())) {
        return type;
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("a session holds no " + name, e);
    }
    throw new IllegalArgumentException("a session holds no " + name);
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
  }

  private static @Nullable Object component(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By its canonical constructor, which checks what it is given. */
  private static Object record(Class<?> type, List<@Nullable Object> components) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(components.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("a session holds no such " + type, e);
    }
  }
}
