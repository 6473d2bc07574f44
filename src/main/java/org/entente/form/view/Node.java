package org.entente.form.view;

/** One part of a form to be shown; its kind names the template's fragment. */
public sealed interface Node
    permits TextField,
        ChoiceField,
        TickField,
        FileField,
        Section,
        RowsField,
        DataTable,
        ReadText,
        Plain {

  String kind();

  Place place();
}
