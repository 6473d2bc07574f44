package org.entente.application.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.entente.api.Described;
import org.entente.api.SentForm;
import org.jspecify.annotations.Nullable;

/** Answers to a call's form, submitted in one go. */
@Described("Answers to the call's form; the same rules hold as on the page.")
record NewApplication(
    @Described(
            "Answers by field key: texts, numbers, true or false, arrays of these, and files as"
                + " {name, mediaType, content} with the content in Base64.")
        @NotNull
        Map<String, @Nullable Object> answers)
    implements SentForm {}
