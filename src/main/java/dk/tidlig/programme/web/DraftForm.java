package dk.tidlig.programme.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A programme as a file, or written into the page. A chosen file stands before what is written.
record DraftForm(@Nullable String yaml, @Nullable MultipartFile file) {
    String text() {
        if (file == null || file.isEmpty()) {
            return yaml == null ? "" : yaml.replace("\r\n", "\n");
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String name() {
        var chosen = file == null || file.isEmpty() ? null : file.getOriginalFilename();
        return chosen == null || chosen.isBlank() ? "programme.yaml" : chosen;
    }
}
