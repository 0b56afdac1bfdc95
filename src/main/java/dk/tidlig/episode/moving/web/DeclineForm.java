package dk.tidlig.episode.moving.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A no as it is sent in.
record DeclineForm(
        @NotBlank(message = "{episode.moving.arrival.why.missing}")
        @Size(max = 2000, message = "{episode.moving.form.long}")
        @Nullable
        String why) {}
