package dk.tidlig.measure.instrument.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// An instrument as a file, or written into the page. A chosen file stands before what is written.
record FileForm(@Nullable String json, @Nullable MultipartFile file) {
    String text() {
        if (file == null || file.isEmpty()) {
            return json == null ? "" : json;
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
