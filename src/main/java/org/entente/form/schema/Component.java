package org.entente.form.schema;

/** One part of a form. */
public sealed interface Component
    permits Input, Group, Table, TextBlock, Divider, Button, Computed {

  Common common();
}
